import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-words.js', import.meta.url));
const folder = temporaryFolder();

/** What the check says of a folder with one file of that text. */
function check(name: string, text: string): { readonly code: number | null; readonly said: string } {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'rule.ts'), text);
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, at], { encoding: 'utf8' });
  return { code: status, said: stderr };
}

test.each([
  ['an expression', 'export const a = /^(?:met|meets|meeting|meet)$/;'],
  ['an expression with endings', 'export const a = /^(?:talks?|calls?|visits?|trips?) of$/;'],
  ['a set', "export const a = new Set(['met', 'meets', 'meeting', 'meet']);"],
])('four words in %s must stand in a table', (name, text) => {
  const { code, said } = check(name, text);
  expect(code).toBe(1);
  expect(said).toContain('Words must stand in ingest/tables/, but:');
});

test.each([
  ['three words', 'export const a = /^(?:met|meets|meeting)$/;'],
  ['classes of letters', 'export const b = /^(?:[A-Z]|\\d|\\s|[a-z])$/;'],
  ['endings of one stem', 'export const c = /^organi[sz](?:e|ed|es)$/;'],
])('%s may stand in a rule', (name, text) => {
  expect(check(name, text)).toEqual({ code: 0, said: '' });
});
