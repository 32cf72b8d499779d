import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** The explorer needs nothing from elsewhere, and text of articles must never become code. (Style attributes draw its marks.) */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const NOT_BUILT = 'The explorer is not built: run "npm run build", or open <a href="graphql">the API</a>.';

/**
 * The explorer's files from a folder; its page answers every address that a browser may open, because the explorer keeps its state in
 * the address. Until it is built, a page says so. The files have a hash in their names, the page itself is always asked for anew.
 */
export function explorer(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get('/{*path}', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') next();
    else if (existsSync(page))
      response.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': POLICY }).sendFile(page);
    else response.status(503).type('html').send(`<!doctype html><title>Chancery</title><p>${NOT_BUILT}</p>`);
  });
  return router;
}
