import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** An empty folder among the temporary ones, removed with all that is in it after the tests of the file or block. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
