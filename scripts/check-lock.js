// Every platform's package that a locked package names as optional must stand in package-lock.json, else `npm ci` leaves the
// binary out on that platform. (npm drops those that the registry at hand does not list: add them again by hand.)
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !locked.has(name))
    .map((name) => `${path} needs ${name}`),
);
const hosts = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
if (missing.length > 0)
  console.error(`package-lock.json must name every platform's package, but lacks:\n${missing.join('\n')}`);
if (hosts.length > 0)
  console.error(
    `package-lock.json must hold no registry's address, but holds ${hosts.length}: set omit-lockfile-registry-resolved.`,
  );
process.exitCode = missing.length + hosts.length > 0 ? 1 : 0;
