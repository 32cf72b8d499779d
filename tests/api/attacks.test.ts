import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, post, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';

let store: GraphStore;
let api: Api;
const logged: unknown[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  api = await startApi(store, { log: (error) => logged.push(error) });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const times = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(' ');

/** Each fragment spreads the next one twice, so that the last is there 2^20 times. */
const DOUBLING = `${times(20, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Query { counts { articles } }`;
const IN_CIRCLES = 'fragment A on Meeting { followedBy { nodes { meeting { ...A } } } }';

test.each([
  ['aliases', `{ ${times(61, (i) => `a${i}: __typename`)} }`, 'TOO_WIDE'],
  ['aliases below', `{ counts { ${times(61, (i) => `a${i}: articles`)} } }`, 'TOO_WIDE'],
  ['root fields', `{ ${times(21, () => 'counts { articles }')} }`, 'TOO_WIDE'],
  ['changes at once', `mutation { ${times(21, (i) => `a${i}: removeArticle(id: "a") { id }`)} }`, 'UNAUTHENTICATED'],
  ['fragments that double', `{ ...F0 } ${DOUBLING}`, 'TOO_WIDE'],
  ['fragments in circles', `{ meeting(id: "a") { ...A } } ${IN_CIRCLES}`, 'GRAPHQL_VALIDATION_FAILED'],
  ['directives', `{ ${times(61, (i) => `... @include(if: true) { counts { articles } } #${i}\n`)} }`, 'TOO_WIDE'],
  [
    'one directive again and again',
    `{ counts { articles ${times(300, () => '@include(if: true)')} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['unknown directives', `{ counts { articles ${times(500, (i) => `@a${i}`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'depth of the schema',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['one field, to be compared with itself', `{ counts { ${'articles '.repeat(1_400)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['tokens', `{ counts { ${'articles '.repeat(3_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ['brackets', `{ counts(a: ${'['.repeat(2_000)}`, 'GRAPHQL_PARSE_FAILED'],
])('a flood of %s is refused', async (_what, query, code) => {
  const { errors, status } = await api.ask(query);
  expect([Math.floor(status / 100), errors[0]?.extensions.code]).toEqual([4, code]);
});

test('several questions in one body are refused', async () => {
  const question = { query: '{ counts { articles } }' };
  const { status, errors } = await post(api.url, JSON.stringify([question, question]));
  expect([status, errors[0]?.message]).toEqual([400, 'Operation batching disabled.']);
});

describe('variables', () => {
  test('beyond the size of a body are refused', async () => {
    const { status } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(30_000).fill('x'),
    });
    expect(status).toBe(413);
  });

  test.each([
    ['too many', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(20_000).fill('x') }],
    [
      'too deep',
      'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }',
      { filter: nested(1_000) },
    ],
    ['unknown', 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }', { filter: { nope: 1 } }],
    ['of another type', 'query ($first: Int!) { meetings(first: $first) { totalCount } }', { first: '1' }],
    ['too big', 'query ($first: Int!) { meetings(first: $first) { totalCount } }', { first: 1e300 }],
  ])('that are %s are refused', async (_what, query, variables) => {
    const { errors } = await api.ask(query, variables);
    expect(['BAD_USER_INPUT', 'TOO_COSTLY']).toContain(errors[0]?.extensions.code);
  });

  test('cannot raise a limit: a length by a variable costs as much as one in the text', async () => {
    const query =
      'query ($n: Int!) { meetings(first: $n) { nodes { participants { leader { meetings(first: $n) { nodes { id } } } } } } }';
    expect((await api.ask(query, { n: 100 })).errors[0]?.extensions.code).toBe('TOO_COSTLY');
  });

  test('of the names of an object’s own parts are only names', async () => {
    const body = '{"query":"{ counts { articles } }","variables":{"__proto__":{"polluted":true},"constructor":1}}';
    expect((await post(api.url, body)).status).toBe(200);
    expect('polluted' in {}).toBe(false);
  });
});

test.each(['null', '1', '"text"', '{}', '{"query":1}', '{"query":null}', '{"query":"{ a","variables":1}'])(
  'the body %s is refused',
  async (body) => {
    const { status } = await post(api.url, body);
    expect(status).toBe(400);
  },
);

test('nothing of this was a failure that nobody foresaw', () => {
  expect(logged).toEqual([]);
});

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i++) value = { a: value };
  return value;
}
