import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../model/errors.js';
import { fieldOf } from '../error-field.js';

/** The engine keeps its log beside this file while it is open, under the same name with `.wal`. */
const FILE = 'graph.grafeo';

/**
 * The database file inside a folder, which is made if it is missing.
 * Throws a StoreError if something else than a folder is there, or it cannot be made.
 */
export function databaseFile(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw folderError(folder, error);
  }
  return join(folder, FILE);
}

function folderError(folder: string, error: unknown): StoreError {
  const code = fieldOf(error, 'code');
  const told = new StoreError(
    TAKEN[code]?.(folder) ??
      `The folder ${folder} must be writable, but cannot be made (${code}): choose another with --store embedded:PATH.`,
  );
  told.cause = error;
  return told;
}

/** What a person is told when a file is in the way, by the code of the system call. */
const TAKEN: Readonly<Record<string, (folder: string) => string>> = {
  EEXIST: (folder) => `--store must name a folder, but ${folder} is a file: choose another.`,
  ENOTDIR: (folder) => `--store must name a folder, but part of ${folder} is a file: choose another.`,
};
