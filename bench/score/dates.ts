import { daysInMonth } from '../../src/model/edtf.js';

const DAY_IN_MS = 86_400_000;
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** First and last day as days since 1970. */
type Range = readonly [first: number, last: number];

/** Whether two EDTF values can mean one day; a year that is unknown in one (`XXXX-09-30`) is taken from the other. */
export function datesMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = withYear(a, b);
  const [left, right] = [rangeOf(one), rangeOf(other)];
  if (!left || !right) return one === other;
  return left[0] <= right[1] && right[0] <= left[1];
}

/** 1 for equal values, 0.8 if they overlap, 0.4 if at most three days apart, else 0. */
export function dateLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (datesMeet(a, b)) return 0.8;
  const [left, right] = withYear(a, b).map(rangeOf);
  if (!left || !right) return 0;
  return Math.max(left[0] - right[1], right[0] - left[1]) <= 3 ? 0.4 : 0;
}

/** Both values with a year: the other's where one has none, the leap year 2000 where neither has. */
function withYear(a: string, b: string): [string, string] {
  let both: [string, string] = [a, b];
  const fill = (yearless: string, other: string): void => {
    if (!yearless.startsWith('XXXX')) return;
    const year = /^\d{1,4}$/.test(other.slice(0, 4)) ? other.slice(0, 4) : '2000';
    both = [both[0].replaceAll('XXXX', year), both[1].replaceAll('XXXX', year)];
  };
  fill(a, b);
  fill(b, a);
  return both;
}

/** The days of a date or interval, also of one that ends before it begins; null for any other string. */
function rangeOf(value: string): Range | null {
  const spans = value.split('/').map(spanOf);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && spans.length <= 2 ? [first[0], last[1]] : null;
}

function spanOf(part: string): Range | null {
  const found = DATE.exec(part);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  const lastMonth = month || 12;
  const lastDay = day || daysInMonth(year, lastMonth);
  if (year === 0 || lastMonth > 12 || lastDay > daysInMonth(year, lastMonth)) return null;
  return [ordinal(year, month || 1, day || 1), ordinal(year, lastMonth, lastDay)];
}

function ordinal(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_IN_MS;
}
