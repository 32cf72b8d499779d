import type { Runner } from '../../src/graph/port.js';
import { fold } from '../../src/model/fold.js';
import { compareDates } from './dates.js';

/** A journey as linking compares it. */
export interface VisitTraits {
  /** Leader id. */
  readonly leader: string;
  /** ISO code of the country travelled to, or null. */
  readonly country: string | null;
  /** Place name, or null. */
  readonly to: string | null;
  readonly dates: readonly string[];
}

export type KnownVisit = VisitTraits & { readonly id: string };

/** The visits of these leaders (ids) that the graph has. */
export async function readVisits(runner: Runner, leaders: readonly string[]): Promise<KnownVisit[]> {
  if (leaders.length === 0) return [];
  const rows = await runner.run('read/link/visits-of', { leaders });
  return rows.map((row) => ({
    id: String(row.id),
    leader: String(row.leader),
    country: (row.countries as string[])[0] ?? null,
    to: (row.places as string[]).sort()[0] ?? null,
    dates: (row.dates ?? []) as string[],
  }));
}

/** The known visit that this one is: same leader and destination, dates with a day in common; null if none or several. */
export function sameVisit(visit: VisitTraits, known: readonly KnownVisit[]): string | null {
  const fits = known.filter(
    (other) => other.leader === visit.leader && goesWhere(visit, other) && isThen(visit, other),
  );
  return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}

function goesWhere(a: VisitTraits, b: VisitTraits): boolean {
  if (a.country !== null || b.country !== null) return a.country === b.country;
  return fold(a.to ?? '') === fold(b.to ?? '');
}

function isThen(a: VisitTraits, b: VisitTraits): boolean {
  return ['day', 'yes', 'unknown'].includes(compareDates(a.dates, b.dates));
}
