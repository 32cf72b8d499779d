import { afterAll, afterEach, beforeAll, describe, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { neo4jSettings } from '../../src/graph/neo4j/settings.js';
import { openNeo4j } from '../../src/graph/neo4j/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { holdFile } from './hold-file.js';

/** Opens the server's graph: emptied first, its schema not noted, unless what is there is to be kept. */
export type OpenNeo4j = (options?: { readonly keep: boolean }) => Promise<GraphStore>;

const WHY = 'no NEO4J_URI: npm run neo4j -- start, then eval "$(npm run --silent neo4j -- env)"';

/**
 * Tests against the Neo4j server of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, whose graph they are free to wipe.
 * One block at a time has the server, in whichever of jest's processes it runs. What `open` gives is closed after each
 * test. Without a server the block is one skipped test that says why, or a failed one with CHANCERY_REQUIRE_ALL=1.
 */
export function describeWithNeo4j(name: string, body: (open: OpenNeo4j) => void): void {
  const uri = process.env.NEO4J_URI;
  if (uri) {
    describeOn(uri, name, body);
  } else if (process.env.CHANCERY_REQUIRE_ALL === '1') {
    test(name, () => {
      throw new Error(WHY);
    });
  } else {
    test.skip(`${name} (${WHY})`, () => undefined);
  }
}

/** Milliseconds for one test: a server that shares its machine with jest's other processes may be slow for a while. */
const PATIENCE = 60_000;

function describeOn(uri: string, name: string, body: (open: OpenNeo4j) => void): void {
  jest.setTimeout(PATIENCE);
  describe(name, () => {
    const opened: GraphStore[] = [];
    let release = () => {};
    beforeAll(async () => {
      release = await holdFile(`chancery-neo4j-${uri.replace(/\W+/g, '-')}`);
    }, 600_000);
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });
    afterAll(() => release());
    body(async ({ keep } = { keep: false }) => {
      if (!keep) await wipe(uri);
      const store = await openNeo4j(uri, neo4jSettings(process.env));
      opened.push(store);
      return store;
    });
  });
}

async function wipe(uri: string): Promise<void> {
  const { user, password, database } = neo4jSettings(process.env);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (let left = true; left; ) {
      const { summary } = await driver.executeQuery(
        'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n',
        {},
        { ...(database && { database }) },
      );
      left = summary.counters.updates().nodesDeleted > 0;
    }
  } finally {
    await driver.close();
  }
}
