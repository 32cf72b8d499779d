import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { labelOf } from '../model/ids.js';
import { becameOf } from './became.js';
import { edgeRecordOf } from './decode.js';
import type { EdgeRecord } from './records.js';
import { numberOf } from './values.js';

/** An edge, and how many articles state it. */
export interface SupportedEdge {
  readonly edge: EdgeRecord;
  /** 0 for the calendar, 1 for an article's own edge. */
  readonly support: number;
}

/** Each pattern of the model is found from the end that has few edges: never from the big country. */
const FACTS = ['Meeting', 'Visit', 'Leader', 'Place', 'Body'] as const;
const ALL = [...FACTS, 'Article', 'Date'] as const;

/** The edges that articles state among some nodes, in the order of from, type, to and office. One statement a label. */
export function edgesAmong(store: GraphStore, ids: readonly string[]): Promise<SupportedEdge[]> {
  return readEdges(store, ids, FACTS);
}

/** All edges between two nodes, in either direction, also articles' own and the calendar's; ids may be those that nodes had before. */
export async function edgesBetween(store: GraphStore, a: string, b: string): Promise<SupportedEdge[]> {
  if (a === b) return [];
  const edges = await readEdges(store, [a, b], ALL);
  if (edges.length > 0) return edges;
  const became = await becameOf(store, [a, b]);
  return became.size === 0 ? [] : readEdges(store, [became.get(a) ?? a, became.get(b) ?? b], ALL);
}

async function readEdges(
  store: GraphStore,
  ids: readonly string[],
  labels: readonly string[],
): Promise<SupportedEdge[]> {
  const others = [...new Set(ids)];
  const groups = [...groupBy(others, labelOf)].filter(([label]) => label !== null && labels.includes(label));
  const read = groups.map(([label, some]) =>
    store.run(`read/between/${String(label).toLowerCase()}`, { ids: some, others }),
  );
  const edges = (await Promise.all(read))
    .flat()
    .map((row) => ({ edge: edgeRecordOf(row), support: numberOf(row.support) }));
  const unique = new Map(edges.map((edge) => [keyOf(edge), edge]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function keyOf({ edge: { from, type, to, office } }: SupportedEdge): string {
  return JSON.stringify([from, type, to, office ?? '']);
}
