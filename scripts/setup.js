// Brings a clone to where it can run: the packages of package-lock.json installed, the sources built. Does only what is
// missing or older than its sources. Uses nothing but Node, because nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from '../bin/require-node.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const BUILT = join(ROOT, 'dist/.built');
const SOURCES = ['src', 'ingest', 'web', 'schema', 'package-lock.json', 'tsconfig.json'];

requireNode();
if (newest(INSTALLED) < newest(join(ROOT, 'package-lock.json'))) {
  npm('installing the packages of package-lock.json', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  if (!existsSync(INSTALLED))
    stop('npm must leave node_modules behind, but did not: run "npm ci" and read what it says.');
}
if (newest(BUILT) < Math.max(...SOURCES.map((name) => newest(join(ROOT, name))))) {
  npm('building', ['run', '--silent', 'build']);
  writeFileSync(BUILT, '');
}

/** The time of the last change to a file, or to any file of a folder; 0 if it is not there. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs npm by the program that runs this script, so that the same one is used on every system. */
function npm(what, args) {
  console.error(`chancery: ${what} …`);
  const script = process.env.npm_execpath;
  const { status } = script
    ? spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) stop(`${what[0].toUpperCase()}${what.slice(1)} must succeed, but failed: see above.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
