import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupVisits, likeVisits, type VisitClaim, visitKeys } from '../../../ingest/link/visits.js';

const visit = (article: string, some: Partial<VisitClaim>): VisitClaim => ({
  article,
  published: null,
  mention: 'v1',
  node: null,
  base: null,
  traveller: 'Ishiba Shigeru|JP',
  country: 'KR',
  to: 'Busan',
  date: '2025-09-30',
  ...some,
});

const grouped = (claims: readonly VisitClaim[]) =>
  groupVisits(claims).map((group) => group.map(({ article }) => article));

test.each<[string, Partial<VisitClaim>, Partial<VisitClaim>, boolean]>([
  ['the same month and country', {}, { to: 'Seoul', date: '2025-09' }, true],
  ['both undated', { date: null }, { date: null }, true],
  ['the name in another order', {}, { traveller: 'Shigeru Ishiba|JP' }, true],
  ['no country, the same place', { country: null }, { country: null, to: 'BUSAN' }, true],
  ['no country, another place', { country: null }, { country: null, to: 'Seoul' }, false],
  ['somebody else', {}, { traveller: 'Lee Jae-myung|KR' }, false],
  ['another country', {}, { country: 'US' }, false],
  ['the day before, on which he arrived', {}, { date: '2025-09-29' }, true],
  ['the day after the month', {}, { date: '2025-10' }, false],
  ['two days apart', {}, { date: '2025-09-28' }, false],
  [
    'both undated, told in one month',
    { date: null, published: '2025-09-30' },
    { date: null, published: '2025-10-20' },
    true,
  ],
  [
    'both undated, told a year apart',
    { date: null, published: '2025-09-30' },
    { date: null, published: '2026-09-30' },
    false,
  ],
  ['one dated, one not', {}, { date: null }, false],
])('one visit or two: %s', (_, mine, theirs, one) => {
  const claims = [visit('a', mine), visit('b', theirs)];
  expect(grouped(claims)).toEqual(one ? [['a', 'b']] : [['a'], ['b']]);
  expect(grouped([...claims].reverse())).toEqual(grouped(claims));
});

test('a month that fits two days is neither', () => {
  const claims = [visit('a', {}), visit('b', { date: '2025-09-01' }), visit('c', { date: '2025-09' })];
  expect(grouped(claims)).toEqual([['a'], ['b'], ['c']]);
});

test('visits that are alike share a key', () => {
  const any = fc.record({
    traveller: fc.constantFrom(
      'Ishiba Shigeru|JP',
      'Shigeru Ishiba|JP',
      'Ishiba|JP',
      'S. Ishiba|',
      'Lee Jae-myung|KR',
      'Jaemyung Lee|KR',
    ),
    country: fc.constantFrom('KR', null),
    date: fc.constantFrom(
      null,
      '2025-09-30',
      '2025-10-01',
      '2025-10',
      '2025',
      '2025-09-29/2025-10-01',
      'XXXX-09-30',
      '1900/2025',
    ),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [mine, theirs] = [visit('a', a), visit('b', b)];
      expect(likeVisits(theirs, mine)).toBe(likeVisits(mine, theirs));
      if (!likeVisits(mine, theirs)) return;
      const { stored } = visitKeys(theirs);
      expect(visitKeys(mine).sought.some((key) => stored.includes(key))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
