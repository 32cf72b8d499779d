/**
 * Words of the calendar, folded. Written for Chancery; licence as the project (Apache-2.0).
 */
import { list } from './list.js';

function numbered(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => list(row).map((word) => [word, first + i] as const)));
}

/** Month words to 1–12. "may" and "mar" are looked at with their capital. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sept, sep',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  1,
);

/** Weekday words to 0 (Sunday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  [
    'sunday, sun, sundays',
    'monday, mon, mondays',
    'tuesday, tue, tues',
    'wednesday, wed',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
  ],
  0,
);

/** Counting words to their number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    list('one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen'),
    1,
  ),
  ['a', 1],
  ['an', 1],
]);

/** Ordinal words to their number. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = numbered(
  list(`
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth,
    fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth
  `),
  1,
);

/** "last", "this" and "next" before a unit of time, a weekday or a month. */
export const SHIFT_WORDS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...list('last, past, previous').map((word) => [word, -1] as const),
  ...list('this, current').map((word) => [word, 0] as const),
  ...list('next, coming, upcoming, forthcoming').map((word) => [word, 1] as const),
]);

/** The parts of a year by their weather, which differ between the hemispheres. */
export const SEASONS: ReadonlySet<string> = new Set(list('spring, summer, autumn, fall, winter'));

export const WEEKEND_WORDS: ReadonlySet<string> = new Set(list('weekend, weekends'));

export type Unit = 'day' | 'week' | 'month' | 'year';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** Words for the day of the report, or one near it, with the distance in days. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Parts of the day that make "this evening" today. */
export const DAY_PARTS: ReadonlySet<string> = new Set(list('morning, noon, afternoon, evening, night'));
