import type { GraphStore } from '../graph/port.js';
import { foldedWords } from '../model/fold.js';
import { groupBy } from '../model/group.js';
import { factOf, nodeOf } from './decode.js';
import { type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import type { BodyRecord, CountryRecord, FactRecord, LeaderRecord, VisitRecord } from './records.js';
import { requireSides } from './sides.js';
import { numberOf, textOf, textOrNull } from './values.js';

/** Which leaders a list is of; what is left out or null asks nothing. */
export interface LeaderFilter {
  /** Parts of the name: case, accents and order apart. */
  readonly name?: string | null | undefined;
  /** Code of the country whose office the person holds or held. */
  readonly country?: string | null | undefined;
}

/** An office that a leader holds or held. */
export interface OfficeRecord extends FactRecord<CountryRecord | BodyRecord> {
  /** First and last day on which an article shows it; null if none that does has a day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Leaders in order of name. Throws a UsageError for a bad code, `first` or cursor. */
export async function listLeaders(
  store: GraphStore,
  filter: LeaderFilter,
  page: PageRequest,
): Promise<Page<LeaderRecord>> {
  const first = requireFirst(page.first);
  const [afterSort, afterId] = positionOf(page.after);
  const conditions = await conditionsOf(store, filter);
  const rows = await store.run('read/leaders/all', { ...conditions, afterSort, afterId, limit: first + 1 });
  const { items, ...rest } = pageOf(rows, page, (row) => [textOf(row.sort), textOf(row.id)]);
  return { ...rest, items: items.map(({ cursor, item }) => ({ cursor, item: nodeOf('Leader', item) })) };
}

/** How many leaders a filter lets through. Throws a UsageError for a bad code. */
export async function countLeaders(store: GraphStore, filter: LeaderFilter): Promise<number> {
  const [row] = await store.run('read/leaders/count', await conditionsOf(store, filter));
  return numberOf(row?.count);
}

async function conditionsOf(store: GraphStore, { name, country }: LeaderFilter) {
  const [code = ''] = country ? await requireSides(store, [country], 'country') : [];
  return { words: foldedWords(name ?? ''), country: code };
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
