import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
import { addGold, BUSAN_SAMPLES } from '../support/gold.js';

let store: GraphStore;
let api: Api;
const run: string[] = [];
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store, BUSAN_SAMPLES.slice(0, 2));
  const noting = Object.assign(Object.create(store), {
    engine: store.engine,
    run: (statement: string, parameters = {}) => {
      run.push(statement);
      return store.run(statement, parameters);
    },
  });
  api = await startApi(noting);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

test('the lists of all items of a list take one statement each, whatever their number', async () => {
  run.length = 0;
  const { data, errors } = await api.ask(`{ leaders { nodes {
    name
    meetings(first: 1, orderBy: DATE_DESC) { totalCount nodes { date articles(first: 1) { nodes { published } } } }
    visits { nodes { date } }
  } } }`);
  expect(errors).toEqual([]);
  expect(data.leaders.nodes.length).toBeGreaterThan(2);
  expect(run.filter((statement) => !statement.startsWith('read/tokens')).sort()).toEqual([
    'read/articles/meeting',
    'read/leaders/all',
    'read/meetings/count/leader',
    'read/meetings/leader',
    'read/visits/leader',
  ]);
});

test('arguments that cannot be taken spoil no list that is read with theirs', async () => {
  const { data, errors } = await api.ask(`{
    good: country(code: "kr") { meetings(filter: { kind: [SUMMIT] }) { nodes { kind } } }
    bad: country(code: "kr") { meetings(filter: { parties: ["Atlantis"] }) { nodes { kind } } }
  }`);
  expect(data.bad).toBeNull();
  expect(data.good.meetings.nodes[0]).toEqual({ kind: 'SUMMIT' });
  expect(errors).toMatchObject([{ path: ['bad', 'meetings'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('what happened in a year: its meetings, visits and outcomes', async () => {
  const { data, errors } = await api.ask(`{ date(edtf: "2025") {
    meetings(orderBy: SUPPORT, first: 1) { nodes { date } }
    visits(filter: { country: "Korea, South" }) { totalCount }
    outcomes(filter: { kind: [STATEMENT] }) { nodes { kind } }
  } }`);
  expect(data.date).toBeNull();
  expect(errors[0]?.message).toBe(
    'country must be a code of a state or body, such as KR, JP or EU, but got "Korea, South".',
  );
  const { data: year } = await api.ask(`{ date(edtf: "2025") {
    visits(filter: { country: "south korea" }) { totalCount }
    outcomes(filter: { kind: [STATEMENT] }) { totalCount }
  } }`);
  expect(year.date.visits.totalCount).toBe(1);
  expect(year.date.outcomes.totalCount).toBeGreaterThan(0);
});

test('another order than in time is refused for what followed a meeting', async () => {
  const { errors } = await api.ask('{ meetings(following: "August summit", orderBy: NAME) { totalCount } }');
  expect(errors[0]?.message).toBe('orderBy must be DATE_ASC with following, but got another order.');
});

test.each(['DATE_ASC', 'DATE_DESC', 'NAME'])(
  'a list by %s that is read while an article arrives has nothing twice, and all that was there',
  async (order) => {
    const query = `query ($after: String) { meetings(first: 2, after: $after, orderBy: ${order}) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const before = (await api.ask(`{ meetings(first: 100) { nodes { id } } }`)).data.meetings.nodes;
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const {
        data,
      }: { data: { meetings: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await api.ask(query, { after });
      if (after === null) await addGold(store, BUSAN_SAMPLES.slice(2));
      found.push(...data.meetings.nodes.map(({ id }) => id));
      more = data.meetings.pageInfo.hasNextPage;
      after = data.meetings.pageInfo.endCursor;
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(before.map(({ id }: { id: string }) => id)));
  },
);
