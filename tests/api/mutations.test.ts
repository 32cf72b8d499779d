import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';
import { textOf } from '../support/lines.js';

let store: GraphStore;
let api: Api;
let writer: { authorization: string };

beforeEach(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  writer = await allow(store, 'write', 'desk');
  api = await startApi(store);
});
afterEach(async () => {
  await api.close();
  await store.close();
});

const TEXT =
  'On September 30 South Korean President Lee Jae-myung met Japanese Prime Minister Shigeru Ishiba in Busan.';
const ARTICLE = { text: TEXT, title: 'Busan', url: 'https://example.org/busan', published: '2025-09-30' };

const INGEST = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { change came went gone article { id title url published meetings { date } leaders { id } } }
}`;
const change = (query: string, variables: Record<string, unknown>) => api.ask(query, variables, writer);
const ingest = (input: Record<string, unknown>) => change(INGEST, { input });

describe('an article', () => {
  test('is read in, and what it states is told', async () => {
    const { data, errors } = await ingest(ARTICLE);
    expect(errors).toEqual([]);
    const { change, came, went, gone, article } = data.ingestArticle;
    expect([change, went, gone]).toEqual(['ADDED', [], []]);
    expect(came).toContain('leader:jae-lee-myung.kr HOLDS country:KR (President)');
    expect(came.filter((one: string) => one.endsWith('HELD_AT place:busan.kr'))).toHaveLength(1);
    expect(article).toMatchObject({
      title: 'Busan',
      url: 'https://example.org/busan',
      published: '2025-09-30',
      meetings: [{ date: '2025-09-30' }],
      leaders: [{ id: 'leader:ishiba-shigeru.jp' }, { id: 'leader:jae-lee-myung.kr' }],
    });
  });

  test('that is there already changes nothing', async () => {
    await ingest(ARTICLE);
    const before = await textOf(dump(store));
    const { data } = await ingest(ARTICLE);
    expect(data.ingestArticle).toMatchObject({ change: 'UNCHANGED', came: [], went: [], gone: [] });
    expect(await textOf(dump(store))).toBe(before);
  });

  test('that was corrected replaces its facts, and what came and went is told', async () => {
    await ingest(ARTICLE);
    const { data } = await ingest({ ...ARTICLE, text: TEXT.replace('Busan', 'Seoul') });
    const { change, came, went, gone } = data.ingestArticle;
    expect([change, came.length, went.length]).toEqual(['CORRECTED', 2, 2]);
    expect(came.join()).toContain('HELD_AT place:seoul.kr');
    expect(went.join()).toContain('HELD_AT place:busan.kr');
    expect(gone).toEqual(['place:busan.kr']);
  });

  test('may be a page, whose metadata fill in what is left open', async () => {
    const html = `<html><head><title>Busan summit</title></head><body><article><p>${TEXT}</p></article></body></html>`;
    const { data } = await ingest({ html, published: '2025-09-30' });
    expect(data.ingestArticle.article).toMatchObject({ title: 'Busan summit', meetings: [{ date: '2025-09-30' }] });
  });

  test.each([
    [{}, 'input must have "text" or "html", but has neither; correct it and send it again.'],
    [{ text: 'a', html: 'b' }, 'input must have "text" or "html", but has both; correct it and send it again.'],
    [{ text: ' ' }, 'input must hold the text of an article, but it is empty; add the text.'],
    [{ text: null, html: null }, 'input must have "text" or "html", but has neither; correct it and send it again.'],
  ])('%j is none', async (input, message) => {
    const { errors } = await ingest(input);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_INPUT' } }]);
  });

  test('may be as long as an article is, and no longer', async () => {
    expect((await ingest({ text: `${TEXT}\n\n${'a '.repeat(400_000)}` })).data.ingestArticle.change).toBe('ADDED');
    const { status, errors } = await ingest({ text: 'a'.repeat(9_000_000) });
    expect([status, errors[0]?.message]).toEqual([413, 'The body must have at most 8 MiB, but has more.']);
  });

  test('is taken out with what it alone told of', async () => {
    const { data } = await ingest(ARTICLE);
    const { id } = data.ingestArticle.article;
    const REMOVE = 'mutation ($id: ID!) { removeArticle(id: $id) { id meetings { id } gone } }';
    const { data: removed } = await change(REMOVE, { id });
    expect(removed.removeArticle).toMatchObject({ id, meetings: [] });
    expect(removed.removeArticle.gone).toContain('leader:jae-lee-myung.kr');
    expect(await store.run('read/any-node')).toEqual([]);
    const { errors } = await change(REMOVE, { id });
    expect(errors).toMatchObject([
      { message: `The graph has no article "${id}": "articles" lists them.`, extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('a decision', () => {
  const LEE = 'leader:jae-lee-myung.kr';
  const SHOWN = 'decision { id kind of into name names by because undone { by because } } node { id } into { id }';
  const RENAME = `mutation ($input: RenameInput!) { renameNode(input: $input) { ${SHOWN} } }`;
  const UNDO = `mutation ($input: UndoInput!) { undoDecision(input: $input) { ${SHOWN} } }`;
  const MERGE = `mutation ($input: MergeInput!) { mergeNodes(input: $input) { ${SHOWN} } }`;
  const SPLIT = `mutation ($input: SplitInput!) { splitNode(input: $input) { ${SHOWN} } }`;
  const because = 'so his office writes';

  beforeEach(() => addGold(store));

  test('gives a name, is listed with who made it and why, and is taken back', async () => {
    const { data } = await change(RENAME, { input: { id: LEE, name: 'Lee Jae-myung', because, by: 'Kim' } });
    const { decision, node, into } = data.renameNode;
    expect(decision).toMatchObject({ kind: 'RENAME', of: LEE, name: 'Lee Jae-myung', because, undone: null });
    expect([decision.by, node, into]).toEqual(['Kim (token desk)', { id: LEE }, null]);
    const { data: leader } = await api.ask(`{ leader(id: "${LEE}") { name } }`);
    expect(leader.leader.name).toBe('Lee Jae-myung');

    const { data: undone } = await change(UNDO, { input: { decision: decision.id, because: 'a mistake' } });
    expect(undone.undoDecision.decision.undone).toEqual({ by: 'token desk', because: 'a mistake' });
    const { data: all } = await api.ask(
      `{ decisions(of: "${LEE}") { totalCount nodes { id at undone { at } } pageInfo { hasNextPage } } none: decisions(of: "x") { totalCount nodes { id } } }`,
    );
    expect(all.decisions).toMatchObject({
      totalCount: 1,
      nodes: [{ id: decision.id, at: expect.stringMatching(/^\d{4}-.*Z$/), undone: { at: expect.any(String) } }],
    });
    expect(all.none).toEqual({ totalCount: 0, nodes: [] });
  });

  test('merges two leaders and leads from the one to the other', async () => {
    const { data } = await api.ask('{ leaders(first: 3) { nodes { id } } }');
    const [first, second] = data.leaders.nodes.map(({ id }: { id: string }) => id);
    const { data: merged } = await change(MERGE, { input: { first, second, because } });
    expect(merged.mergeNodes).toMatchObject({
      decision: { kind: 'MERGE', of: first, into: second },
      node: { id: second },
      into: { id: second },
    });
  });

  test('parts what an article says of a meeting', async () => {
    const { data } = await api.ask(
      '{ meetings(filter: { kind: [SUMMIT] }) { nodes { id articles { nodes { id } } } } }',
    );
    const meeting = data.meetings.nodes.find(
      ({ articles }: { articles: { nodes: unknown[] } }) => articles.nodes.length > 1,
    );
    const articles = [meeting.articles.nodes[0].id];
    const { data: parted } = await change(SPLIT, { input: { id: meeting.id, articles, because } });
    const { decision, into } = parted.splitNode;
    expect(decision).toMatchObject({ kind: 'SPLIT', names: [] });
    expect(into.id).toBe(decision.into);
  });

  test.each([
    ['no reason', RENAME, { id: LEE, name: 'Lee', because: ' ' }, 'BAD_USER_INPUT'],
    ['no name', RENAME, { id: LEE, name: ' ', because }, 'BAD_USER_INPUT'],
    ['nobody', RENAME, { id: 'leader:nobody', name: 'Lee', because }, 'NOT_FOUND'],
    ['a country', RENAME, { id: 'country:KR', name: 'Korea', because }, 'BAD_USER_INPUT'],
    ['one alone', MERGE, { first: LEE, second: LEE, because }, 'BAD_USER_INPUT'],
    ['no part', SPLIT, { id: LEE, because }, 'BAD_USER_INPUT'],
    ['no decision', UNDO, { decision: 'decision:none', because }, 'NOT_FOUND'],
    ['a name without end', RENAME, { id: LEE, name: 'Lee', because, by: 'a'.repeat(101) }, 'BAD_USER_INPUT'],
  ])('about %s is refused', async (_what, query, input, code) => {
    const before = await textOf(dump(store));
    const { errors } = await change(query, { input });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await textOf(dump(store))).toBe(before);
  });

  test('may be needed for pairs that look alike, best first', async () => {
    const { data, errors } = await api.ask('{ candidates { first { id } second { id } score reasons } }');
    expect(errors).toEqual([]);
    const scores = data.candidates.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect((await api.ask('{ candidates(first: 0) { score } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
