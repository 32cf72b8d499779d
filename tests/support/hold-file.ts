import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fieldOf } from '../../src/graph/error-field.js';

/**
 * Waits until no living process holds the name, then holds it; gives what lets go of it. A file among the temporary ones
 * bears the holder's process id, so that the file of a process that died is no obstacle.
 */
export async function holdFile(name: string): Promise<() => void> {
  const path = join(tmpdir(), `${name}.lock`);
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch {
      if (isOfTheDead(path)) rmSync(path, { force: true });
      else await setTimeout(50);
    }
  }
}

function isOfTheDead(path: string): boolean {
  try {
    const holder = readFileSync(path, 'utf8');
    if (holder !== '') process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return fieldOf(error, 'code') === 'ESRCH';
  }
}
