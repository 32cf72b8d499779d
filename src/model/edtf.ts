/**
 * Dates as EDTF strings (ISO 8601-2), the part of it that articles need: a day, a month, a year, an interval of those,
 * and a day or month whose year nobody told (`XXXX-09-08`, `XXXX-09`). What is unknown stays unknown.
 */

export type Precision = 'day' | 'month' | 'year' | 'interval' | 'yearless';

export interface Edtf {
  readonly text: string;
  readonly precision: Precision;
  /** First possible day, `YYYY-MM-DD`; null without a year. */
  readonly start: string | null;
  /** Last possible day, `YYYY-MM-DD`; null without a year. */
  readonly end: string | null;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?$/;

/** Days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The value of an EDTF string, or null if it is none of the forms above or names a day that does not exist. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
  if (YEARLESS.test(text)) return yearless(text);
  const found = DATE.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  if (!isDay(year, month, day)) return null;
  if (found[3]) return { text, precision: 'day', start: text, end: text };
  if (found[2]) return { text, precision: 'month', start: `${text}-01`, end: `${text}-${daysInMonth(year, month)}` };
  return { text, precision: 'year', start: `${text}-01-01`, end: `${text}-12-31` };
}

function parseInterval(text: string, from: string, to: string): Edtf | null {
  if (YEARLESS.test(from) && YEARLESS.test(to)) return yearless(text);
  const [first, last] = [DATE.test(from) && parseEdtf(from), DATE.test(to) && parseEdtf(to)];
  if (!first || !last || !first.start || !last.end || first.start > last.end) return null;
  return { text, precision: 'interval', start: first.start, end: last.end };
}

/** A leap year, so that the 29th of February is a day of it. */
const SOME_YEAR = 2000;

function yearless(text: string): Edtf | null {
  return inYear(text, SOME_YEAR) && { text, precision: 'yearless', start: null, end: null };
}

/** A date without a year, put into one; null if that year does not have the day. */
function inYear(text: string, year: number): Edtf | null {
  return parseEdtf(text.replaceAll('XXXX', String(year).padStart(4, '0')));
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether one day can be both: their spans share a day, or they do in some year where one lacks its year. */
export function datesOverlap(a: Edtf, b: Edtf): boolean {
  if (a.start && a.end && b.start && b.end) return a.start <= b.end && b.start <= a.end;
  const [open, other] = a.start ? [b, a] : [a, b];
  const first = Number((other.start ?? String(SOME_YEAR)).slice(0, 4));
  const last = Number((other.end ?? String(SOME_YEAR)).slice(0, 4));
  const known = other.start ? other : inYear(other.text, SOME_YEAR);
  for (let year = first; known && year <= last; year++) {
    const put = inYear(open.text, year);
    if (put && datesOverlap(put, known)) return true;
  }
  return false;
}

/** Negative if `a` says more than `b`: known years before unknown ones, then the narrower span. */
export function compareSharpness(a: Edtf, b: Edtf): number {
  return spanInDays(a) - spanInDays(b);
}

function spanInDays(date: Edtf): number {
  if (!date.start || !date.end) return Number.MAX_SAFE_INTEGER;
  return (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;
}

/** The month or year that holds the date (`2025-09-08` → `2025-09` → `2025`); null above a year or without one. */
export function dateWithin(date: Edtf): string | null {
  if (!date.start || !date.end || date.precision === 'year') return null;
  if (date.precision === 'day') return date.text.slice(0, 7);
  if (date.precision === 'month') return date.text.slice(0, 4);
  if (date.start.slice(0, 7) === date.end.slice(0, 7)) return date.start.slice(0, 7);
  return date.start.slice(0, 4) === date.end.slice(0, 4) ? date.start.slice(0, 4) : null;
}
