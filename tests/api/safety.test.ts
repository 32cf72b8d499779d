import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'express';
import { deadlineOf, withDeadline } from '../../src/api/deadline.js';
import type { ServerOptions } from '../../src/api/options.js';
import { readTrusted } from '../../src/api/trusted-files.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { TimeoutError, UsageError } from '../../src/model/errors.js';
import { type Api, post, startApi } from '../support/api.js';
import { temporaryFolder } from '../support/folder.js';

let store: GraphStore;
const running: Api[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});
afterAll(() => store.close());

async function start(options: ServerOptions): Promise<Api> {
  const api = await startApi(store, options);
  running.push(api);
  return api;
}

const COUNT = '{ counts { articles } }';

test('a client that asks too often waits', async () => {
  const { ask, url } = await start({ rate: 3 });
  for (let i = 0; i < 3; i++) expect((await ask(COUNT)).status).toBe(200);
  const { status, errors } = await ask(COUNT);
  expect([status, errors[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  const { headers } = await fetch(`${url}graphql`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(headers.get('ratelimit')).toContain('r=0');
});

test('behind a proxy each client is counted by its own address', async () => {
  const { ask } = await start({ rate: 1, proxies: 1 });
  const from = (address: string) => ask(COUNT, {}, { 'x-forwarded-for': address });
  expect((await from('192.0.2.1')).status).toBe(200);
  expect((await from('192.0.2.1')).status).toBe(429);
  expect((await from('192.0.2.2')).status).toBe(200);
});

describe('pages of other origins', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  test('may ask if they are let', async () => {
    const { url } = await start({ allowOrigins: ['https://desk.example.org'] });
    const { status, headers } = await preflight(url, 'https://desk.example.org');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, 'https://desk.example.org']);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const other = await preflight(url, 'https://evil.example.org');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may not otherwise', async () => {
    const { url } = await start({});
    const { headers } = await preflight(url, 'https://desk.example.org');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('without IDE a browser gets no page', async () => {
  const { url } = await start({ ide: false });
  const response = await fetch(`${url}graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect([response.status, await response.text()]).toEqual([400, expect.not.stringContaining('<html')]);
});

test('without introspection nothing tells of the schema', async () => {
  const { ask } = await start({ introspection: false });
  expect((await ask('{ __schema { types { name } } }')).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const asked = await ask('{ count { articles } }');
  const listened = await ask('subscription { change { of } }', {}, { accept: 'text/event-stream' });
  for (const { errors } of [asked, listened])
    expect(errors[0]?.message).toMatch(/^Cannot query field "\w+" on type "\w+"\.$/);
  expect((await ask(COUNT)).status).toBe(200);
});

describe('trusted documents', () => {
  const folder = temporaryFolder();
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  test('are answered by their text or hash, and nothing else is', async () => {
    const LEADERS = 'query ($first: Int!) { leaders(first: $first) { totalCount } }';
    const trusted = readTrusted([
      file('ours.json', { [sha256(COUNT)]: COUNT }),
      file('b.json', { [sha256(LEADERS)]: LEADERS }),
    ]);
    const { ask, url } = await start({ trusted });
    expect((await ask(COUNT)).data).toEqual({ counts: { articles: 0 } });
    expect((await ask(LEADERS, { first: 1 })).data).toEqual({ leaders: { totalCount: 0 } });
    const byHash = [
      { documentId: `sha256:${sha256(COUNT)}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(COUNT) } } },
    ];
    for (const body of byHash) {
      expect((await post(url, JSON.stringify(body))).data).toEqual({ counts: { articles: 0 } });
    }
    const refused = [
      { query: `${COUNT} ` },
      { query: '{ __typename }', documentId: `sha256:${sha256(COUNT)}` },
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ __typename }') } } },
      { documentId: 'constructor' },
      {},
      [{ query: COUNT }],
    ];
    for (const body of refused) {
      const { status, errors } = await post(url, JSON.stringify(body));
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'UNTRUSTED_DOCUMENT']);
    }
    expect((await ask('subscription { changes { of } }', {}, { accept: 'text/event-stream' })).status).toBe(400);
    const got = await fetch(`${url}graphql?query=${encodeURIComponent(COUNT)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(got.status).toBe(400);
  });

  test.each([
    [
      'none.json',
      null,
      /none\.json must be a JSON object of documents by their SHA-256, but cannot be read \(.*ENOENT/,
    ],
    ['list.json', ['a'], /but cannot be read \(it holds something else\)\.$/],
    ['broken.json', '{', /but cannot be read \(/],
    [
      'other.json',
      { abc: COUNT },
      /must name each document by the SHA-256 of its text, but "abc" is that of another\.$/,
    ],
  ])('%s is no list', (name, content, message) => {
    const path = content === null ? join(folder, name) : file(name, content);
    expect(() => readTrusted([path])).toThrow(UsageError);
    expect(() => readTrusted([path])).toThrow(message);
  });
});

describe('a request whose time is over, or whose client has gone,', () => {
  test.each([
    ['time', { closed: false }, 0],
    ['client', { closed: true }, 1_000],
  ])('asks the store nothing more (%s)', async (_what, response, patience) => {
    const timed = withDeadline(store, deadlineOf(response as Response, patience));
    await expect(timed.run('read/any-node')).rejects.toThrow(TimeoutError);
  });

  test('else does', async () => {
    expect(await withDeadline(store, deadlineOf({ closed: false } as Response)).run('read/any-node')).toEqual([]);
  });
});

test('the compose file lets anybody read only where only this machine can reach the port', () => {
  const compose = readFileSync('docker-compose.yml', 'utf8');
  expect(compose).toContain('--open-reading');
  expect(compose.match(/^ +- .*:4000$/gm)).toEqual([expect.stringContaining('127.0.0.1:')]);
});
