import type { GraphStore, Parameters, Row } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { type Page, type PageRequest, type Position, pageOf, positionOf, requireFirst } from './page.js';
import { numberOf, textOf } from './values.js';

/** The names of the orders in which many lists can be had; each statement that takes `$order` says what it makes of it. */
export type DayOrder = 'earliest' | 'latest';
export type NameOrder = 'name' | 'connectedness' | 'support';

/** A page of a list in order of names, unless `order` says otherwise. */
export interface NamePage extends PageRequest {
  readonly order?: NameOrder;
}

/**
 * A page of the rows of a statement that takes `$order`, `$afterSort`, `$afterId` and `$limit` and gives `sort` and `id`. Throws a
 * UsageError for a bad `first` or cursor.
 */
export async function listRows(
  store: GraphStore,
  statement: string,
  conditions: Parameters,
  page: PageRequest,
): Promise<Page<Row>> {
  return pageOf(await store.run(statement, { ...conditions, ...pageParameters(page) }), page, positionOfRow);
}

/** Of each of some ids a page, as `listRows`, in the order of the ids. One statement, which takes `$ids` and gives `of`. */
export async function listRowsOf(
  store: GraphStore,
  statement: string,
  ids: readonly string[],
  conditions: Parameters,
  page: PageRequest,
): Promise<Page<Row>[]> {
  const rows = await store.run(statement, { ...conditions, ...pageParameters(page), ids: [...new Set(ids)] });
  const byId = groupBy(rows, (row) => textOf(row.of));
  return ids.map((id) => pageOf(byId.get(id) ?? [], page, positionOfRow));
}

/** The number that a statement gives in its one row. */
export async function countRows(store: GraphStore, statement: string, conditions: Parameters): Promise<number> {
  const [row] = await store.run(statement, conditions);
  return numberOf(row?.count);
}

/** Of each of some ids the number that a statement gives, in the order of the ids. */
export async function countRowsOf(
  store: GraphStore,
  statement: string,
  ids: readonly string[],
  conditions: Parameters,
): Promise<number[]> {
  const rows = await store.run(statement, { ...conditions, ids: [...new Set(ids)] });
  const counts = new Map(rows.map((row) => [textOf(row.of), numberOf(row.count)]));
  return ids.map((id) => counts.get(id) ?? 0);
}

/** Where a row stands in its list. */
export function positionOfRow(row: Row): Position {
  return [textOf(row.sort), textOf(row.id)];
}

function pageParameters(page: PageRequest): Parameters {
  const limit = requireFirst(page.first) + 1;
  const [afterSort, afterId] = positionOf(page.after, undefined, page.order);
  return { afterSort, afterId, limit, order: page.order ?? '' };
}
