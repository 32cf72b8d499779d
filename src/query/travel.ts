import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { countryId } from '../model/ids.js';
import type { MeetingStatus } from '../model/vocabulary.js';
import { nodeOf } from './decode.js';
import type { ActorRecord } from './find-actor.js';
import type { VisitRecord } from './records.js';
import { textOf } from './values.js';

/** Visits of one side to the other: of a leader, or of those who hold an office of a state or body. */
export interface TravelRecord {
  readonly from: ActorRecord;
  readonly to: ActorRecord;
  /** Earliest first, those without a date last, each with the id of who travelled; at most 10,000 both ways. */
  readonly visits: readonly { readonly leader: string; readonly visit: VisitRecord }[];
}

const MOST_VISITS = 10_000;

/**
 * Who travelled to whom, the way from `a` to `b` first. A visit to a leader is one to a state that the leader acts for; to a body
 * nobody can travel. One statement.
 */
export async function travelBetween(store: GraphStore, a: ActorRecord, b: ActorRecord): Promise<TravelRecord[]> {
  const ways = [
    { from: a, to: b },
    { from: b, to: a },
  ];
  const keys = ways.flatMap(({ from, to }, i) =>
    countriesOf(to).map((country) => ({ way: String(i), country, of: from.id })),
  );
  const rows = await store.run('read/relationship/visits', { keys, limit: MOST_VISITS });
  const found = groupBy(rows, (row) => textOf(row.way));
  return ways.map((way, i) => ({
    ...way,
    visits: distinct(
      (found.get(String(i)) ?? []).map((row) => ({ leader: textOf(row.leader), visit: nodeOf('Visit', row) })),
    ),
  }));
}

/** How many visits there are of a status. */
export function countVisits({ visits }: TravelRecord, status: MeetingStatus): number {
  return visits.filter(({ visit }) => visit.status === status).length;
}

/** Ids of those who travelled, with the number of their visits that were made: most frequent first. */
export function travellersOf({ visits }: TravelRecord): { readonly leader: string; readonly count: number }[] {
  const made = groupBy(
    visits.filter(({ visit }) => visit.status === 'held'),
    ({ leader }) => leader,
  );
  const counts = [...made].map(([leader, own]) => ({ leader, count: own.length }));
  return counts.sort((a, b) => b.count - a.count || (a.leader < b.leader ? -1 : 1));
}

/** Of a leader whose offices are of several states a visit may be found twice. */
function distinct(visits: TravelRecord['visits']): TravelRecord['visits'] {
  return [...new Map(visits.map((one) => [one.visit.id, one])).values()];
}

/** Ids of the states that somebody is at home in. */
function countriesOf(actor: ActorRecord): string[] {
  if (actor.label === 'Country') return [actor.id];
  return actor.label === 'Leader' ? actor.sides.filter((code) => /^[A-Z]{2}$/.test(code)).map(countryId) : [];
}
