import { daysInMonth, parseEdtf } from '../../src/model/edtf.js';
import type { CalendarPoint, DateExpression } from '../annotate/dates/expression.js';
import type { Unit } from '../tables/calendar.js';
import type { ReferenceDay } from './reference.js';

/** Which way a date without year or month is looked for: back for what was held, ahead for what is planned. */
export type Direction = 'back' | 'ahead' | 'nearest';

const DAY = 86_400_000;
/** Stands in for an unknown year, so that days can be counted within it; not a leap year. */
const SOME_YEAR = 2001;

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
    case 'range': {
      const to = calendar(expression.to, reference, direction);
      const year = to && /^\d{4}/.test(to) ? Number(to.slice(0, 4)) : null;
      const from = calendar({ ...expression.from, year: expression.from.year ?? year }, reference, direction);
      return from && to && !from.startsWith('X') && !to.startsWith('X') ? `${from}/${to}` : to;
    }
    case 'weekday':
      return weekday(expression.weekday, expression.shift, reference, direction);
    case 'monthday':
      return monthday(expression.day, expression.shift, reference, direction);
    case 'offset':
      return offset(expression.unit, expression.count, reference);
    case 'monthOf':
      return monthOf(expression, reference);
    case 'beside':
      return beside(expression.unit, expression.count, anchor, reference);
    case 'within':
      return within(expression.unit, expression.count, anchor, reference);
  }
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
  const here = reference.month * 40 + (day === null || reference.day === null ? 0 : reference.day);
  const there = month * 40 + (day === null || reference.day === null ? 0 : day);
  if (direction === 'back') return there > here + 1 ? reference.year - 1 : reference.year;
  if (direction === 'ahead') return there < here ? reference.year + 1 : reference.year;
  if (there - here > 6 * 40) return reference.year - 1;
  return here - there > 6 * 40 ? reference.year + 1 : reference.year;
}

function weekday(
  wanted: number,
  shift: -1 | 0 | 1 | null,
  reference: ReferenceDay,
  direction: Direction,
): string | null {
  const today = dayNumber(reference);
  if (today === null || reference.year === null) return null;
  const now = new Date(today * DAY).getUTCDay();
  const back = (now - wanted + 7) % 7;
  const ahead = (wanted - now + 7) % 7;
  const forward = shift === 1 || (shift !== -1 && direction === 'ahead');
  if (shift === 0) return isoDay(today - ((now + 6) % 7) + ((wanted + 6) % 7));
  return isoDay(today + (forward ? ahead : -back));
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

function offset(unit: Unit, count: number, reference: ReferenceDay): string | null {
  if (unit === 'year') return reference.year === null ? null : edtf(reference.year + count, null, null);
  if (unit === 'month') {
    if (reference.month === null) return null;
    const { year, month } = addMonths(reference.year, reference.month, count);
    return edtf(year, month, null);
  }
  const today = dayNumber(reference);
  if (today === null) return null;
  if (unit === 'day') return yearless(isoDay(today + count), reference);
  if (reference.year === null) return null;
  const monday = today - ((new Date(today * DAY).getUTCDay() + 6) % 7) + 7 * count;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

function monthOf(
  { month, day, shift, nearest }: { month: number; day: number | null; shift: -1 | 0 | 1; nearest: boolean },
  reference: ReferenceDay,
): string | null {
  if (reference.year === null) return edtf(null, month, day);
  if (!nearest) return edtf(reference.year + shift, month, day);
  const here = reference.month ?? 1;
  if (shift === -1) return edtf(month >= here ? reference.year - 1 : reference.year, month, day);
  if (shift === 1) return edtf(month <= here ? reference.year + 1 : reference.year, month, day);
  return edtf(reference.year, month, day);
}

function beside(unit: Unit, count: number, anchor: string | null, reference: ReferenceDay): string | null {
  const from = anchorDay(anchor, reference);
  if (from === null) return anchor !== null && count === 0 ? anchor : null;
  const unknownYear = anchor ? anchor.startsWith('X') : reference.year === null;
  if (unit === 'day' || unit === 'week')
    return yearless(isoDay(from + count * (unit === 'week' ? 7 : 1)), { ...reference, year: unknownYear ? null : 0 });
  const [year = 0, month = 1] = isoDay(from).split('-').map(Number);
  if (unit === 'year') return unknownYear ? null : edtf(year + count, null, null);
  const moved = addMonths(unknownYear ? null : year, month, count);
  return edtf(moved.year, moved.month, null);
}

function within(unit: Unit, count: number, anchor: string | null, reference: ReferenceDay): string | null {
  const from = anchorDay(anchor, reference);
  if (from === null || reference.year === null) return null;
  if (unit === 'day' || unit === 'week') return `${isoDay(from)}/${isoDay(from + count * (unit === 'week' ? 7 : 1))}`;
  const [year = 0, month = 1, day = 1] = isoDay(from).split('-').map(Number);
  const moved = addMonths(year, month, unit === 'month' ? count : count * 12);
  const last = Math.min(day, daysInMonth(moved.year ?? year, moved.month));
  return `${isoDay(from)}/${edtf(moved.year, moved.month, last)}`;
}

/** The day number of the anchor's last day, else of the reference; null if neither is a day. */
function anchorDay(anchor: string | null, reference: ReferenceDay): number | null {
  const last = anchor?.split('/').at(-1) ?? null;
  const found = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(last ?? '');
  if (found)
    return dayNumber({
      year: found[1] === 'XXXX' ? null : Number(found[1]),
      month: Number(found[2]),
      day: Number(found[3]),
    });
  return anchor === null ? dayNumber(reference) : null;
}

function dayNumber({ year, month, day }: ReferenceDay): number | null {
  if (month === null || day === null) return null;
  return Math.round(Date.UTC(year ?? SOME_YEAR, month - 1, day) / DAY);
}

function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function yearless(day: string, reference: ReferenceDay): string {
  return reference.year === null ? `XXXX${day.slice(4)}` : day;
}

function addMonths(year: number | null, month: number, by: number): { year: number | null; month: number } {
  const whole = month - 1 + by;
  return { year: year === null ? null : year + Math.floor(whole / 12), month: (((whole % 12) + 12) % 12) + 1 };
}

function edtf(year: number | null, month: number | null, day: number | null): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
