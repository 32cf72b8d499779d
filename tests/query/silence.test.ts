import { expect, test } from '@jest/globals';
import type { MeetingRecord } from '../../src/query/records.js';
import { longestSilence } from '../../src/query/silence.js';

const meeting = (start: string | null, end = start): MeetingRecord => ({
  label: 'Meeting',
  id: `meeting:${start}`,
  name: 'talks',
  names: ['talks'],
  kind: 'summit',
  status: 'held',
  date: start,
  start,
  end,
  sort: start ?? '9999-12-31',
  parties: [],
});

test.each([
  ['none without meetings', [], null],
  ['none after a single one', [meeting('2025-01-01')], null],
  ['none where one of two has no date', [meeting('2025-01-01'), meeting(null)], null],
  ['none within a day', [meeting('2025-01-01'), meeting('2025-01-01')], null],
  ['the days between two', [meeting('2025-01-01'), meeting('2025-01-31')], ['2025-01-01', '2025-01-31', 30]],
  ['over a leap day', [meeting('2024-02-28'), meeting('2024-03-01')], ['2024-02-28', '2024-03-01', 2]],
  [
    'from the last possible day to the first possible one',
    [meeting('2025-06-01', '2025-06-30'), meeting('2025-08-23')],
    ['2025-06-01', '2025-08-23', 54],
  ],
  [
    'the longest of several, in whatever order they come',
    [meeting('2025-03-01'), meeting('2025-01-01'), meeting('2025-01-10')],
    ['2025-01-10', '2025-03-01', 50],
  ],
  [
    'the earlier of two equals',
    [meeting('2025-01-01'), meeting('2025-01-11'), meeting('2025-01-21')],
    ['2025-01-01', '2025-01-11', 10],
  ],
  [
    'not inside of a long uncertain time',
    [meeting('2025-01-01', '2025-12-31'), meeting('2025-02-01'), meeting('2026-01-10')],
    ['2025-01-01', '2026-01-10', 10],
  ],
])('%s', (_name, meetings, expected) => {
  const found = longestSilence(meetings);
  expect(found && [found.after.start, found.before.start, found.days]).toEqual(expected);
});
