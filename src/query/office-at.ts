import { datesOverlap, parseEdtf } from '../model/edtf.js';
import { UsageError } from '../model/errors.js';
import type { OfficeRecord } from './leaders.js';

/**
 * Of somebody's offices the one that articles show at a time (EDTF): from the first day that one shows it to the last. Of several
 * the best supported, a named one before one of which only the side is known; null if none is shown then. Throws a UsageError for what
 * is no date.
 */
export function officeAt(offices: readonly OfficeRecord[], date: string): OfficeRecord | null {
  const wanted = parseEdtf(date);
  if (!wanted) throw new UsageError(`date must be a day, month or year such as 2025-09-30, but got "${date}".`);
  const shown = offices.filter(({ from, to }) => {
    const span = from && to ? parseEdtf(`${from}/${to}`) : null;
    return span !== null && datesOverlap(wanted, span);
  });
  const named = ({ edge }: OfficeRecord) => Number(edge.office !== null);
  return [...shown].sort((a, b) => named(b) - named(a) || b.support - a.support)[0] ?? null;
}
