import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InputError } from '../../src/model/errors.js';
import { FORMAT_OF_ENDING } from './format.js';

/** The name that stands for standard input on a command line. */
export const STANDARD_INPUT = '-';

/**
 * The files behind the paths of a command line, in their order: a file stands for itself whatever its ending; a folder
 * for the articles in it and its subfolders, by name; `-` for standard input. In folders, names that begin with a dot
 * are passed over. Links are followed, and no file comes twice. What leads to no article stands as its error, so that
 * the other paths go on.
 */
export function* findInputs(paths: readonly string[]): Generator<string | InputError> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of behind(path)) {
      if (found instanceof InputError || isNew(found, seen)) yield found;
    }
  }
}

function behind(path: string): Iterable<string | InputError> {
  if (path === STANDARD_INPUT) return [path];
  const kind = kindOf(path);
  if (kind === null)
    return [new InputError(`"${path}" must be a file or a folder, but there is none; check the path.`)];
  if (kind === 'file') return [path];
  const found = [...filesBelow(path, new Set())];
  if (found.length > 0) return found;
  const endings = Object.keys(FORMAT_OF_ENDING).join(', ');
  return [
    new InputError(`The folder "${path}" must hold articles (${endings}), but has none; name its files one by one.`),
  ];
}

/** Depth first. A folder is entered once, by its real path, so a link to one of its own parents ends there. */
function* filesBelow(folder: string, entered: Set<string>): Generator<string | InputError> {
  if (!isNew(folder, entered)) return;
  for (const name of namesIn(folder)) {
    if (name instanceof InputError) yield name;
    else if (!name.startsWith('.')) {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'folder') yield* filesBelow(path, entered);
      else if (kind === 'file' && extname(name).toLowerCase() in FORMAT_OF_ENDING) yield path;
    }
  }
}

/** Sorted by code unit, the same on every machine. */
function namesIn(folder: string): readonly (string | InputError)[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [new InputError(`The folder "${folder}" must be readable, but is not; check its permissions.`)];
  }
}

/** Pipes and devices are read like files; null for nothing, and for a link that leads nowhere or only to itself. */
function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function isNew(path: string, seen: Set<string>): boolean {
  const real = path === STANDARD_INPUT ? path : realpathSync(path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}
