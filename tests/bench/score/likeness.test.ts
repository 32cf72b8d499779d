import { expect, test } from '@jest/globals';
import { bodyLikeness, personLikeness, sameOffice, samePlace, topicLikeness } from '../../../bench/score/likeness.js';

test.each([
  ['Lee Jae-myung', 'Lee Jae Myung', 1],
  ['Lee Jae-myung', 'Jae-myung Lee', 1],
  ['Lee Jaemyung', 'Lee Jae-myung', 1],
  ['Lee', 'Lee Jae-myung', 0.5 + 0.5 / 4],
  ['J. Biden', 'Joe Biden', 0.5 + 1 / 3],
  ['President Lee', 'Lee Jae-myung', 0],
  ['Jae-myung', 'Lee Jae-myung', 0.5 + 1 / 4],
  ['Jae', 'Lee Jae-myung', 0],
  ['Mr. Wang', 'Wang Yi', 0.5 + 0.5 / 3],
  ['Sir', 'Keir Starmer', 0],
])('persons %s and %s: %d', (a, b, likeness) => {
  expect(personLikeness(a, b)).toBeCloseTo(likeness, 12);
  expect(personLikeness(b, a)).toBeCloseTo(likeness, 12);
});

test.each([
  ['Foreign Minister', 'Minister of Foreign Affairs', true],
  ['Premier', 'PM', true],
  ['National Defence Minister', 'Minister of Defense', true],
  ['President', 'President of the European Council', true],
  ['Minister', 'Trade Minister', false],
  ['President', 'Vice President', false],
  ['Chair', 'Chair of the Quartet', true],
  ['of', 'the', false],
])('offices %s and %s: %s', (a, b, same) => expect(sameOffice(a, b, new Set(['quartet']))).toBe(same));

test.each([
  ['UN', 'United Nations', 1],
  ['the EU', 'European Union (EU)', 1],
  ['Shanghai Cooperation Organisation', 'SCO', 1],
  ['KEDO', 'Korean Energy Development Organization', 0.9],
  ['UN Security Council', 'Security Council', 0.9 * (2 / 3)],
  ['Council', 'UN Security Council', 0],
  ['NATO', 'OSCE', 0],
])('bodies %s and %s: %d', (a, b, likeness) => {
  expect(bodyLikeness(a, b)).toBeCloseTo(likeness, 12);
  expect(bodyLikeness(b, a)).toBeCloseTo(likeness, 12);
});

test.each([
  ['Busan', 'Busan, South Korea', true],
  ['the Hague', 'The Hague', true],
  ['Seoul', 'Tokyo', false],
  ['', 'Tokyo', false],
])('places %j and %j: %s', (a, b, same) => expect(samePlace(a, b)).toBe(same));

test.each([
  ['Northern Sea Route', 'the Northern Sea Routes', 1],
  ['trade', 'bilateral trade', 2 / 3],
  ['trade', 'trade and security cooperation', 0.5],
  ['trade', 'defence and security policy cooperation', 0],
])('topics %s and %s: %d', (a, b, likeness) => expect(topicLikeness(a, b)).toBeCloseTo(likeness, 12));
