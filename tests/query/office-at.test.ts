import { expect, test } from '@jest/globals';
import { UsageError } from '../../src/model/errors.js';
import type { OfficeRecord } from '../../src/query/leaders.js';
import { officeAt } from '../../src/query/office-at.js';

const office = (name: string | null, from: string | null, to: string | null, support = 1): OfficeRecord => ({
  edge: { type: 'HOLDS', from: 'leader:a', to: 'country:JP', office: name },
  node: { label: 'Country', id: 'country:JP', code: 'JP', name: 'Japan' },
  support,
  from,
  to,
});

const CAREER = [
  office('Prime Minister', '2021-10-04', '2024-09-30', 9),
  office(null, '2017-01-01', '2024-12-31', 20),
  office('Foreign Minister', '2012-12-26', '2017-08-03', 4),
  office('Policy Chief', '2017-08-03', '2020-09-14', 2),
  office('Adviser', null, null),
];

test.each([
  ['2015-05-05', 'Foreign Minister'],
  ['2022', 'Prime Minister'],
  ['2024-09', 'Prime Minister'],
  ['2017-08', 'Foreign Minister'],
  ['2020-09-15/2021-09-30', null],
  ['2016/2022', 'Prime Minister'],
  ['XXXX-12-26', 'Prime Minister'],
])('at %s articles show him as %p', (date, name) => {
  expect(officeAt(CAREER, date)?.edge.office).toBe(name);
});

test.each(['2012-12-25', '2025', '1999/2001'])('at %s no article shows him in an office', (date) => {
  expect(officeAt(CAREER, date)).toBeNull();
});

test('what is no date is refused', () => {
  const message = 'date must be a day, month or year such as 2025-09-30, but got "then".';
  expect(() => officeAt(CAREER, 'then')).toThrow(new UsageError(message));
});
