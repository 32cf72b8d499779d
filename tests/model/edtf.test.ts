import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSharpness, datesOverlap, dateWithin, daysInMonth, type Edtf, parseEdtf } from '../../src/model/edtf.js';

const date = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
};

describe('parseEdtf', () => {
  test.each([
    ['2025-09-08', 'day', '2025-09-08', '2025-09-08'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-08/2025-09-10', 'interval', '2025-08-01', '2025-09-10'],
    ['XXXX-09-08', 'yearless', null, null],
    ['XXXX-02-29', 'yearless', null, null],
    ['XXXX-11-04/XXXX-11-07', 'yearless', null, null],
  ])('%s is a %s from %s to %s', (text, precision, start, end) => {
    expect(parseEdtf(text)).toEqual({ text, precision, start, end });
  });

  test.each([
    '',
    '2025-2',
    '2025-13',
    '2025-02-29',
    'XXXX',
    'XXXX-02-30',
    '2025-09-10/2025-09-08',
    '2025/',
    '/2025',
    '2025/2026/2027',
    'today',
    '2025-09-08T10:00',
  ])('%p is no date', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('every day of the calendar is a day, and begins and ends with itself', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(parseEdtf(text)).toEqual({ text, precision: 'day', start: text, end: text });
      }),
    );
  });
});

test.each([
  [2024, 2, 29],
  [2100, 2, 28],
  [2000, 2, 29],
  [2025, 4, 30],
  [2025, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2025-08', '2025-08-23', true],
  ['2025-08', '2025-09-01', false],
  ['2025', '2025-08', true],
  ['2025-08-20/2025-09-02', '2025-09', true],
  ['XXXX-09-08', '2025-09', true],
  ['XXXX-09-08', '2025-10', false],
  ['XXXX-09-08', 'XXXX-09', true],
  ['XXXX-09-08', 'XXXX-09-09', false],
  ['XXXX-02-29', '2025', false],
  ['XXXX-02-29', '2024', true],
  ['XXXX-11-04/XXXX-11-07', '2021-11-05', true],
])('%s and %s can be one day: %p', (a, b, expected) => {
  expect(datesOverlap(date(a), date(b))).toBe(expected);
  expect(datesOverlap(date(b), date(a))).toBe(expected);
});

test('the sharper date comes first', () => {
  const dates = ['XXXX-09-08', '2025', '2025-09', '2025-09-08', '2025-09-08/2025-09-10'].map(date);
  expect(dates.sort(compareSharpness).map((d) => d.text)).toEqual([
    '2025-09-08',
    '2025-09-08/2025-09-10',
    '2025-09',
    '2025',
    'XXXX-09-08',
  ]);
});

test.each([
  ['2025-09-08', '2025-09'],
  ['2025-09', '2025'],
  ['2025', null],
  ['2025-09-08/2025-09-10', '2025-09'],
  ['2025-09-28/2025-10-02', '2025'],
  ['2025-12-30/2026-01-02', null],
  ['XXXX-09-08', null],
])('%s lies within %p', (text, expected) => {
  expect(dateWithin(date(text))).toBe(expected);
});
