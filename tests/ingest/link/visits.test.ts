import { expect, test } from '@jest/globals';
import { type KnownVisit, sameVisit, type VisitTraits } from '../../../ingest/link/visits.js';

const visit = (some: Partial<VisitTraits>): VisitTraits => ({
  leader: 'leader:ishiba',
  country: 'KR',
  to: 'Busan',
  dates: ['2025-09-30'],
  ...some,
});
const known = (id: string, some: Partial<VisitTraits>): KnownVisit => ({ id, ...visit(some) });

test.each<[string, Partial<VisitTraits>, KnownVisit[], string | null]>([
  ['the same month and country', {}, [known('a', { to: 'Seoul', dates: ['2025-09'] })], 'a'],
  ['both undated', { dates: [] }, [known('a', { dates: [] })], 'a'],
  ['no country, the same place', { country: null }, [known('a', { country: null, to: 'BUSAN' })], 'a'],
  ['no country, another place', { country: null }, [known('a', { country: null, to: 'Seoul' })], null],
  ['somebody else', {}, [known('a', { leader: 'leader:lee' })], null],
  ['another country', {}, [known('a', { country: 'US' })], null],
  ['another day', {}, [known('a', { dates: ['2025-09-29'] })], null],
  ['one dated, one not', {}, [known('a', { dates: [] })], null],
  ['two that fit', { dates: ['2025-09'] }, [known('a', {}), known('b', { dates: ['2025-09-01'] })], null],
])('%s', (_, some, others, expected) => {
  expect(sameVisit(visit(some), others)).toBe(expected);
});
