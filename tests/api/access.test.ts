import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addToken, revokeToken } from '../../src/access/tokens.js';
import { isLoopback, settingsOf } from '../../src/api/options.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';

let store: GraphStore;
let reader: { authorization: string };
let writer: { authorization: string };
const running: Api[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  reader = await allow(store, 'read', 'archive');
  writer = await allow(store, 'write', 'desk');
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
  await store.close();
});

async function start(...options: Parameters<typeof startApi> extends [unknown, ...infer O] ? O : never): Promise<Api> {
  const api = await startApi(store, ...options);
  running.push(api);
  return api;
}

const COUNT = '{ counts { articles } }';
const REMOVE = 'mutation { removeArticle(id: "article:none") { id } }';

describe('where anybody may read', () => {
  let api: Api;
  beforeAll(async () => {
    api = await start();
  });

  test('a question needs no token, and may carry one', async () => {
    expect((await api.ask(COUNT)).data).toEqual({ counts: { articles: 0 } });
    expect((await api.ask(COUNT, {}, reader)).data).toEqual({ counts: { articles: 0 } });
  });

  test('a change needs a token that may write', async () => {
    const none = await api.ask(REMOVE);
    expect([none.status, none.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const reading = await api.ask(REMOVE, {}, reader);
    expect([reading.status, reading.errors[0]?.extensions.code, reading.errors[0]?.message]).toEqual([
      403,
      'FORBIDDEN',
      'A change must carry a token that may write, but "archive" may only read.',
    ]);
    const writing = await api.ask(REMOVE, {}, writer);
    expect([writing.status, writing.errors[0]?.extensions.code]).toEqual([200, 'NOT_FOUND']);
  });

  test('a mutation hides behind no other operation of its document', async () => {
    const query = `query Q ${COUNT} ${REMOVE.replace('mutation', 'mutation M')}`;
    const response = await fetch(`${api.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'M' }),
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="chancery"']);
  });

  test('a change cannot be asked for by GET', async () => {
    const url = `${api.url}graphql?query=${encodeURIComponent(REMOVE)}`;
    const response = await fetch(url, { headers: { ...writer, 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
  });

  test('a header of another scheme is somebody else’s', async () => {
    expect((await api.ask(COUNT, {}, { authorization: 'Basic YTpi' })).status).toBe(200);
    expect((await api.ask(REMOVE, {}, { authorization: 'Basic YTpi' })).status).toBe(401);
  });
});

test('wrong, revoked and malformed tokens get one answer, also where none is needed', async () => {
  const api = await start();
  const revoked = await addToken(store, 'former', 'write', '2025-10-01T08:00:00.000Z');
  await revokeToken(store, 'former', '2025-10-01T09:00:00.000Z');
  const answers = [];
  for (const secret of [revoked, `chancery_${'A'.repeat(43)}`, 'x', '', `${reader.authorization.slice(7)}x`]) {
    answers.push(await api.ask(COUNT, {}, { authorization: `Bearer ${secret} ` }));
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({
    status: 401,
    errors: [{ message: 'The token must be one that holds, but is not.' }],
  });
});

test('who guesses is not listened to for a while, even with the right token; who sends none is', async () => {
  const api = await start();
  const guess = (i: number) => api.ask(COUNT, {}, { authorization: `Bearer chancery_${i}` });
  for (let i = 0; i < 10; i++) expect((await guess(i)).status).toBe(401);
  expect(await guess(10)).toMatchObject({ status: 429, errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect((await api.ask(COUNT, {}, writer)).status).toBe(429);
  expect((await api.ask(COUNT)).status).toBe(200);
});

describe('where reading needs a token', () => {
  let api: Api;
  beforeAll(async () => {
    api = await start({ openReading: false });
  });

  test.each([COUNT, REMOVE, '{ __schema { types { name } } }', '{ nope }', '{', ''])(
    '%s is not looked at',
    async (query) => {
      const { status, errors } = await api.ask(query);
      expect([status, errors.length, errors[0]?.extensions.code]).toEqual([401, 1, 'UNAUTHENTICATED']);
    },
  );

  test('who has one reads', async () => {
    expect((await api.ask(COUNT, {}, reader)).status).toBe(200);
    expect((await api.ask(REMOVE, {}, reader)).status).toBe(403);
    expect((await api.ask(COUNT, {}, writer)).status).toBe(200);
  });

  test('a body is not read of somebody without, however big', async () => {
    expect((await api.ask(`#${'x'.repeat(200_000)}`)).status).toBe(401);
  });

  test('the health is everybody’s', async () => {
    expect((await fetch(`${api.url}health`)).status).toBe(200);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['127.evil.org', false],
])('a server at %s is only this machine’s: %p', (host, own) => {
  expect(isLoopback(host)).toBe(own);
  expect(settingsOf({ host })).toMatchObject({ openReading: own, rate: own ? 0 : 1_200 });
});

test('what is told beats what is usual', () => {
  expect(settingsOf({ host: '0.0.0.0', openReading: true, rate: 5 })).toMatchObject({ openReading: true, rate: 5 });
});
