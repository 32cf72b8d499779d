import { describe, expect, test } from '@jest/globals';
import { merge, undo } from '../../ingest/curate/decide.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { edgesBetween } from '../../src/query/edges.js';
import { findLeader } from '../../src/query/find-leader.js';
import { neighbourhood } from '../../src/query/neighbourhood.js';
import { nodesByIds } from '../../src/query/nodes.js';
import { resolveMeeting } from '../../src/query/resolve.js';
import { startApi } from '../support/api.js';
import { tell, telling } from '../support/articles.js';
import { describeWithNeo4j } from '../support/neo4j.js';

/** A server that has just started plans each statement for the first time. */
const PATIENCE = 240_000;

describe('on the embedded engine,', () => becameContract(() => openEmbedded(null)));
describeWithNeo4j('on Neo4j,', (open) => becameContract(() => open()));

const BECAUSE = { by: 'desk', at: '2025-10-02T08:00:00Z', because: 'the communiqué says so' };
const LEE = 'leader:jae-lee-myung.kr';
const OTHER_LEE = 'leader:lee-woo.kr';
const THIRD_LEE = 'leader:lee-min.kr';

/** What the id of a node leads to that somebody decided to be another. */
function becameContract(open: () => Promise<GraphStore>): void {
  test(
    'an id that was given out leads to the node that its own became, through any number of decisions',
    async () => {
      const store = await open();
      await store.migrate();
      const say = (id: string, name: string, date: string) =>
        telling(id, {
          leaders: [{ name, represents: 'KR' }],
          meetings: [{ name: `talks of ${date}`, date, participants: [name] }],
        });
      await tell(store, say('a', 'Lee Jae-myung', '2025-03-01'), say('b', 'Woo Lee', '2025-05-01'));
      await tell(store, say('c', 'Min Lee', '2025-07-01'));
      const meetings = await Promise.all(
        ['2025-03-01', '2025-05-01'].map((day) => resolveMeeting(store, `talks of ${day}`)),
      );
      const [one = '', other = ''] = meetings.map(({ id }) => id);
      await merge(store, THIRD_LEE, OTHER_LEE, BECAUSE);
      const decision = await merge(store, OTHER_LEE, LEE, BECAUSE);
      await merge(store, other, one, BECAUSE);

      expect((await findLeader(store, OTHER_LEE)).id).toBe(LEE);
      expect((await findLeader(store, THIRD_LEE)).id).toBe(LEE);
      expect((await resolveMeeting(store, other)).id).toBe(one);
      expect((await nodesByIds(store, [other, 'leader:none', LEE])).map((node) => node?.id)).toEqual([
        one,
        undefined,
        LEE,
      ]);
      expect(await edgesBetween(store, OTHER_LEE, other)).toEqual(await edgesBetween(store, LEE, one));
      expect(await neighbourhood(store, other, 1, 10)).toEqual(await neighbourhood(store, one, 1, 10));
      const api = await startApi(store);
      const asked = await api.ask('query ($a: ID!, $b: ID!) { node(id: $a) { id } meeting(id: $b) { id date } }', {
        a: THIRD_LEE,
        b: other,
      });
      await api.close();
      expect(asked.data).toMatchObject({ node: { id: LEE }, meeting: { id: one } });

      await undo(store, decision.id, BECAUSE);
      expect((await findLeader(store, THIRD_LEE)).id).toBe(OTHER_LEE);
      await store.close();
    },
    PATIENCE,
  );
}
