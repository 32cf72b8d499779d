import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Where `chancery serve` listens unless told otherwise; the development server passes questions on to it. */
const API = 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under any path that a reverse proxy may give it.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': API } },
});
