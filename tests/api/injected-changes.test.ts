import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';
import { HOSTILE_STRINGS } from '../support/hostile-strings.js';
import { textOf } from '../support/lines.js';

let store: GraphStore;
let api: Api;
let writer: { authorization: string };
let before: string;
const logged: unknown[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  before = await textOf(dump(store));
  writer = await allow(store, 'write');
  api = await startApi(store, { log: (error) => logged.push(error) });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const LEE = 'leader:jae-lee-myung.kr';

/** Each mutation with one string in every place that takes one, and what undoes it. */
const CHANGES: readonly (readonly [field: string, type: string, input: (text: string) => Record<string, unknown>])[] = [
  ['mergeNodes', 'MergeInput', (text) => ({ first: text, second: LEE, because: text, by: text.slice(0, 100) })],
  ['mergeNodes', 'MergeInput', (text) => ({ first: LEE, second: `leader:${text}`, because: text })],
  ['splitNode', 'SplitInput', (text) => ({ id: LEE, names: [text], because: text })],
  ['splitNode', 'SplitInput', (text) => ({ id: `meeting:${text}`, articles: [text], because: text })],
  ['renameNode', 'RenameInput', (text) => ({ id: `leader:${text}`, name: text, because: text })],
  ['undoDecision', 'UndoInput', (text) => ({ decision: text, because: text })],
];

test.each(CHANGES)('%s takes any string as a string', async (field, type, input) => {
  for (const text of HOSTILE_STRINGS) {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { decision { id } } }`;
    const { data, errors } = await api.ask(query, { input: input(text) }, writer);
    expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([
      null,
      [expect.stringMatching(/^(BAD_USER_INPUT|NOT_FOUND)$/)],
    ]);
  }
});

test('what is read in says what it says, and goes out whole', async () => {
  const INGEST =
    'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id title publisher after } } }';
  for (const text of HOSTILE_STRINGS) {
    const input = { text: `So it was ${text}`, title: text, publisher: text, after: text };
    const { data, errors } = await api.ask(INGEST, { input }, writer);
    expect(errors).toEqual([]);
    const { id } = data.ingestArticle.article;
    const { data: removed } = await api.ask('mutation ($id: ID!) { removeArticle(id: $id) { id } }', { id }, writer);
    expect(removed.removeArticle).toEqual({ id });
  }
});

test('a name by decision says what it says, and is taken back whole', async () => {
  const RENAME = 'mutation ($input: RenameInput!) { renameNode(input: $input) { decision { id name } } }';
  const UNDO = 'mutation ($input: UndoInput!) { undoDecision(input: $input) { decision { id } } }';
  const name = "Lee'}) DETACH DELETE n //";
  const { data } = await api.ask(RENAME, { input: { id: LEE, name, because: name } }, writer);
  expect(data.renameNode.decision.name).toBe(name);
  await api.ask(UNDO, { input: { decision: data.renameNode.decision.id, because: name } }, writer);
  const lines = (await textOf(dump(store))).split('\n');
  const kept = (one: string) => !one.startsWith('{"node":"Decision"') && !one.startsWith('{"end"');
  expect(lines.filter(kept)).toEqual(before.split('\n').filter(kept));
});

test('nothing failed in a way that nobody foresaw', () => {
  expect(logged).toEqual([]);
});
