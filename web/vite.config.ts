import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import * as generated from './src/generated/graphql.js';

/** Where `chancery serve` listens unless told otherwise; the development server passes questions on to it. */
const API = 'http://127.0.0.1:4000';

/** Lists what the explorer asks, by the SHA-256 of each text: a server that answers trusted documents only reads it. */
const documents: Plugin = {
  name: 'documents',
  generateBundle() {
    const texts = Object.values(generated).flatMap((one) => (typeof one === 'object' ? [String(one)] : []));
    const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(Object.fromEntries(entries)) });
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under any path that a reverse proxy may give it.
  base: './',
  plugins: [documents],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': API }, fs: { allow: ['..'] } },
});
