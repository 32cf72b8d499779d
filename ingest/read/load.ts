import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { InputError } from '../../src/model/errors.js';
import { STANDARD_INPUT } from './find.js';

/** Why a file could not be read, by the code of the system's error. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it; check its permissions',
  EPERM: 'you may not read it; check its permissions',
  ENOENT: 'it is no longer there; check the path',
  EISDIR: 'it is a folder; give a file',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB; split it',
};

/**
 * The bytes of a file as `findInputs` names it; `-` reads standard input to its end.
 * @throws InputError if it cannot be read
 */
export async function loadInput(path: string, standardInput: Readable = process.stdin): Promise<Uint8Array> {
  try {
    return path === STANDARD_INPUT ? Buffer.concat(await standardInput.toArray()) : await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new InputError(
      `"${path}" must be readable, but ${REASONS[code] ?? `the system answers ${code}; try again`}.`,
    );
  }
}

/** How messages call an input: standard input has no name of its own. */
export function inputName(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}
