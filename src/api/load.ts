import { NotFoundError } from '../model/errors.js';
import type { NodeLabel } from '../model/graph.js';
import { labelOf } from '../model/ids.js';
import type { NodeRecord } from '../query/records.js';
import type { Context } from './context.js';

type RecordOf<L extends NodeLabel> = Extract<NodeRecord, { label: L }>;

/** A node of one label by its id; null if the graph has none such. */
export async function loadOf<L extends NodeLabel>(
  label: L,
  id: string,
  { loaders }: Context,
): Promise<RecordOf<L> | null> {
  return labelOf(id) === label ? ((await loaders.node.load(id)) as RecordOf<L> | null) : null;
}

/** Nodes of one label by their ids, without those that were removed meanwhile. */
export async function loadKnown<L extends NodeLabel>(
  ids: readonly string[],
  label: L,
  context: Context,
): Promise<RecordOf<L>[]> {
  const nodes = await Promise.all(ids.map((id) => loadOf(label, id, context)));
  return nodes.flatMap((node) => (node === null ? [] : [node]));
}

/** A node that was in the graph a moment ago. Throws a NotFoundError if it was removed meanwhile. */
export async function loadNode(id: string, { loaders }: Context): Promise<NodeRecord> {
  const node = await loaders.node.load(id);
  if (node) return node;
  throw new NotFoundError(`The graph had "${id}" but has it no more: ask again.`);
}
