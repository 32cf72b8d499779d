import { type Edtf, parseEdtf } from '../../src/model/edtf.js';

/** From more months than this, a date is as good as its years: looking through all months of it would cost more than it finds. */
const MOST_MONTHS = 3;

/** A span of more years than this tells two events as little apart as no date. */
const MOST_YEARS = 20;

/** What two things that may be of one date have in common: a key under which one is stored is among those by which the other is sought. */
export interface TimeKeys {
  readonly stored: readonly string[];
  readonly sought: readonly string[];
}

const UNDATED: TimeKeys = { stored: ['undated'], sought: ['undated'] };

/**
 * The keys of an EDTF date, or of null: its months, or its years if it is wide; those without a year are sought among their like.
 * A day is also sought in the months of the days beside it, since two articles may be a day apart.
 */
export function timeKeys(edtf: string | null): TimeKeys {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date?.start || !date.end || !tellsTime(date)) return UNDATED;
  const years = [...range(yearOf(date.start), yearOf(date.end))];
  const wide = years.map((year) => `${year}`);
  const months = monthsOf(date.start, date.end);
  if (months.length > MOST_MONTHS) return { stored: wide, sought: [...wide, ...months] };
  const beside = date.precision === 'day' ? monthsOf(dayAfter(date.start, -1), dayAfter(date.end, 1)) : months;
  return { stored: months, sought: [...beside, ...wide] };
}

/** Whether a date tells one event from another: it does not span decades. */
export function tellsTime({ start, end }: Edtf): boolean {
  return !start || !end || yearOf(end) - yearOf(start) <= MOST_YEARS;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

function monthsOf(start: string, end: string): string[] {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return [...range(count(start), count(end))].map(
    (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}

/** A day so many days later (`YYYY-MM-DD`); the day itself where there is none. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999 ? day : date.toISOString().slice(0, 10);
}
