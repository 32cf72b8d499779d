import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const PRINT_DIGEST = fileURLToPath(new URL('../support/print-digest.ts', import.meta.url));
const INGEST = fileURLToPath(new URL('../../ingest/', import.meta.url));

/** Far from each other in what they could change: the dotless i, the day, the half hour of an offset. */
const MACHINES = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC', CLOCK: '0' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', CLOCK: '1735689599999' },
  { LANG: 'ar_SA.UTF-8', LC_ALL: 'ar_SA.UTF-8', TZ: 'America/St_Johns', CLOCK: '4102444800000' },
];

test('all samples say the same in any locale and time zone, whatever the clock says', () => {
  const digests = MACHINES.map((machine) =>
    execFileSync(process.execPath, ['--import', 'tsx', PRINT_DIGEST], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', ...machine },
    }),
  );
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size).toBe(1);
}, 120_000);

test('no file of ingest/ asks the clock, the locale or chance', () => {
  const asking =
    /\b(?:toLocale\w+|localeCompare|Intl\.|Date\.now|new Date\(\)|getTimezoneOffset|Math\.random|process\.env)/;
  const files = readdirSync(INGEST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => asking.test(readFileSync(`${INGEST}${file}`, 'utf8')))).toEqual([]);
});
