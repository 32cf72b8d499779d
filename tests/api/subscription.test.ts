import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { revokeToken } from '../../src/access/tokens.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';
import { listen } from '../support/listen.js';

let store: GraphStore;
let api: Api;
let writer: { authorization: string };
let reader: { authorization: string };
const logged: unknown[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  writer = await allow(store, 'write');
  reader = await allow(store, 'read');
  api = await startApi(store, { log: (error) => logged.push(error) });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const CHANGES = `subscription {
  changes { at kind of article { title leaders { name } } decision { because } meetings { name date } gone }
}`;
const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { change article { id } } }';
const REMOVE = 'mutation ($id: ID!) { removeArticle(id: $id) { id } }';
const article = (day: number) => ({
  title: 'Busan',
  url: 'https://example.org/busan',
  published: '2025-10-02',
  text: `On September ${day} South Korean President Lee Jae-myung met Japanese Prime Minister Shigeru Ishiba in Busan.`,
});

async function ingest(day: number): Promise<string> {
  const { data, errors } = await api.ask(INGEST, { input: article(day) }, writer);
  expect(errors).toEqual([]);
  return data.ingestArticle.article.id;
}

test('each change is told as it happens, read anew each time', async () => {
  const listening = await listen(api.url, CHANGES);
  const id = await ingest(29);
  expect((await listening.next()).data.changes).toMatchObject({
    at: expect.stringMatching(/^\d{4}-.+Z$/),
    kind: 'ADDED',
    of: id,
    article: { title: 'Busan', leaders: [{ name: 'Shigeru Ishiba' }, { name: 'Lee Jae-myung' }] },
    decision: null,
    meetings: [{ date: '2025-09-29' }],
    gone: [],
  });
  await ingest(29);
  await ingest(30);
  const corrected = (await listening.next()).data.changes;
  expect(corrected).toMatchObject({ kind: 'CORRECTED', of: id, article: { title: 'Busan' } });
  expect(corrected.meetings.map(({ date }: { date: string }) => date)).toEqual(['2025-09-30']);

  const LEE = 'leader:jae-lee-myung.kr';
  const RENAME = 'mutation ($input: RenameInput!) { renameNode(input: $input) { decision { id } } }';
  const { data } = await api.ask(RENAME, { input: { id: LEE, name: 'Lee', because: 'shorter' } }, writer);
  expect((await listening.next()).data.changes).toMatchObject({
    kind: 'RENAMED',
    of: data.renameNode.decision.id,
    article: null,
    decision: { because: 'shorter' },
    meetings: [],
  });

  await api.ask(REMOVE, { id: 'article:none' }, writer);
  await api.ask(REMOVE, { id }, writer);
  const removed = (await listening.next()).data.changes;
  expect(removed).toMatchObject({ kind: 'REMOVED', of: id, article: null, meetings: [] });
  expect(removed.gone).toContain('place:busan.kr');
  await listening.close();
  expect(logged).toEqual([]);
});

test('a server that stops ends its streams', async () => {
  const other = await startApi(store);
  const listening = await listen(other.url, 'subscription { changes { of } }');
  const next = listening.next();
  await other.close();
  expect(await next).toBeNull();
});

test('a stream ends with its token, and others go on', async () => {
  const [guest, other] = await Promise.all([allow(store, 'read', 'guest'), allow(store, 'read', 'other')]);
  const [ended, going] = [await listen(api.url, CHANGES, guest), await listen(api.url, CHANGES, other)];
  await revokeToken(store, 'guest', '2025-10-02T08:00:00.000Z');
  const again = await allow(store, 'read', 'guest', '2025-10-03T08:00:00.000Z');
  expect(again).not.toEqual(guest);
  await ingest(28);
  expect(await ended.next()).toBeNull();
  expect((await going.next()).data.changes.kind).toBe('ADDED');
  await going.close();
});

describe('a stream is held to the rules of a question:', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `participants { leader { meetings { nodes { ${deep(levels - 1)} } } } }`;

  test.each([
    ['syntax', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['fields', 'subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['depth', `subscription { changes { meetings { ${deep(5)} } } }`, 'TOO_DEEP'],
    [
      'cost',
      'subscription { changes { meetings { participants { leader { meetings(first: 100) { nodes { evidence(first: 100) { quote } } } } } } } }',
      'TOO_COSTLY',
    ],
    ['tokens', `subscription { changes { ${'at '.repeat(3_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'aliases',
      `subscription { changes { ${Array.from({ length: 61 }, (_, i) => `a${i}: at`).join(' ')} } }`,
      'TOO_WIDE',
    ],
    [
      'variables',
      'subscription ($first: Int!) { changes { meetings { evidence(first: $first) { quote } } } }',
      'BAD_USER_INPUT',
    ],
    ['one field', 'subscription { a: changes { of } b: changes { of } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no question', '{ counts { articles } }', 'BAD_REQUEST'],
    ['no change', 'mutation { removeArticle(id: "a") { id } }', 'BAD_REQUEST'],
    ['nothing', '', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, code) => {
    const { status, errors } = await api.ask(query || ' ', {}, { accept: 'text/event-stream' });
    expect([status, errors[0]?.extensions.code]).toEqual([400, code]);
  });

  test('size', async () => {
    const { status } = await api.ask(`#${'x'.repeat(120_000)}`, {}, { accept: 'text/event-stream' });
    expect(status).toBe(413);
  });

  test('tokens where reading needs one', async () => {
    const closed = await startApi(store, { openReading: false });
    const { status } = await closed.ask(CHANGES, {}, { accept: 'text/event-stream' });
    expect(status).toBe(401);
    const listening = await listen(closed.url, CHANGES, reader);
    await listening.close();
    await closed.close();
  });

  test.each([
    ['GET', null],
    ['POST', 'text/plain'],
    ['POST', 'application/x-www-form-urlencoded'],
  ])('no form or link of another site can ask (%s, %s)', async (method, type) => {
    const query = encodeURIComponent(CHANGES);
    const response = await fetch(`${api.url}graphql?query=${query}`, {
      method,
      headers: { accept: 'text/event-stream', ...(type && { 'content-type': type }) },
      ...(type && { body: JSON.stringify({ query: CHANGES }) }),
    });
    expect(response.status).toBe(400);
    await response.body?.cancel();
  });
});

test('a subscription without Accept: text/event-stream is refused', async () => {
  const { status, errors } = await api.ask(CHANGES);
  expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
});
