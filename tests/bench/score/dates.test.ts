import { expect, test } from '@jest/globals';
import { dateLikeness, datesMeet } from '../../../bench/score/dates.js';

test.each([
  ['2025-09-30', '2025-09-30', true, 1],
  ['2025-09-30', '2025-09', true, 0.8],
  ['2025-09-30', '2025', true, 0.8],
  ['XXXX-09-30', '2025-09-30', true, 0.8],
  ['XXXX-02-29', 'XXXX-02', true, 0.8],
  ['2025-09-08/2025-09-10', '2025-09-10', true, 0.8],
  ['2025-09-30', '2025-10-03', false, 0.4],
  ['2025-09-30', '2025-10-04', false, 0],
  ['2025-02-30', '2025-02', false, 0],
  ['soon', '2025', false, 0],
  ['soon', 'soon', true, 1],
])('%s and %s', (a, b, meet, likeness) => {
  expect(datesMeet(a, b)).toBe(meet);
  expect(datesMeet(b, a)).toBe(meet);
  expect(dateLikeness(a, b)).toBe(likeness);
  expect(dateLikeness(b, a)).toBe(likeness);
});
