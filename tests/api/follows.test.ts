import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';

let store: GraphStore;
let api: Api;
/** The statements that the API ran, in order. */
const ran: string[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  api = await startApi({
    engine: store.engine,
    run: (statement, parameters) => {
      ran.push(statement);
      return store.run(statement, parameters);
    },
    write: (work) => store.write(work),
    migrate: () => store.migrate(),
    close: () => store.close(),
  });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const august = (field: string) =>
  `{ meetings(filter: { since: "2025-08", until: "2025-08-24" }) { nodes { ${field} } } }`;

test('what followed each of many meetings is one statement', async () => {
  ran.length = 0;
  const { data, errors } = await api.ask(
    '{ meetings(first: 100) { nodes { date followedBy { nodes { meeting { date } } } precededBy(by: CHRONOLOGY) { nodes { basis } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.meetings.nodes).toHaveLength(11);
  expect(ran.filter((statement) => statement.startsWith('read/follow/'))).toEqual([
    'read/follow/stated-after',
    'read/follow/earlier',
  ]);
});

test('it comes page by page, from its cursors', async () => {
  const { data } = await api.ask(
    august('followedBy(first: 2) { totalCount edges { cursor node { meeting { date } } } pageInfo { hasNextPage } }'),
  );
  const [{ followedBy }] = data.meetings.nodes;
  expect(followedBy.totalCount).toBe(5);
  expect(followedBy.pageInfo.hasNextPage).toBe(true);
  const dates = (edges: { node: { meeting: { date: string } } }[]) => edges.map(({ node }) => node.meeting.date);
  expect(dates(followedBy.edges)).toEqual(['2025-08-25', '2025-09-08']);
  const rest = await api.ask(
    august(
      `followedBy(after: "${followedBy.edges[1].cursor}") { edges { node { meeting { date } } } pageInfo { hasPreviousPage } }`,
    ),
  );
  expect(dates(rest.data.meetings.nodes[0].followedBy.edges)).toEqual(['2025-09-10', '2025-09-15', '2025-09-30']);
});

test.each([
  ['"2025-09-10"', ['2025-08-25', '2025-09-08', '2025-09-10']],
  ['"2025-08"', ['2025-08-25']],
  ['"2024"', []],
])('until %s', async (until, expected) => {
  const { data } = await api.ask(august(`followedBy(until: ${until}) { totalCount nodes { meeting { date } } }`));
  const [{ followedBy }] = data.meetings.nodes;
  expect(followedBy.nodes.map(({ meeting }: { meeting: { date: string } }) => meeting.date)).toEqual(expected);
  expect(followedBy.totalCount).toBe(expected.length);
});

test.each([
  ['first: 0', 'first must be 1 to 100, but got 0.'],
  ['after: "x"', 'after must be the cursor of an item of this list, but got "x".'],
  ['until: "XXXX-08"', 'until must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "XXXX-08".'],
])('%s is refused, and what is asked beside it is answered', async (argument, message) => {
  const { errors } = await api.ask(
    august(`ok: followedBy { nodes { basis } } followedBy(${argument}) { nodes { basis } }`),
  );
  expect(errors).toMatchObject([
    { message, path: ['meetings', 'nodes', 0, 'followedBy'], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
