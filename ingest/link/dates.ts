import { datesOverlap, type Edtf, parseEdtf } from '../../src/model/edtf.js';

/** `day`: one and the same day; `yes`: they can be one; `next`: a day apart; `unknown`: neither has a date; `no`: two dates. */
export type DateAgreement = 'day' | 'yes' | 'next' | 'unknown' | 'no';

const DAY_IN_MS = 86_400_000;

/**
 * Compares the dates (EDTF) that articles give two events. Of each the sharpest count: once the 23rd is known, "in August" says
 * no more. A date with a year and one without agree in nothing, for no year is made up; nor do a date and none at all.
 */
export function compareDates(a: readonly string[], b: readonly string[]): DateAgreement {
  const [mine, theirs] = [sharpest(a), sharpest(b)];
  if (mine.length === 0 && theirs.length === 0) return 'unknown';
  const found = mine.flatMap((x) => theirs.map((y) => comparePair(x, y)));
  return (['day', 'yes', 'next'] as const).find((agreement) => found.includes(agreement)) ?? 'no';
}

function comparePair(a: Edtf, b: Edtf): DateAgreement {
  if ((a.start === null) !== (b.start === null)) return 'no';
  if (datesOverlap(a, b)) return a.precision === 'day' && a.text === b.text ? 'day' : 'yes';
  return a.precision === 'day' && b.precision === 'day' && daysBetween(a, b) === 1 ? 'next' : 'no';
}

const daysBetween = (a: Edtf, b: Edtf) => Math.abs(Date.parse(a.text) - Date.parse(b.text)) / DAY_IN_MS;

/** Those of the dates that hold no other of them. */
function sharpest(texts: readonly string[]): Edtf[] {
  const dates = [...new Set(texts)].map(parseEdtf).filter((date) => date !== null);
  return dates.filter((date) => !dates.some((other) => other !== date && holdsDate(date, other)));
}

/** Whether every day of the narrow date is one of the wide: `2025-08` holds `2025-08-23`, `XXXX-09` holds `XXXX-09-08`. */
export function holdsDate(wide: Edtf, narrow: Edtf): boolean {
  if (wide.text === narrow.text) return true;
  if (wide.start && wide.end) {
    return narrow.start !== null && narrow.end !== null && wide.start <= narrow.start && narrow.end <= wide.end;
  }
  return wide.precision === 'yearless' && narrow.text.slice(4).startsWith(wide.text.slice(4));
}
