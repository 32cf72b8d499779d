import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-regexps.js', import.meta.url));

const folder = temporaryFolder();

function check(source: string) {
  writeFileSync(join(folder, 'a.ts'), source);
  return spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
}

test.each([
  [
    'backtracks without bound',
    'export const a: RegExp = /^(?:a+)+$/;',
    '/^(?:a+)+$/ takes more than linear time on many "a" (Self)',
  ],
  ['trades between two repetitions', 'export const a = /^\\d*\\w*;/u;', '(Trade)'],
  ['is tried anew at each character', 'export const a = (s: string) => s.replace(/ +$/, "");', '(Move)'],
])('an expression that %s is found', (_, source, message) => {
  const { status, stderr } = check(source);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});

test('linear ones pass', () => {
  expect(check('export const a = [/^(?:is|are)$/, /\\d{1,2}(?:st|nd)?/g, /(?<! ) +$/, /[a-z ]+/y];')).toMatchObject({
    status: 0,
    stderr: '',
  });
});
