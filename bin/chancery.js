#!/usr/bin/env node
// Checks what must be there before anything of Chancery is loaded, in syntax that old versions of Node read too.
import { existsSync } from 'node:fs';

const OLDEST_NODE = 20;
const built = new URL('../dist/src/cli/main.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Chancery needs Node ${OLDEST_NODE} or newer, but this is ${process.versions.node}: install a newer one.`,
  );
  process.exitCode = 1;
} else if (!existsSync(built)) {
  console.error('Chancery must be built before it runs, but dist/ is missing: type "npm start", or "npm run build".');
  process.exitCode = 1;
} else {
  const { main } = await import(built.href);
  await main(process.argv.slice(2));
}
