import type { GraphStore } from '../graph/port.js';
import { NotFoundError, UsageError } from '../model/errors.js';
import { groupBy } from '../model/group.js';
import { labelOf } from '../model/ids.js';
import { edgesAmong, type SupportedEdge } from './edges.js';
import { nodesByIds } from './nodes.js';
import type { NodeRecord } from './records.js';
import { numberOf, textOf } from './values.js';

/** A node of a drawing. */
export interface GraphNode {
  readonly node: NodeRecord;
  /** How many edges it has in the whole graph, apart from articles' own and the calendar's. */
  readonly degree: number;
  /** How many edges away it is: 0 for the node that was asked for. */
  readonly hops: number;
}

/** Part of the graph, for drawing. */
export interface Neighbourhood {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly SupportedEdge[];
  /** How many neighbours were found but left out. */
  readonly omitted: number;
  /** The same by label, most first. */
  readonly omittedOf: readonly { readonly label: string; readonly count: number }[];
  /** False if there are more than were looked for, as around a very big node. */
  readonly complete: boolean;
}

export const MOST_HOPS = 2;
export const MOST_NODES = 300;

/** How many neighbours one statement may give. */
const MOST_FOUND = 2_000;

interface Found {
  readonly id: string;
  readonly degree: number;
  readonly hops: number;
}

/**
 * What is around a node: the node itself, then nearer before farther nodes, the most connected first, `limit` in all; and the
 * edges among them, the best supported first. Articles and the calendar are left out; an article itself has nothing around it.
 * Throws a UsageError unless hops is 1 or 2 and limit 1 to 300, and a NotFoundError if the graph does not have the node.
 */
export async function neighbourhood(
  store: GraphStore,
  id: string,
  hops: number,
  limit: number,
): Promise<Neighbourhood> {
  if (hops !== 1 && hops !== MOST_HOPS) throw new UsageError(`hops must be 1 or ${MOST_HOPS}, but got ${hops}.`);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_NODES) {
    throw new UsageError(`limit must be 1 to ${MOST_NODES}, but got ${limit}.`);
  }
  const found = new Map<string, Found>();
  let frontier: readonly string[] = [id];
  let complete = true;
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    if (found.size >= limit + MOST_FOUND) {
      complete = false;
      break;
    }
    const { rows, cut } = await expand(store, frontier);
    const next = rows.filter((one) => !found.has(one.id));
    for (const one of next) found.set(one.id, { ...one, hops: one.id === id ? 0 : hop });
    if (cut) complete = false;
    frontier = next.map((one) => one.id).filter((other) => other !== id);
  }
  const kept = [...found.values()].slice(0, limit);
  const [nodes, edges] = await Promise.all([
    nodesByIds(store, kept.length > 0 ? kept.map((one) => one.id) : [id]),
    edgesAmong(
      store,
      kept.map((one) => one.id),
    ),
  ]);
  if (nodes[0] && nodes[0].id !== id && kept.length === 0) return neighbourhood(store, nodes[0].id, hops, limit);
  if (!nodes[0]) throw new NotFoundError(`The graph has no node "${id}": search for a name to find its id.`);
  const drawn = nodes.flatMap((node, i) =>
    node ? [{ node, degree: kept[i]?.degree ?? 0, hops: kept[i]?.hops ?? 0 }] : [],
  );
  const left = [...found.keys()].slice(limit);
  return {
    nodes: drawn,
    edges: edges.sort((a, b) => b.support - a.support),
    omitted: left.length,
    omittedOf: countLabels(left),
    complete,
  };
}

function countLabels(ids: readonly string[]): { label: string; count: number }[] {
  const counts = [...groupBy(ids, labelOf)].map(([label, some]) => ({ label: String(label), count: some.length }));
  return counts.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** The nodes of a frontier and their neighbours, the frontier first, then the most connected; whether there are more than that. */
async function expand(store: GraphStore, frontier: readonly string[]) {
  const groups = [...groupBy(frontier, labelOf)].filter(([label]) => label !== null && label !== 'Article');
  const read = groups.map(([label, ids]) =>
    store.run(`read/around/${String(label).toLowerCase()}`, { ids, limit: MOST_FOUND }),
  );
  const answers = await Promise.all(read);
  const start = new Set(frontier);
  const far = (id: string) => Number(!start.has(id));
  const found = answers.flat().map((row) => ({ id: textOf(row.id), degree: numberOf(row.degree) }));
  const rows = found.sort((a, b) => far(a.id) - far(b.id) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return { rows, cut: answers.some((answer) => answer.length === MOST_FOUND) };
}
