import { parseEdtf } from '../../src/model/edtf.js';
import type { CalendarPoint, DateExpression } from '../annotate/dates/expression.js';
import { addMonths, edtf, monthInterval } from './calendar-math.js';
import { beside, offset, weekday, weekend, within } from './counted-days.js';
import type { ReferenceDay } from './reference.js';

/** Which way a date without year or month is looked for: back for what was held, ahead for what is planned. */
export type Direction = 'back' | 'ahead' | 'nearest';

/** Nobody tells a day ten and a half months away without its year: one so much nearer on the other side is meant. */
const NEAR_DAYS = 45;

/**
 * The EDTF of a date expression, or null where the report does not tell enough. An unknown year stays `XXXX`.
 * @param anchor EDTF of the event from which "a day earlier" counts; null if there is none
 */
export function resolveDate(
  expression: DateExpression,
  reference: ReferenceDay,
  direction: Direction,
  anchor: string | null,
): string | null {
  const text = resolve(expression, reference, direction, anchor);
  return text !== null && parseEdtf(text) ? text : null;
}

function resolve(
  expression: DateExpression,
  reference: ReferenceDay,
  direction: Direction,
  anchor: string | null,
): string | null {
  switch (expression.type) {
    case 'calendar':
      return calendar(expression, reference, direction);
    case 'range':
      return range(expression, reference, direction);
    case 'weekday':
      return weekday(expression, reference, direction === 'ahead');
    case 'weekend':
      return weekend(expression.shift, reference, direction === 'ahead');
    case 'monthday':
      return monthday(expression.day, expression.shift, reference, direction);
    case 'offset':
      return offset(expression.unit, expression.count, reference);
    case 'part':
      return monthInterval(expression.year ?? shifted(reference.year, expression.shift), expression.months);
    case 'monthOf':
      return monthOf(expression, reference);
    case 'beside':
      return beside(expression, anchor, reference);
    case 'within':
      return within(expression, expression.after === 'report' ? null : anchor, reference);
  }
}

function shifted(year: number | null, by: number): number | null {
  return year === null ? null : year + by;
}

/** The end that leaves nothing open, else the one on the report's side; the other end is the next of its kind on its own side. */
function range(
  { from, to }: Extract<DateExpression, { type: 'range' }>,
  reference: ReferenceDay,
  direction: Direction,
): string | null {
  const fixed = isExact(to) ? to : isExact(from) || direction === 'ahead' ? from : to;
  const known = resolve(withYearOf(fixed, from, to), reference, direction, null);
  const other = resolve(withYearOf(fixed === from ? to : from, from, to), reference, direction, null);
  if (!known || !other) return known ?? null;
  const [first, last] = fixed === from ? [known, other] : [other, known];
  if (first <= last) return `${first}/${last}`;
  return fixed === from ? `${first}/${moved(last, to, 1)}` : `${moved(first, from, -1)}/${last}`;
}

function isExact(end: DateExpression): boolean {
  return end.type === 'offset' || (end.type === 'calendar' && end.year !== null);
}

/** "June 30 to July 2, 2025", "the 8th and 9th of this month": the year or month stands once. */
function withYearOf(end: DateExpression, from: DateExpression, to: DateExpression): DateExpression {
  if (end.type === 'monthday' && end.shift === null && to.type === 'monthday') return { ...end, shift: to.shift };
  if (end.type !== 'calendar' || end.year !== null) return end;
  const year = [to, from].find((other) => other.type === 'calendar' && other.year !== null);
  return year?.type === 'calendar' ? { ...end, year: year.year } : end;
}

/** An end that fell on the wrong side of the other one, a week or a year on. */
function moved(date: string, { type }: DateExpression, by: 1 | -1): string {
  if (type === 'weekday') return new Date(Date.parse(date) + by * 7 * 86_400_000).toISOString().slice(0, 10);
  return date.startsWith('X') ? date : `${Number(date.slice(0, 4)) + by}${date.slice(4)}`;
}

function calendar({ year, month, day }: CalendarPoint, reference: ReferenceDay, direction: Direction): string | null {
  const written = (y: number | null) => edtf(y, month, day);
  if (year !== null || month === null) return year === null ? null : written(year);
  if (reference.year === null) return written(null);
  return written(nearestYear(month, day, { ...reference, year: reference.year }, direction));
}

/** The year that puts the month (and day) at, before or after the reference, by at most a year. */
function nearestYear(
  month: number,
  day: number | null,
  reference: ReferenceDay & { year: number },
  direction: Direction,
): number {
  if (reference.month === null) return reference.year;
  const byDay = day !== null && reference.day !== null;
  const gap = (month - reference.month) * 30.5 + (byDay ? day - reference.day : 0);
  const near = byDay ? NEAR_DAYS : 0;
  if (direction === 'back') return reference.year + (gap > near ? -1 : byDay && gap < near - 365 ? 1 : 0);
  if (direction === 'ahead') return reference.year + (gap < -near ? 1 : byDay && gap > 365 - near ? -1 : 0);
  return reference.year + (gap > 183 ? -1 : gap < -183 ? 1 : 0);
}

function monthday(day: number, shift: number | null, reference: ReferenceDay, direction: Direction): string | null {
  if (reference.month === null) return null;
  let by = shift ?? 0;
  if (shift === null && reference.day !== null) {
    if (direction !== 'ahead' && day > reference.day + 1) by = -1;
    if (direction === 'ahead' && day < reference.day) by = 1;
  }
  const { year, month } = addMonths(reference.year, reference.month, by);
  return edtf(year, month, day);
}

function monthOf(
  { month, day, shift, nearest }: Extract<DateExpression, { type: 'monthOf' }>,
  reference: ReferenceDay,
): string | null {
  if (reference.year === null) return edtf(null, month, day);
  if (!nearest) return edtf(reference.year + shift, month, day);
  const here = reference.month ?? 1;
  if (shift === -1) return edtf(month >= here ? reference.year - 1 : reference.year, month, day);
  if (shift === 1) return edtf(month <= here ? reference.year + 1 : reference.year, month, day);
  return edtf(reference.year, month, day);
}
