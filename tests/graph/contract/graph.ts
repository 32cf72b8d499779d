import { indexKeys } from '../../../src/graph/keys.js';
import type { GraphStore, Parameters, Row } from '../../../src/graph/port.js';
import { addEdges, addNodes } from '../../../src/graph/rows.js';
import { SMALL_EDGES, SMALL_NODES } from '../../support/small-graph.js';

/** Gives a store on an empty graph, before its migrations, and sees to its end. */
export type OpenStore = () => Promise<GraphStore>;

export async function openMigrated(open: OpenStore): Promise<GraphStore> {
  const store = await open();
  await store.migrate();
  return store;
}

export async function addSmallGraph(store: GraphStore): Promise<void> {
  await store.write(async (transaction) => {
    await addNodes(transaction, SMALL_NODES);
    await indexKeys(transaction, SMALL_NODES);
    await addEdges(transaction, SMALL_EDGES);
  });
}

/** Sets properties of the leader `leader:x`, past the checks of `addNodes`. */
export async function writeLeader(store: GraphStore, properties: Parameters): Promise<void> {
  await store.write((transaction) => transaction.run('write/nodes/leader', { rows: [{ id: 'leader:x', properties }] }));
}

/** The first hundred leaders. */
export function leaders(store: GraphStore): Promise<readonly Row[]> {
  return store.run('read/dump/nodes/leader', { after: '', whole: true, limit: 100 });
}

/** The first hundred edges that leave a node; `label` in lower case. */
export function edgesOf(store: GraphStore, label: string, id: string): Promise<readonly Row[]> {
  return store.run(`read/dump/edges/${label}`, { ids: [id], from: '', type: '', to: '', office: '', limit: 100 });
}
