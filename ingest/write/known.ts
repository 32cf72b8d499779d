import type { Runner } from '../../src/graph/port.js';
import type { NodeRow } from '../../src/model/graph.js';
import { preferredSpelling, respelled, SPELLED } from './spelling.js';

/** The nodes of a graph among some, by id, each with the name that articles spell; null for a node whose name none spells. */
export type Known = ReadonlyMap<string, string | null>;

/** Which of some nodes other than articles and leaders the graph has. */
export async function namesKnown(runner: Runner, ids: readonly string[]): Promise<Known> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run('read/claims/known', { ids });
  return new Map(rows.map(({ id, name }) => [String(id), (name ?? null) as string | null]));
}

/**
 * What is to be written of a node that an article adds: nothing where the graph has it so already, and the preferred spelling where it
 * has another.
 */
export function unwritten(row: NodeRow, known: Known): NodeRow[] {
  const name = known.get(row.id);
  if (name === undefined) return [row];
  if (name === null || !SPELLED.includes(row.label)) return [];
  const best = preferredSpelling([name, String(row.properties.name)]);
  return best === name ? [] : [respelled(row, best)];
}
