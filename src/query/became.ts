import type { GraphStore } from '../graph/port.js';
import { labelOf } from '../model/ids.js';
import { textOf } from './values.js';

/** Labels of what somebody can decide to be one with another. */
const MERGED = ['Leader', 'Meeting', 'Visit'];

/**
 * What leaders, meetings and visits became that somebody decided to be others: by each id the one at which such decisions end,
 * however many lead on. Ids of which nothing was decided are left out. One statement a step.
 */
export async function becameOf(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const next = new Map<string, string>();
  let asked = [...new Set(ids)].filter((id) => MERGED.includes(labelOf(id) ?? '')).sort();
  while (asked.length > 0) {
    const rows = await store.run('read/link/redirects', { ids: asked });
    for (const row of rows) next.set(textOf(row.id), textOf(row.into));
    asked = [...new Set(rows.map((row) => textOf(row.into)))].filter((id) => !next.has(id)).sort();
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id, next)]] : [])));
}

/** Decisions that lead round in a circle end where they began. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let to = next.get(at); to !== undefined && !seen.has(at); to = next.get(at)) {
    seen.add(at);
    at = to;
  }
  return at;
}
