import { daysInMonth } from '../../src/model/edtf.js';
import type { ReferenceDay } from './reference.js';

const DAY = 86_400_000;
/** Stands in for an unknown year, so that days can be counted within it; not a leap year. */
const SOME_YEAR = 2001;

/** Days since 1970 of a date; null without month or day. An unknown year counts as some year. */
export function dayNumber({ year, month, day }: ReferenceDay): number | null {
  if (month === null || day === null) return null;
  return Math.round(Date.UTC(year ?? SOME_YEAR, month - 1, day) / DAY);
}

/** The ISO day of a number of days since 1970. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The weekday of a number of days since 1970, 0 (Sunday) to 6. */
export function weekdayOf(number: number): number {
  return new Date(number * DAY).getUTCDay();
}

/** The Monday and Sunday of the week `shift` weeks away from a day, as an EDTF interval. */
export function weekOf(day: number, shift: number): string {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * shift;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** A month so many months away; the year stays unknown if it is. */
export function addMonths(year: number | null, month: number, by: number): { year: number | null; month: number } {
  const whole = month - 1 + by;
  return { year: year === null ? null : year + Math.floor(whole / 12), month: (((whole % 12) + 12) % 12) + 1 };
}

/** The first to the last of two months of a year as EDTF: "2022-01/2022-06". */
export function monthInterval(year: number | null, [first, last]: readonly [number, number]): string {
  return `${edtf(year, first, null)}/${edtf(year, last, null)}`;
}

/** Months or years on from a day, as a day; the last of its month where the month is shorter. */
export function addToDay(day: number, months: number): string {
  const [year = 0, month = 1, date = 1] = isoDay(day).split('-').map(Number);
  const moved = addMonths(year, month, months);
  return edtf(moved.year, moved.month, Math.min(date, daysInMonth(moved.year ?? year, moved.month)));
}

/** An EDTF date of the parts that are known; an unknown year is `XXXX`. */
export function edtf(year: number | null, month: number | null, day: number | null): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
