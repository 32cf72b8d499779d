import { expect, test } from '@jest/globals';
import { dump } from '../../../src/graph/dump.js';
import { openEmbedded } from '../../../src/graph/embedded/store.js';
import { load } from '../../../src/graph/load.js';
import { allMigrations } from '../../../src/graph/migrate.js';
import { textOf } from '../../support/lines.js';
import { describeWithNeo4j } from '../../support/neo4j.js';
import { addSmallGraph } from '../contract/graph.js';
import { storeContract } from '../store.contract.js';

describeWithNeo4j('Neo4j', (open) => {
  storeContract('Neo4j', open);

  test('two clients may apply the migrations at once', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all([one.migrate(), other.migrate()]);
    expect(await one.run('read/migrations')).toHaveLength(allMigrations().length);
  });

  test('what one client wrote, another sees', async () => {
    const [one, other] = [await open(), await open({ keep: true })];
    await one.migrate();
    await addSmallGraph(one);
    expect(await textOf(dump(other))).toBe(await textOf(dump(one)));
  });

  test('a graph goes from the embedded engine to Neo4j and back, and gives the same dump everywhere', async () => {
    const embedded = await openEmbedded(null);
    await embedded.migrate();
    await addSmallGraph(embedded);
    const first = await textOf(dump(embedded));
    const server = await open();
    await load(server, dump(embedded));
    expect(await textOf(dump(server))).toBe(first);
    const back = await openEmbedded(null);
    await load(back, dump(server));
    expect(await textOf(dump(back))).toBe(first);
    await Promise.all([embedded.close(), back.close()]);
  });
});
