import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from '../../src/api/server.js';
import { createEditor } from '../../src/cli/run/editor.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { StoreError } from '../../src/model/errors.js';
import { type Api, post, startApi } from '../support/api.js';

let store: GraphStore;
let api: Api;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-explorer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>the explorer');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  store = await openEmbedded(null);
  await store.migrate();
  api = await startApi(store, { explorer: folder });
});
afterAll(async () => {
  await api.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const browser = { headers: { accept: 'text/html,*/*;q=0.8' } };

test('the server tells its address and its health', async () => {
  expect(api.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const response = await fetch(`${api.url}health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', engine: 'embedded' }]);
});

test('a store that was closed is no health', async () => {
  const closed = await openEmbedded(null);
  const sick = await startApi(closed);
  await closed.close();
  const response = await fetch(`${sick.url}health`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    errors: [{ message: 'The graph must be open, but was closed.', extensions: { code: 'STORE' } }],
  });
  await sick.close();
});

test('a browser that opens the API gets GraphiQL, whole, with the first question', async () => {
  const response = await fetch(`${api.url}graphql`, browser);
  const page = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('AfterTheAugustSummit');
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
});

describe('the explorer', () => {
  test.each(['', 'meetings/some-meeting', 'leader:lee?tab=visits'])(
    'answers a browser at /%s with its page',
    async (path) => {
      const response = await fetch(api.url + path, browser);
      expect([response.status, await response.text()]).toEqual([200, '<p>the explorer']);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  test('has files that never change', async () => {
    const response = await fetch(`${api.url}assets/app-1a2b.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  test.each(['assets/none.js', 'assets/../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd'])(
    'has no file /%s',
    async (path) => {
      const response = await fetch(api.url + path, { headers: { accept: 'application/json' } });
      expect(response.status).toBe(404);
    },
  );

  test('that is not built says what to do', async () => {
    const unbuilt = await startApi(store, { explorer: join(folder, 'none') });
    const response = await fetch(unbuilt.url, browser);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain(
      'The explorer is not built: run "npm run build", or open <a href="graphql">the API</a>.',
    );
    await unbuilt.close();
  });
});

describe('other sites', () => {
  test('get no permission to read', async () => {
    const response = await fetch(`${api.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"query":"{ counts { articles } }"}',
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('cannot ask by a form (%s)', async (type) => {
    const { status, data } = await post(api.url, '{"query":"{ counts { articles } }"}', { 'content-type': type });
    expect([status, data]).toEqual([400, null]);
  });

  test('cannot ask by a link', async () => {
    const response = await fetch(`${api.url}graphql?query={counts{articles}}`);
    expect(response.status).toBe(400);
  });
});

test.each([
  ['{bad', 400, /^The body must be JSON, but is not \(.+\)\.$/],
  [
    `{"query":"${'x'.repeat(120_000)}"}`,
    413,
    /^The body must have at most 100 KiB without a token that may write, but has more\.$/,
  ],
])('a body %#. is refused in one sentence', async (body, expected, message) => {
  const { status, errors } = await post(api.url, body);
  expect([status, errors[0]?.extensions.code]).toEqual([expected, 'BAD_REQUEST']);
  expect(errors[0]?.message).toMatch(message);
});

test('a port that is taken is one sentence', async () => {
  const port = Number(new URL(api.url).port);
  await expect(createServer(store, createEditor(store), { port })).rejects.toThrow(
    new StoreError(`Port ${port} must be free, but is taken: stop what uses it, or choose another with --port.`),
  );
});

test('an address that is not this machine’s is one sentence', async () => {
  await expect(createServer(store, createEditor(store), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
    /^The server must be able to listen at 192\.0\.2\.1:0, but cannot \(\w+\): choose another --host\.$/,
  );
});

test('a server that stops lets requests end, and its store open', async () => {
  const other = await startApi(store);
  const asked = other.ask('{ counts { articles } }');
  const { data } = await asked;
  await other.close();
  expect(data).toEqual({ counts: { articles: 0 } });
  await expect(fetch(other.url)).rejects.toThrow();
  expect(await store.run('read/any-node')).toEqual([]);
});
