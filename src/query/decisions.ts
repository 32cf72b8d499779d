import { decisionOf } from '../graph/decision-row.js';
import type { GraphStore } from '../graph/port.js';
import type { Decision } from '../model/decision.js';
import { type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import { numberOf } from './values.js';

/** After every time: a list that goes downwards begins here. */
const NEWEST = ['9999-12-31', ''] as const;

/**
 * What was decided by hand, newest first, those that were taken back too; `of` is the id that they are about, null for all. Throws a
 * UsageError for a bad `first` or cursor.
 */
export async function pageOfDecisions(
  store: GraphStore,
  of: string | null,
  page: PageRequest,
): Promise<Page<Decision>> {
  const first = requireFirst(page.first);
  const [beforeAt, afterId] = positionOf(page.after, NEWEST);
  const rows = await store.run('read/decisions/page', { of: of ?? '', beforeAt, afterId, limit: first + 1 });
  return pageOf(rows.map(decisionOf), page, ({ at, id }) => [at, id]);
}

/** How many there are of what `pageOfDecisions` lists. */
export async function countDecisions(store: GraphStore, of: string | null): Promise<number> {
  const [row] = await store.run('read/decisions/count', { of: of ?? '' });
  return numberOf(row?.count ?? 0);
}
