import type { KeptLabel, NodeRow } from '../model/graph.js';
import { groupBy } from '../model/group.js';
import type { Runner } from './port.js';

/**
 * Keys lead from what an article says (a name and its side, the sides of a meeting and its month) to the leaders, meetings and visits
 * that it may mean. A node holds its own as `keys`; the Key nodes beside it are their index, and no part of a dump.
 */
const KEYED = ['leader', 'meeting', 'visit'] as const;
export type Keyed = (typeof KEYED)[number];

/** The keys that a node is under, and those that it should be under. */
export interface Rekeyed {
  readonly id: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** Puts nodes under their keys, and takes them from under others. Gives the keys that they have left. */
export async function writeKeys(runner: Runner, label: Keyed, nodes: readonly Rekeyed[]): Promise<string[]> {
  const rows = (of: (node: Rekeyed) => string[]) =>
    nodes.map((node) => ({ id: node.id, keys: of(node) })).filter(({ keys }) => keys.length > 0);
  const added = rows(({ before, now }) => now.filter((key) => !before.includes(key)));
  const stale = rows(({ before, now }) => before.filter((key) => !now.includes(key)));
  if (added.length > 0) await runner.run(`write/keys/${label}`, { rows: added });
  if (stale.length > 0) await runner.run(`write/keys/${label}-stale`, { rows: stale });
  return stale.flatMap(({ keys }) => keys);
}

/** Puts nodes that are new in the graph under the keys that they hold. */
export async function indexKeys(runner: Runner, nodes: readonly NodeRow<KeptLabel>[]): Promise<void> {
  const keyed = groupBy(
    nodes.filter(({ properties }) => Array.isArray(properties.keys)),
    ({ label }) => label.toLowerCase(),
  );
  for (const label of KEYED) {
    const rows = (keyed.get(label) ?? []).map(({ id, properties }) => ({ id, keys: properties.keys as string[] }));
    if (rows.length > 0) await runner.run(`write/keys/${label}`, { rows });
  }
}

/** Deletes those keys that nothing is under any more. */
export async function sweepKeys(runner: Runner, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await runner.run('write/sweep/key', { ids: [...new Set(keys)].sort() });
}
