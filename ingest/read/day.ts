import { parseEdtf } from '../../src/model/edtf.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ISO = /^(\d{4}-\d\d-\d\d)(?:$|[T\s])/;
const COMPACT = /^(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?:$|[T\s])/;
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+,\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return parseEdtf(text)?.precision === 'day';
}

/**
 * The day of a time stamp as its writer's clock showed it, as `YYYY-MM-DD`: no shift to another zone. Takes ISO 8601,
 * `20250930`, `2025/09/30`, the dates of RFC 5322 ("Tue, 30 Sep 2025 …") and "September 30, 2025"; null for anything
 * else.
 */
export function dayOf(stamp: string): string | null {
  const text = stamp.trim();
  const day = ISO.exec(text)?.[1] ?? compactDay(text) ?? namedDay(text);
  return day && isDay(day) ? day : null;
}

function compactDay(text: string): string | null {
  const found = COMPACT.exec(text);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

function namedDay(text: string): string | null {
  const [dayFirst, monthFirst] = [DAY_FIRST.exec(text), MONTH_FIRST.exec(text)];
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!day || !year || !name) return null;
  const month = MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
