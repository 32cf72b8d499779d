import type { GraphStore, Row } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { countryId } from '../model/ids.js';
import { factOf, nodeOf } from './decode.js';
import { findBody } from './find-body.js';
import { countRows, countRowsOf, listRows, listRowsOf, type NamePage, positionOfRow } from './lists.js';
import { beginningsOf, codeOf } from './name-filter.js';
import { mapPage, type Page, pageOf } from './page.js';
import type { BodyRecord, CountryRecord, FactRecord, LeaderRecord, VisitRecord } from './records.js';
import { textOf, textOrNull } from './values.js';

/** Which leaders a list is of; what is left out or null asks nothing. */
export interface LeaderFilter {
  /** Beginnings of words of a name: case, accents and order apart. */
  readonly name?: string | null | undefined;
  /** Code of the country whose office the person holds or held. */
  readonly country?: string | null | undefined;
  /** Id or name of the body whose office the person holds or held. */
  readonly body?: string | null | undefined;
}

/** An office that a leader holds or held. */
export interface OfficeRecord extends FactRecord<CountryRecord | BodyRecord> {
  /** First and last day on which an article shows it; null if none that does has a day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The leaders that a filter lets through. Throws a UsageError for a bad code, `first` or cursor, and what `findBody` throws. */
export async function listLeaders(
  store: GraphStore,
  filter: LeaderFilter,
  page: NamePage,
): Promise<Page<LeaderRecord>> {
  const conditions = await conditionsOf(store, filter);
  if (conditions.country !== '') {
    const [only] = await listRowsOf(store, OF_COUNTRY, [countryId(conditions.country)], conditions, page);
    return mapPage(only ?? pageOf([], page, positionOfRow), leaderOf);
  }
  const statement = (page.order ?? 'name') === 'name' ? 'all' : 'ranked';
  return mapPage(await listRows(store, `read/leaders/${statement}`, conditions, page), leaderOf);
}

/** Of each of some countries (ids) those who hold or held an office of it, in the order of the ids. Otherwise as `listLeaders`. */
export async function listLeadersOf(
  store: GraphStore,
  ids: readonly string[],
  filter: LeaderFilter,
  page: NamePage,
): Promise<Page<LeaderRecord>[]> {
  const pages = await listRowsOf(store, OF_COUNTRY, ids, await conditionsOf(store, filter), page);
  return pages.map((one) => mapPage(one, leaderOf));
}

/** How many leaders a filter lets through. Throws a UsageError for a bad code, and what `findBody` throws. */
export async function countLeaders(store: GraphStore, filter: LeaderFilter): Promise<number> {
  return countRows(store, 'read/leaders/count', await conditionsOf(store, filter));
}

/** Of each of some countries (ids) how many leaders a filter lets through, in the order of the ids. Throws as `countLeaders`. */
export async function countLeadersOf(
  store: GraphStore,
  ids: readonly string[],
  filter: LeaderFilter,
): Promise<number[]> {
  return countRowsOf(store, 'read/leaders/count-of-country', ids, await conditionsOf(store, filter));
}

const OF_COUNTRY = 'read/leaders/country';

function leaderOf(row: Row): LeaderRecord {
  return nodeOf('Leader', row);
}

async function conditionsOf(store: GraphStore, { name, country, body }: LeaderFilter) {
  const [code, of] = await Promise.all([codeOf(store, country), body ? findBody(store, body) : null]);
  return { words: beginningsOf(name), country: code, body: of?.id ?? '' };
}

/** The offices of some leaders, in the order of the ids, each leader's latest first. */
export async function officesOf(store: GraphStore, ids: readonly string[]): Promise<OfficeRecord[][]> {
  const rows = await store.run('read/facts/leader', { ids: [...new Set(ids)] });
  const byLeader = groupBy(rows, (row) => textOf(row.from));
  return ids.map((id) =>
    (byLeader.get(id) ?? []).map((row) => ({
      ...(factOf(row) as FactRecord<CountryRecord | BodyRecord>),
      from: textOrNull(row.first),
      to: textOrNull(row.last),
    })),
  );
}

/** The visits of some leaders, in the order of the ids, each leader's earliest first, those without a date last. */
export async function visitsOf(store: GraphStore, ids: readonly string[]): Promise<VisitRecord[][]> {
  const rows = await store.run('read/visits-of', { ids: [...new Set(ids)] });
  const byLeader = groupBy(rows, (row) => textOf(row.leader));
  return ids.map((id) => (byLeader.get(id) ?? []).map((row) => nodeOf('Visit', row)));
}

/**
 * Whom those of some leaders may be of whom only a bare surname is known, in the order of the ids, the most connected first; none for
 * those whose name is known.
 */
export async function meantBy(store: GraphStore, ids: readonly string[]): Promise<LeaderRecord[][]> {
  const rows = await store.run('read/leaders/meant', { ids: [...new Set(ids)] });
  const byLeader = groupBy(rows, (row) => textOf(row.of));
  return ids.map((id) => (byLeader.get(id) ?? []).map((row) => nodeOf('Leader', row)));
}
