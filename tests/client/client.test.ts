import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/client/client.js';
import {
  ChangesDocument,
  FollowingDocument,
  MeetingsDocument,
  RelationshipDocument,
  SearchDocument,
  WhyDocument,
} from '../../src/client/generated/graphql.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';

const LEE = 'leader:jae-lee-myung.kr';
const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }';

let store: GraphStore;
let api: Api;
let secret: string;
const urlOf = ({ url }: Api) => `${url}graphql`;
const client = () => createClient({ url: urlOf(api) });

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  secret = (await allow(store, 'write')).authorization.slice('Bearer '.length);
  api = await startApi(store);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

describe('a question', () => {
  test('gets its data, typed by its document', async () => {
    const { meetings } = await client().ask(FollowingDocument, {
      reference: 'August summit',
      parties: ['KR', 'JP'],
      first: 1,
    });
    const [edge] = meetings.edges;
    expect([edge?.node.date, edge?.node.kind, edge?.follows?.evidence[0]?.article.published]).toEqual([
      '2025-09-08',
      'MINISTERIAL',
      '2025-10-01',
    ]);
  });

  test('of each ready document gets an answer', async () => {
    const { search } = await client().ask(SearchDocument, { text: 'Ishiba', labels: ['LEADER'] });
    expect(search).toEqual([{ label: 'Leader', name: 'Shigeru Ishiba', node: { id: 'leader:ishiba-shigeru.jp' } }]);
    const { why } = await client().ask(WhyDocument, { from: LEE, to: 'country:KR' });
    expect(why).toMatchObject([{ office: 'President', support: 3 }]);
    const { relationship } = await client().ask(RelationshipDocument, { a: LEE, b: 'Ishiba', asOf: '2025-10-20' });
    expect(relationship.daysSinceLastContact).toBe(20);
  });

  test('that the API refuses is a Failure with its sentence, code and candidates', async () => {
    const asked = client().ask(FollowingDocument, { reference: 'summit' });
    await expect(asked).rejects.toMatchObject({
      name: 'Failure',
      code: 'AMBIGUOUS',
      message: expect.stringMatching(/^"summit" may be .* name the sides, a date or the id\.$/),
      candidates: expect.arrayContaining([expect.stringContaining('2025-09-30')]),
    });
  });

  test('that is given up is rejected with the reason, and does not look like a failure', async () => {
    const asked = client().ask('{ counts { articles } }', {}, { signal: AbortSignal.abort('enough') });
    await expect(asked).rejects.toBe('enough');
  });

  test.each([
    ['a page of something else', 'text/html', '<h1>Bad gateway</h1>'],
    ['JSON of something else', 'application/json', '{"status": "ok"}'],
    ['null', 'application/json', 'null'],
  ])('to which %s is the answer is a Failure', async (_what, type, body) => {
    const other = createServer((_request, response) => response.setHeader('content-type', type).end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/graphql`;
    await expect(createClient({ url }).ask('{ counts { articles } }', {})).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
    await new Promise((resolve) => other.close(resolve));
    await expect(createClient({ url }).ask('{ counts { articles } }', {})).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });
});

describe('pages', () => {
  const idsOf = async (after?: string) => {
    const ids: string[][] = [];
    for await (const { nodes } of client().pages(
      MeetingsDocument,
      { first: 4, ...(after && { after }) },
      (data) => data.meetings,
    )) {
      ids.push(nodes.map(({ id }) => id));
    }
    return ids;
  };

  test('come one after the other, to the last', async () => {
    const pages = await idsOf();
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 3]);
    expect(new Set(pages.flat()).size).toBe(11);
  });

  test('go on behind a cursor', async () => {
    const { meetings } = await client().ask(MeetingsDocument, { first: 4 });
    expect(await idsOf(meetings.pageInfo.endCursor ?? '')).toEqual((await idsOf()).slice(1));
  });

  test('end where there is no list', async () => {
    const query = 'query ($id: ID!) { leader(id: $id) { meetings { pageInfo { hasNextPage endCursor } } } }';
    const nobody: { readonly id: string; readonly after?: string } = { id: 'leader:nobody' };
    const pages = client().pages(query, nobody, () => null);
    expect(await pages.next()).toEqual({ value: undefined, done: true });
  });
});

describe('a token', () => {
  let closed: Api;
  beforeAll(async () => {
    closed = await startApi(store, { openReading: false });
  });
  afterAll(() => closed.close());
  const counts = (token?: string | (() => string | null)) =>
    createClient({ url: urlOf(closed), ...(token && { token }) }).ask('{ counts { articles } }', {});

  test.each([
    ['its secret', () => secret],
    ['what gives its secret', () => () => secret],
  ])('is sent by %s', async (_what, token) => {
    expect(await counts(token())).toEqual({ counts: { articles: 3 } });
  });

  test.each([
    ['none', undefined],
    ['a wrong one', 'nonsense'],
    ['what gives none', () => null],
  ])('that is needed: %s is a Failure', async (_what, token) => {
    await expect(counts(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('that is needed is needed to listen, too', async () => {
    const listening = createClient({ url: urlOf(closed) }).listen(ChangesDocument, {});
    await expect(listening).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('changes', () => {
  test('are told as they happen, until the server stops', async () => {
    const server = await startApi(store);
    const writer = createClient({ url: urlOf(server), token: secret });
    const changes = await writer.listen(ChangesDocument, {});
    const text = 'On November 3 South Korean President Lee Jae-myung met Ömer Bolat in Seoul.';
    await writer.ask(INGEST, { input: { title: 'Seoul', text, published: '2025-11-04' } });
    const { value } = await changes.next();
    expect(value).toMatchObject({ changes: { kind: 'ADDED', article: { title: 'Seoul' }, gone: [] } });
    await server.close();
    expect(await changes.next()).toEqual({ value: undefined, done: true });
  });

  test('are told until whoever listens stops, or gives up', async () => {
    const listener = client();
    const changes = await listener.listen(ChangesDocument, {});
    await changes.return();
    expect(await changes.next()).toEqual({ value: undefined, done: true });

    const giveUp = new AbortController();
    const others = await listener.listen(ChangesDocument, {}, { signal: giveUp.signal });
    const next = others.next();
    giveUp.abort('enough');
    await expect(next).rejects.toBe('enough');
  });
});
