import type { GraphStore } from '../../src/graph/port.js';
import { addEdges, addNodes } from '../../src/graph/rows.js';
import { UsageError } from '../../src/model/errors.js';
import { readCounts } from '../../src/query/counts.js';
import type { Graph } from './graph.js';

const ROWS_A_WRITE = 5_000;

/** Writes a graph into an empty store; does nothing to one that holds it already. @throws UsageError for one that holds another */
export async function fill(store: GraphStore, { nodes, edges }: Graph): Promise<void> {
  await store.migrate();
  const { meetings, articles } = await readCounts(store);
  const count = (label: string) => nodes.filter((node) => node.label === label).length;
  if (meetings === count('Meeting') && articles === count('Article')) return;
  if (meetings + articles > 0) throw new UsageError('The graph must be empty or that of a run before, but is another.');
  for (const some of chunks(nodes)) await store.write((runner) => addNodes(runner, some));
  for (const some of chunks(edges)) await store.write((runner) => addEdges(runner, some));
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_WRITE) }, (_, i) =>
    rows.slice(i * ROWS_A_WRITE, (i + 1) * ROWS_A_WRITE),
  );
}
