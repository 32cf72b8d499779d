#!/usr/bin/env node
// Checks what must be there before anything of Chancery is loaded.
import { existsSync } from 'node:fs';
import { requireNode } from './require-node.js';

requireNode();
// Packages check their callers where they are developed with: graphql takes a twentieth more time for it.
if (!process.env.NODE_ENV) process.env.NODE_ENV = 'production';
const built = new URL('../dist/src/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  await main(process.argv.slice(2));
} else {
  console.error('Chancery must be built before it runs, but dist/ is missing: type "npm start", or "npm run build".');
  process.exitCode = 1;
}
