import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
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

describe('an error has its sentence and a code', () => {
  test.each([
    ['meetings(first: 0) { totalCount }', 'BAD_USER_INPUT', 'first must be 1 to 100, but got 0.'],
    [
      'meetings(after: "x") { totalCount }',
      'BAD_USER_INPUT',
      'after must be the cursor of an item of this list, but got "x".',
    ],
    [
      'meetings(filter: { parties: ["Atlantis"] }) { totalCount }',
      'BAD_USER_INPUT',
      'parties must be a code of a state or body, such as KR, JP or EU, but got "Atlantis".',
    ],
    [
      'meetings(filter: { since: "XXXX-09" }) { totalCount }',
      'BAD_USER_INPUT',
      'since must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "XXXX-09".',
    ],
    [
      'meetings(filter: { leader: "Nobody" }) { totalCount }',
      'NOT_FOUND',
      'No leader in the graph is called "Nobody": give an id, or a surname or whole name as articles write it.',
    ],
    ['article { id }', 'BAD_USER_INPUT', 'article must be asked for by id or url, but got neither.'],
    [
      'article(id: "a", url: "http://a.b") { id }',
      'BAD_USER_INPUT',
      'article must be asked for by id or url, but got both.',
    ],
    ['neighbourhood(id: "x") { omitted }', 'NOT_FOUND', 'The graph has no node "x": search for a name to find its id.'],
    [
      'leader(id: "leader:ishiba-shigeru.jp") { evidence(first: 101) { quote } }',
      'BAD_USER_INPUT',
      'first must be 1 to 100, but got 101.',
    ],
    ['nope', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nope" on type "Query". Did you mean "node" or "nodes"?'],
    ['counts { articles', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('%s', async (field, code, message) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  test.each([
    ['EdtfDate', 'date(edtf: $v) { id }', '2025-02-30'],
    ['Url', 'article(url: $v) { id }', 'javascript:alert(1)'],
  ])('a bad %s', async (type, field, value) => {
    const { status, errors } = await api.ask(`query ($v: ${type}!) { ${field} }`, { v: value });
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(`${type} must be`);
  });

  test('too many ids', async () => {
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('x') });
    expect(errors[0]?.message).toBe('ids must be at most 100, but got 101.');
  });
});

test('a reference that fits several lists them', async () => {
  const { errors } = await api.ask(
    '{ meetings(following: "summit", filter: { parties: ["KR", "JP"] }) { totalCount } }',
  );
  expect(errors[0]?.extensions.code).toBe('AMBIGUOUS');
  expect(errors[0]?.extensions.candidates?.map((line) => line.split(', meeting:')[0])).toEqual([
    'Korea-Japan summit, 2025-09-30, Busan, JP-KR',
    'Tokyo summit, 2025-08-23, Tokyo, JP-KR',
    'first meeting, 2025-06, Canada, JP-KR',
  ]);
});

test('what fails in one field leaves the others', async () => {
  const { data, errors } = await api.ask(
    '{ ok: meeting(id: "meeting:none") { id } counts { articles } leader(id: "leader:ishiba-shigeru.jp") { name } article(id: "a", url: "http://a.b") { id } }',
  );
  expect(data).toEqual({ ok: null, counts: { articles: 3 }, leader: { name: 'Shigeru Ishiba' }, article: null });
  expect(errors.map(({ path }) => path)).toEqual([['article']]);
});

test('what nobody foresaw is masked, and logged', async () => {
  const failing: GraphStore = {
    ...store,
    engine: 'embedded',
    run: () => Promise.reject(new TypeError('secret')),
  } as GraphStore;
  const seen: unknown[] = [];
  const broken = await startApi(failing, { log: (error) => seen.push(error) });
  const { errors } = await broken.ask('{ counts { articles } }');
  expect(errors).toMatchObject([
    { message: 'The server failed to answer: see its log.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(seen).toEqual([new TypeError('secret')]);
  await broken.close();
});

test('no failure that a person can act on is logged', () => {
  expect(logged).toEqual([]);
});
