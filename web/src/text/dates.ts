const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * An EDTF date as it reads in a sentence: `2025-09-30` → `30 September 2025`, `2025-08` → `August 2025`,
 * `2025-09-08/2025-09-10` → `8–10 September 2025`, `XXXX-09-08` → `8 September, year not told`. What is no date of these
 * forms is given back as it is.
 */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) return intervalInWords(from, to);
  const { year, month, day } = partsOf(edtf);
  if (edtf.startsWith('XXXX')) return `${[day, month].filter(Boolean).join(' ')}, year not told`;
  return [day, month, year].filter(Boolean).join(' ') || edtf;
}

/** The same where a place is narrow: months as three letters, `30 Sep 2025`. */
export function dateInShort(edtf: string): string {
  return dateInWords(edtf).replace(/\p{L}{4,}/gu, (word) => (MONTHS.includes(word) ? word.slice(0, 3) : word));
}

/** `1 day`, `39 days`, and beside longer times how long that is: `3,120 days (over 8 years)`. */
export function daysInWords(days: number): string {
  const count = `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`;
  const years = Math.floor(days / 365.25);
  if (years >= 1) return `${count} (over ${years} ${years === 1 ? 'year' : 'years'})`;
  const months = Math.floor(days / 30.5);
  return months >= 2 ? `${count} (over ${months} months)` : count;
}

function intervalInWords(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year !== b.year || !a.month) return `${dateInWords(from)} – ${dateInWords(to)}`;
  if (a.month === b.month && a.day && b.day) return `${a.day}–${b.day} ${b.month} ${b.year}`;
  return `${[a.day, a.month].filter(Boolean).join(' ')} – ${[b.day, b.month].filter(Boolean).join(' ')} ${b.year}`;
}

function partsOf(date: string): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day ? String(Number(day)) : '' };
}
