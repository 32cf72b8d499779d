import type { GraphStore } from '../graph/port.js';
import type { NodeLabel } from '../model/graph.js';
import { groupBy } from '../model/group.js';
import { labelOf } from '../model/ids.js';
import { becameOf } from './became.js';
import { nodeOf } from './decode.js';
import type { NodeRecord } from './records.js';

/**
 * Nodes by their ids, in the same order; null for an id that the graph does not have. An id that was given out leads, after somebody
 * decided that its node is another, to that one. One statement a label, and one more where an id is not there.
 */
export async function nodesByIds(store: GraphStore, ids: readonly string[]): Promise<(NodeRecord | null)[]> {
  const known = await readNodes(store, ids);
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return ids.map((id) => known.get(id) ?? null);
  const became = await becameOf(store, missing);
  const others = await readNodes(store, [...became.values()]);
  return ids.map((id) => known.get(id) ?? others.get(became.get(id) ?? '') ?? null);
}

async function readNodes(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const groups = [...groupBy(new Set(ids), labelOf)];
  const found = await Promise.all(groups.map(([label, some]) => (label ? readLabel(store, label, some) : [])));
  return new Map(found.flat().map((node) => [node.id, node]));
}

/** A node by its id; null if the graph does not have it, or the id is one of another label. */
export async function nodeById<L extends NodeLabel>(
  store: GraphStore,
  label: L,
  id: string,
): Promise<Extract<NodeRecord, { label: L }> | null> {
  const [node] = labelOf(id) === label ? await nodesByIds(store, [id]) : [];
  return node ? (node as Extract<NodeRecord, { label: L }>) : null;
}

async function readLabel(store: GraphStore, label: NodeLabel, ids: readonly string[]): Promise<NodeRecord[]> {
  const rows = await store.run(`read/nodes/${label.toLowerCase()}`, { ids });
  return rows.map((row) => nodeOf(label, row));
}
