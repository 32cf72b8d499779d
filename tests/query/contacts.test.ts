import { expect, test } from '@jest/globals';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { contacts, daysSinceContact, neverHeld } from '../../src/query/contacts.js';
import type { MeetingRecord } from '../../src/query/records.js';

const meeting = (id: string, status: MeetingStatus, start: string | null, end = start): MeetingRecord => ({
  label: 'Meeting',
  id,
  name: 'talks',
  names: ['talks'],
  kind: 'summit',
  status,
  date: start,
  start,
  end,
  sort: start ?? '9999-12-31',
  parties: [],
});

const MEETINGS = [
  meeting('spring', 'held', '2025-03-01', '2025-03-31'),
  meeting('off', 'cancelled', '2025-05-01'),
  meeting('forgotten', 'planned', '2025-06-01', '2025-06-30'),
  meeting('autumn', 'held', '2025-09-30'),
  meeting('next', 'planned', '2026-01-15'),
  meeting('once', 'held', null),
  meeting('some day', 'planned', null),
];

test('contacts are what was held, with a date', () => {
  expect(contacts({ meetings: MEETINGS }).map(({ id }) => id)).toEqual(['spring', 'autumn']);
});

test.each([
  [null, null],
  ['2025-02-28', null],
  // March is not over: the meeting may be to come, or just have been.
  ['2025-03-10', 0],
  ['2025-04-01', 1],
  // From 31 March, the last day that it may have been on.
  ['2025-09-29', 182],
  ['2025-09-30', 0],
  ['2025-10-30', 30],
])('as of %p the last contact is %p days ago', (asOf, days) => {
  expect(daysSinceContact({ meetings: MEETINGS, asOf })).toBe(days);
});

test.each([
  [null, ['off']],
  ['2025-06-30', ['off']],
  ['2025-07-01', ['off', 'forgotten']],
  ['2026-01-16', ['off', 'forgotten', 'next']],
])('as of %p never held are %p', (asOf, ids) => {
  expect(neverHeld({ meetings: MEETINGS, asOf }).map(({ id }) => id)).toEqual(ids);
});
