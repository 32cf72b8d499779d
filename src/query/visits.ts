import type { GraphStore, Row } from '../graph/port.js';
import { nodeOf } from './decode.js';
import { daysOf, requireStatuses } from './filter.js';
import { findLeader } from './find-leader.js';
import { findNamed } from './find-named.js';
import { countRows, countRowsOf, type DayOrder, listRows, listRowsOf } from './lists.js';
import { codeOf } from './name-filter.js';
import { mapPage, type Page, type PageRequest } from './page.js';
import type { VisitRecord } from './records.js';

/** Conditions that a visit must all meet; one that is left out, null or empty asks nothing. */
export interface VisitFilter {
  /** Id or name of the traveller. */
  readonly leader?: string | null | undefined;
  /** Code or name of the country travelled to. */
  readonly country?: string | null | undefined;
  /** Id or name of the place travelled to. */
  readonly place?: string | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  /** EDTF with a year: not over before its first day. */
  readonly since?: string | null | undefined;
  /** EDTF with a year: begun by its last day. */
  readonly until?: string | null | undefined;
}

/** What a list of visits can be around: a traveller, a destination, or a date that holds them. */
export type VisitAround = 'leader' | 'country' | 'place' | 'date';

/** A page of visits; earliest first unless `order` says otherwise, those without a date last where days are the order. */
export interface VisitPage extends PageRequest {
  readonly order?: DayOrder | 'support';
}

/** The visits that meet a filter. Throws a UsageError for a bad code, status, date, `first` or cursor, and what `findLeader` throws. */
export async function listVisits(store: GraphStore, filter: VisitFilter, page: VisitPage): Promise<Page<VisitRecord>> {
  return mapPage(await listRows(store, 'read/visits/all', await conditionsOf(store, filter), page), visitOf);
}

/** Of each of some nodes the visits around it that meet a filter, in the order of the ids. Otherwise as `listVisits`. */
export async function listVisitsOf(
  store: GraphStore,
  around: VisitAround,
  ids: readonly string[],
  filter: VisitFilter,
  page: VisitPage,
): Promise<Page<VisitRecord>[]> {
  const pages = await listRowsOf(store, `read/visits/${around}`, ids, await conditionsOf(store, filter), page);
  return pages.map((one) => mapPage(one, visitOf));
}

/** How many visits meet a filter. Throws as `listVisits`. */
export async function countVisits(store: GraphStore, filter: VisitFilter): Promise<number> {
  return countRows(store, 'read/visits/count/all', await conditionsOf(store, filter));
}

/** Of each of some nodes how many visits around it meet a filter, in the order of the ids. Throws as `listVisits`. */
export async function countVisitsOf(
  store: GraphStore,
  around: VisitAround,
  ids: readonly string[],
  filter: VisitFilter,
): Promise<number[]> {
  return countRowsOf(store, `read/visits/count/${around}`, ids, await conditionsOf(store, filter));
}

async function conditionsOf(store: GraphStore, filter: VisitFilter) {
  const [leader, country, place] = await Promise.all([
    filter.leader ? findLeader(store, filter.leader) : null,
    codeOf(store, filter.country),
    filter.place ? findNamed(store, 'Place', filter.place) : null,
  ]);
  const statuses = requireStatuses(filter.status ?? []);
  return { ...daysOf(filter), statuses, leader: leader?.id ?? '', country, place: place?.id ?? '' };
}

function visitOf(row: Row): VisitRecord {
  return nodeOf('Visit', row);
}
