// The source files of a folder, and what stands in them, for the checks that look through all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

/** The paths of the sources in a folder and those below it, generated ones apart. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(?:tsx?|js|cjs|mjs)$/.test(entry.name) &&
        !/generated|node_modules/.test(entry.parentPath ?? entry.path),
    )
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
}

/** Every node of a file's syntax tree, in no particular order. */
export function* nodesOf(file) {
  const isScript = /\.[cm]?js$/.test(file);
  const tree = parseSync(readFileSync(file, 'utf8'), {
    syntax: isScript ? 'ecmascript' : 'typescript',
    [isScript ? 'jsx' : 'tsx']: file.endsWith('x'),
    target: 'es2022',
  });
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) open.push(value);
  }
}
