import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { StoreError } from '../model/errors.js';
import { packagePath } from './package-path.js';

const SUFFIX = '.cypher';

let texts: ReadonlyMap<string, string> | null = null;

/** The names of all statements under cypher/, in code unit order: `migrations/001-keys`, `read/meeting` … */
export function statementNames(): readonly string[] {
  return [...statements().keys()];
}

/**
 * The text of a statement by its name: `read/meeting` is the file cypher/read/meeting.cypher, header and all.
 * Throws a StoreError for a name without a file.
 */
export function statementText(name: string): string {
  const text = statements().get(name);
  if (text === undefined) throw new StoreError(`A statement must have a file under cypher/, but "${name}" has none.`);
  return text;
}

/** Throws a StoreError for a statement that may not run outside of a write transaction: one not under cypher/read/. */
export function requireReading(name: string): void {
  if (name.startsWith('read/')) return;
  throw new StoreError(`A statement outside of a write transaction must be under cypher/read/, but got "${name}".`);
}

function statements(): ReadonlyMap<string, string> {
  texts ??= readFolder(packagePath('cypher'));
  return texts;
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) {
    throw new StoreError(
      'The folder cypher/ must stand beside package.json, but it is missing: install Chancery again.',
    );
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(SUFFIX));
  const named = files.map((file): [string, string] => {
    const path = join(folder, file);
    return [relative(folder, path).slice(0, -SUFFIX.length).split(sep).join('/'), readFileSync(path, 'utf8')];
  });
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
