#!/usr/bin/env node
// Checks what must be there before anything of Chancery is loaded.
import { existsSync } from 'node:fs';
import { requireNode } from './require-node.js';

requireNode();
const built = new URL('../dist/src/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  await main(process.argv.slice(2));
} else {
  console.error('Chancery must be built before it runs, but dist/ is missing: type "npm start", or "npm run build".');
  process.exitCode = 1;
}
