import { describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { findLeader } from '../../src/query/find-leader.js';
import { meantBy } from '../../src/query/leaders.js';
import { tell, telling } from '../support/articles.js';
import { describeWithNeo4j } from '../support/neo4j.js';

const PEOPLE = [
  { name: 'Kim Min-seok', represents: 'KR', office: 'Prime Minister' },
  { name: 'Kim Jin-a', represents: 'KR', office: 'Vice Foreign Minister' },
  { name: 'Kim Jong Un', represents: 'KP', office: 'Leader' },
  { name: 'Suma Kim', represents: null, office: null },
  { name: 'Lee Jae-myung', represents: 'KR', office: 'President' },
];

describe('on the embedded engine,', () => candidatesContract(() => openEmbedded(null)));
describeWithNeo4j('on Neo4j,', (open) => candidatesContract(open));

function candidatesContract(open: () => Promise<GraphStore>): void {
  test('a bare surname has those as candidates who bear it and may act for the same side', async () => {
    const store = await open();
    await store.migrate();
    await tell(
      store,
      ...PEOPLE.map((leader, at) => telling(`known-${at}`, { leaders: [leader] })),
      telling('bare', { leaders: [{ name: 'Kim', represents: 'KR', office: 'Minister' }] }),
    );
    const rows = await store.run('read/leaders/named', { words: [' kim '] });
    const bare = rows.map(({ node }) => node as { id: string; name: string }).find(({ name }) => name === 'Kim');
    const known = await findLeader(store, 'Kim Min-seok');
    const [candidates, ofKnown, ofNobody] = await meantBy(store, [bare?.id ?? '', known.id, 'leader:nobody']);
    expect(candidates?.map(({ name }) => name).sort()).toEqual(['Kim Jin-a', 'Kim Min-seok', 'Suma Kim']);
    expect([ofKnown, ofNobody]).toEqual([[], []]);
    await store.close();
  });
}
