import { expect, test } from '@jest/globals';
import { merge, rename, split, undo } from '../../ingest/curate/decide.js';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import { load } from '../../src/graph/load.js';
import type { GraphStore } from '../../src/graph/port.js';
import { resolveMeeting } from '../../src/query/resolve.js';
import { tell, telling, untell } from '../support/articles.js';
import { textOf } from '../support/lines.js';
import { describeWithNeo4j } from '../support/neo4j.js';

/** A server that has just started plans each statement for the first time. */
const PATIENCE = 240_000;

const BECAUSE = { by: 'desk', at: '2025-10-02T08:00:00Z', because: 'the communiqué says so' };

const summit = (id: string, date: string, name: string) =>
  telling(id, { leaders: [{ name: 'Lee Jae-myung', represents: 'KR' }], meetings: [{ name, date }] });

/** A graph with a merge, a split, a rename and a decision that was taken back. */
async function curate(store: GraphStore): Promise<void> {
  await tell(store, summit('a', '2025-08-23', 'Tokyo summit'), summit('b', '2025-08-23', 'Tokyo summit'));
  await tell(store, summit('c', '2025-08-30', 'shuttle summit'), summit('d', '2025-09-05', 'third summit'));
  const idOf = async (name: string) => (await resolveMeeting(store, name)).id;
  const [tokyo, shuttle, third] = [
    await idOf('Tokyo summit'),
    await idOf('shuttle summit'),
    await idOf('third summit'),
  ];
  await merge(store, shuttle, tokyo, BECAUSE);
  await split(store, tokyo, { articles: ['article:b'], names: [] }, BECAUSE);
  await rename(store, third, 'The third', BECAUSE);
  const { id } = await rename(store, 'leader:jae-lee-myung.kr', 'President Lee', BECAUSE);
  await undo(store, id, BECAUSE);
}

/** What comes after a move goes by what was decided before it. */
async function goOn(store: GraphStore): Promise<string> {
  await tell(store, summit('e', '2025-08-30', 'shuttle summit'));
  await untell(store, summit('c', '', ''));
  return textOf(dump(store));
}

async function openMigrated(): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await store.migrate();
  return store;
}

describeWithNeo4j('a curated graph', (open) => {
  test(
    'moves from the embedded engine to Neo4j and back without a change, and its decisions hold there',
    async () => {
      const here = await openMigrated();
      await curate(here);
      const graph = await textOf(dump(here));
      expect(graph.match(/^\{"node":"Decision"/gm)).toHaveLength(4);
      const server = await open();
      await load(server, dump(here));
      expect(await textOf(dump(server))).toBe(graph);
      const back = await openEmbedded(null);
      await load(back, dump(server));
      expect(await textOf(dump(back))).toBe(graph);
      const later = await goOn(here);
      expect(await goOn(server)).toBe(later);
      expect(await goOn(back)).toBe(later);
      await Promise.all([here.close(), back.close()]);
    },
    PATIENCE,
  );
});
