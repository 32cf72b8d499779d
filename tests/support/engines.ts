import { afterAll, beforeAll, describe } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { describeWithNeo4j } from './neo4j.js';

/** Gives a store for one test; nobody but the suite closes it. */
export type Ask = () => Promise<GraphStore>;

/** One suite on both engines, over a graph that `fill` makes once and the tests only read. */
export function describeOnBothEngines(
  name: string,
  fill: (store: GraphStore) => Promise<void>,
  body: (ask: Ask) => void,
): void {
  describe(`${name}, embedded`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmbedded(null);
      await store.migrate();
      await fill(store);
    });
    afterAll(() => store.close());
    body(async () => store);
  });
  describeWithNeo4j(`${name}, Neo4j`, (open) => {
    beforeAll(async () => {
      const store = await open();
      await store.migrate();
      await fill(store);
    }, 60_000);
    body(() => open({ keep: true }));
  });
}
