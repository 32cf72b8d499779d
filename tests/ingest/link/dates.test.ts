import { expect, test } from '@jest/globals';
import { compareDates, holdsDate } from '../../../ingest/link/dates.js';
import { parseEdtf } from '../../../src/model/edtf.js';

test.each([
  [['2025-08-23'], ['2025-08-23'], 'day'],
  [['2025-08'], ['2025-08-23'], 'yes'],
  [['2025'], ['2025-08/2025-09'], 'yes'],
  [['2025-08', '2025-08-23'], ['2025-08-10'], 'no'],
  [['2025-08', '2025-08-23'], ['2025-08'], 'yes'],
  [['2025-09-30', '2025-10-01'], ['2025-10-01'], 'day'],
  [['2025-09-30'], ['2025-10-01'], 'next'],
  [['2025-09-30'], ['2025-10'], 'no'],
  [['2025-09-08'], ['2025-09-10'], 'no'],
  [[], [], 'unknown'],
  [['2025'], [], 'no'],
  [['XXXX-09-08'], ['XXXX-09-08'], 'yes'],
  [['XXXX-09'], ['XXXX-09-08'], 'yes'],
  [['XXXX-09-08'], ['2025-09-08'], 'no'],
  [['XXXX-09-08'], [], 'no'],
])('%j and %j: %s', (a, b, expected) => {
  expect(compareDates(a, b)).toBe(expected);
  expect(compareDates(b, a)).toBe(expected);
});

test.each([
  ['2025-08', '2025-08-23', true],
  ['2025', '2025', true],
  ['2025-08-22/2025-08-24', '2025-08-23', true],
  ['2025-08-23', '2025-08', false],
  ['2025-09', 'XXXX-09-08', false],
  ['XXXX-09', 'XXXX-09-08', true],
  ['XXXX-09', '2025-09-08', true],
  ['XXXX-09', '2025-08-09', false],
])('%s holds %s: %s', (wide, narrow, expected) => {
  const [outer, inner] = [parseEdtf(wide), parseEdtf(narrow)];
  expect(outer && inner && holdsDate(outer, inner)).toBe(expected);
});
