import { expect, test } from '@jest/globals';
import { ingest } from '../../ingest/ingest.js';
import { loadInput } from '../../ingest/read/load.js';
import { readArticles } from '../../ingest/read/read.js';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { InputError } from '../../src/model/errors.js';
import { anonymous } from '../support/anonymous.js';
import { textOf } from '../support/lines.js';
import { DEALT, OVERLAPPING } from '../support/workers.js';

/** On Neo4j four processes do the same: tests/cli/workers.test.ts. */
test('four workers at once on the embedded engine, each article by two of them, leave the graph of one', async () => {
  const [store, alone] = [await openMigrated(), await openMigrated()];
  const added = await Promise.all(DEALT.map((paths) => ingestAll(store, paths)));
  expect(added.reduce((sum, one) => sum + one, 0)).toBe(OVERLAPPING.length);
  await ingestAll(alone, OVERLAPPING);
  expect(anonymous(await textOf(dump(store)))).toBe(anonymous(await textOf(dump(alone))));
  await Promise.all([store.close(), alone.close()]);
});

async function openMigrated(): Promise<GraphStore> {
  const store = await openEmbedded(null);
  await store.migrate();
  return store;
}

/** Ingests the articles of files one after the other; gives how many were new. */
async function ingestAll(store: GraphStore, paths: readonly string[]): Promise<number> {
  let added = 0;
  for (const path of paths) {
    for await (const article of readArticles(await loadInput(path), path)) {
      if (article instanceof InputError) throw article;
      if ((await ingest(store, article)).change === 'added') added += 1;
    }
  }
  return added;
}
