import { NotFoundError } from '../model/errors.js';
import type { NodeLabel } from '../model/graph.js';
import { labelOf } from '../model/ids.js';
import type { NodeRecord } from '../query/records.js';
import type { Context } from './context.js';
import type { PartyRecord } from './facts.js';

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

/** States and bodies by their ids, in that order, without those that were removed meanwhile. */
export async function loadParties(ids: readonly string[], { loaders }: Context): Promise<PartyRecord[]> {
  const nodes = await Promise.all(ids.map((id) => loaders.node.load(id)));
  return nodes.filter((node): node is PartyRecord => node?.label === 'Country' || node?.label === 'Body');
}

/** A node of one label that was in the graph a moment ago. Throws a NotFoundError if it was removed meanwhile. */
export async function loadSure<L extends NodeLabel>(label: L, id: string, context: Context): Promise<RecordOf<L>> {
  const node = await loadOf(label, id, context);
  if (node) return node;
  throw gone(id);
}

/** A node that was in the graph a moment ago. Throws a NotFoundError if it was removed meanwhile. */
export async function loadNode(id: string, { loaders }: Context): Promise<NodeRecord> {
  const node = await loaders.node.load(id);
  if (node) return node;
  throw gone(id);
}

function gone(id: string): NotFoundError {
  return new NotFoundError(`The graph had "${id}" but has it no more: ask again.`);
}
