import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../ingest/read/day.js';

describe('dayOf', () => {
  test.each([
    ['2025-09-30', '2025-09-30'],
    ['2025-09-30T23:59:00-05:00', '2025-09-30'],
    ['2025-09-30 08:00', '2025-09-30'],
    ['20250930', '2025-09-30'],
    ['2025/09/30', '2025-09-30'],
    ['Tue, 30 Sep 2025 10:00:00 GMT', '2025-09-30'],
    ['30 September 2025', '2025-09-30'],
    ['September 3, 2025', '2025-09-03'],
    ['Wednesday, Sept. 3, 2025', '2025-09-03'],
  ])('%s is %s', (stamp, day) => {
    expect(dayOf(stamp)).toBe(day);
  });

  test.each([
    '',
    'yesterday',
    '2025-09',
    '2025-02-30',
    '31 June 2025',
    '1759190400',
    '03/09/2025',
    'Room 12 Mayfair 2025',
  ])('%j is no day', (stamp) => {
    expect(dayOf(stamp)).toBeNull();
  });
});
