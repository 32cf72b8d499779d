import type { DateExpression } from '../annotate/dates/expression.js';
import type { Unit } from '../tables/calendar.js';
import { addMonths, addToDay, dayNumber, edtf, isoDay, weekdayOf, weekOf } from './calendar-math.js';
import type { ReferenceDay } from './reference.js';

type Of<T extends DateExpression['type']> = Extract<DateExpression, { type: T }>;

/** The day that a weekday names, counted from the report; null without a report's day and year. */
export function weekday({ weekday: wanted, shift, week }: Of<'weekday'>, reference: ReferenceDay, ahead: boolean) {
  const today = dayNumber(reference);
  if (today === null || reference.year === null) return null;
  const now = weekdayOf(today);
  if (week !== null) return isoDay(today - ((now + 6) % 7) + 7 * week + ((wanted + 6) % 7));
  const back = (now - wanted + 7) % 7;
  const forward = (wanted - now + 7) % 7;
  if (shift === 0) return isoDay(today - ((now + 6) % 7) + ((wanted + 6) % 7));
  if (shift !== null) return isoDay(today + (shift === 1 ? forward || 7 : -(back || 7)));
  return isoDay(today + (ahead ? forward : -back));
}

/** Saturday and Sunday as an interval: of this week, the last or next one. */
export function weekend(shift: -1 | 0 | 1 | null, reference: ReferenceDay, ahead: boolean): string | null {
  const today = dayNumber(reference);
  if (today === null || reference.year === null) return null;
  const now = weekdayOf(today);
  const saturday = today - ((now + 6) % 7) + 5;
  const by = shift ?? (ahead || saturday <= today ? 0 : -1);
  return `${isoDay(saturday + 7 * by)}/${isoDay(saturday + 7 * by + 1)}`;
}

/** "last month", "two years ago", "next week" from the report. */
export function offset(unit: Unit, count: number, reference: ReferenceDay): string | null {
  if (unit === 'year') return reference.year === null ? null : edtf(reference.year + count, null, null);
  if (unit === 'month') {
    if (reference.month === null) return null;
    const { year, month } = addMonths(reference.year, reference.month, count);
    return edtf(year, month, null);
  }
  const today = dayNumber(reference);
  if (today === null) return null;
  if (unit === 'day') return yearless(isoDay(today + count), reference.year === null);
  return reference.year === null ? null : weekOf(today, count);
}

/** "a day earlier", "the following week", "the same month" from the anchor, else from the report. */
export function beside({ unit, count, whole }: Of<'beside'>, anchor: string | null, reference: ReferenceDay) {
  const last = anchor?.split('/').at(-1) ?? null;
  const parts = /^(\d{4}|XXXX)(?:-(\d\d))?/.exec(last ?? '');
  const year = parts ? (parts[1] === 'XXXX' ? null : Number(parts[1])) : reference.year;
  const month = parts ? (parts[2] ? Number(parts[2]) : null) : reference.month;
  if (unit === 'year') return year === null ? null : edtf(year + count, null, null);
  if (unit === 'month') {
    const moved = month === null ? null : addMonths(year, month, count);
    return moved && edtf(moved.year, moved.month, null);
  }
  const from = anchorDay(anchor, reference);
  if (from === null) return count === 0 && unit === 'day' ? anchor : null;
  if (unit === 'week' && whole) return year === null ? null : weekOf(from, count);
  return yearless(isoDay(from + count * (unit === 'week' ? 7 : 1)), year === null);
}

/** "within two weeks" of the anchor, else of the report: an interval from that day on. */
export function within({ unit, count }: Of<'within'>, anchor: string | null, reference: ReferenceDay): string | null {
  const from = anchorDay(anchor, reference);
  if (from === null || reference.year === null) return null;
  const last =
    unit === 'day' || unit === 'week'
      ? isoDay(from + count * (unit === 'week' ? 7 : 1))
      : addToDay(from, unit === 'month' ? count : count * 12);
  return `${isoDay(from)}/${last}`;
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

function yearless(day: string, unknown: boolean): string {
  return unknown ? `XXXX${day.slice(4)}` : day;
}
