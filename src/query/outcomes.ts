import type { GraphStore, Row } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { groupBy } from '../model/group.js';
import { OUTCOME_KINDS } from '../model/vocabulary.js';
import { nodeOf } from './decode.js';
import { daysOf } from './filter.js';
import { countRows, countRowsOf, listRows, listRowsOf, type NamePage } from './lists.js';
import { beginningsOf, codeOf } from './name-filter.js';
import { mapPage, type Page } from './page.js';
import type { MeetingRecord, OutcomeRecord } from './records.js';
import { textOf } from './values.js';

/** Conditions that an outcome must all meet; one that is left out, null or empty asks nothing. */
export interface OutcomeFilter {
  /** Beginnings of words of its name: case, accents and order apart. */
  readonly name?: string | null | undefined;
  readonly kind?: readonly string[] | null | undefined;
  /** Code or name of a country that was a side of a meeting which produced it. */
  readonly country?: string | null | undefined;
  /** EDTF with a year: such a meeting was not over before its first day. */
  readonly since?: string | null | undefined;
  /** EDTF with a year: such a meeting had begun by its last day. */
  readonly until?: string | null | undefined;
}

/** The meetings that produced each of some outcomes, in the order of the ids, earliest first. */
export async function meetingsOfOutcomes(store: GraphStore, ids: readonly string[]): Promise<MeetingRecord[][]> {
  const rows = await store.run('read/facts/outcome', { ids: [...new Set(ids)] });
  const byOutcome = groupBy(rows, (row) => textOf(row.to));
  return ids.map((id) => (byOutcome.get(id) ?? []).map((row) => nodeOf('Meeting', row)));
}

/** The outcomes that meet a filter. Throws a UsageError for a bad code, kind, date, `first` or cursor. */
export async function listOutcomes(
  store: GraphStore,
  filter: OutcomeFilter,
  page: NamePage,
): Promise<Page<OutcomeRecord>> {
  return mapPage(await listRows(store, 'read/outcomes/all', await conditionsOf(store, filter), page), outcomeOf);
}

/** Of each of some dates the outcomes of meetings on it, or on one within it, in the order of the ids. As `listOutcomes`. */
export async function listOutcomesOn(
  store: GraphStore,
  dates: readonly string[],
  filter: OutcomeFilter,
  page: NamePage,
): Promise<Page<OutcomeRecord>[]> {
  const pages = await listRowsOf(store, 'read/outcomes/date', dates, await conditionsOf(store, filter), page);
  return pages.map((one) => mapPage(one, outcomeOf));
}

/** How many outcomes meet a filter. Throws as `listOutcomes`. */
export async function countOutcomes(store: GraphStore, filter: OutcomeFilter): Promise<number> {
  return countRows(store, 'read/outcomes/count', await conditionsOf(store, filter));
}

/** Of each of some dates how many outcomes `listOutcomesOn` has, in the order of the ids. Throws as `listOutcomes`. */
export async function countOutcomesOn(
  store: GraphStore,
  dates: readonly string[],
  filter: OutcomeFilter,
): Promise<number[]> {
  return countRowsOf(store, 'read/outcomes/count-of-date', dates, await conditionsOf(store, filter));
}

async function conditionsOf(store: GraphStore, filter: OutcomeFilter) {
  const kinds = filter.kind ?? [];
  const unknown = kinds.find((kind) => !OUTCOME_KINDS.some((known) => known === kind));
  if (unknown !== undefined) {
    throw new UsageError(`kind must be one of ${OUTCOME_KINDS.join(', ')}, but got "${unknown}".`);
  }
  return { words: beginningsOf(filter.name), kinds, country: await codeOf(store, filter.country), ...daysOf(filter) };
}

function outcomeOf(row: Row): OutcomeRecord {
  return nodeOf('Outcome', row);
}
