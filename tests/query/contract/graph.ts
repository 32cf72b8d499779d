import { describe, expect, test } from '@jest/globals';
import { NotFoundError, UsageError } from '../../../src/model/errors.js';
import { readCounts } from '../../../src/query/counts.js';
import { edgesAmong, edgesBetween } from '../../../src/query/edges.js';
import { neighbourhood } from '../../../src/query/neighbourhood.js';
import { nodesByIds } from '../../../src/query/nodes.js';
import { nameOf } from '../../../src/query/records.js';
import { search } from '../../../src/query/search.js';
import type { Ask } from '../../support/engines.js';
import { ISHIBA, idOf, LEE, namesOf } from './named.js';

const JOINED = ({ edge: { from, type, to } }: { edge: { from: string; type: string; to: string } }) =>
  `${from} ${type} ${to}`;

export function graphContract(ask: Ask): void {
  test('nodes come in the order of the ids, null for those that are not there', async () => {
    const ids = [ISHIBA, 'nonsense', 'country:KR', LEE, 'leader:nobody', 'country:KR', ''];
    expect(await namesOf(await ask(), ids)).toEqual([
      'Shigeru Ishiba',
      null,
      'South Korea',
      'Lee Jae Myung',
      null,
      'South Korea',
      null,
    ]);
    expect(await nodesByIds(await ask(), [])).toEqual([]);
  });

  test('each noun is counted', async () => {
    expect(await readCounts(await ask())).toEqual({
      articles: 3,
      leaders: 4,
      countries: 6,
      bodies: 6,
      meetings: 11,
      visits: 3,
      outcomes: 3,
      places: 6,
      topics: 20,
    });
  });

  describe('search', () => {
    test.each([
      ['ishiba', ['Shigeru Ishiba', 'Shigeru Ishiba to Busan, South Korea']],
      ['reaffirm', ['Lee, Ishiba Reaffirm Denuclearization, Agree on Consultative Body']],
      ['busan visit', []],
      ['ISHI shi', ['Shigeru Ishiba', 'Shigeru Ishiba to Busan, South Korea']],
      ['shiba', []],
      ['busan', ['Busan', 'Shigeru Ishiba to Busan, South Korea']],
      ['Tokyo summit', ['Tokyo summit']],
      [
        'common social',
        ['Consultative Body on Common Social Issues', 'Korea-Japan Common Social Issues Consultative Body'],
      ],
      ['', []],
      ['—', []],
    ])('for "%s"', async (text, expected) => {
      const hits = await search(await ask(), text, 2);
      expect(hits.map(({ name }) => name)).toEqual(expected);
    });

    test('gives exact names first, then names that begin so, then the most connected', async () => {
      const hits = await search(await ask(), 'japan', 4);
      expect(hits.map(({ label, id }) => [label, id])).toEqual([
        ['Country', 'country:JP'],
        ['Place', 'place:japan.jp'],
        ['Meeting', expect.stringMatching(/^meeting:jp-kr-summit-2025-09-30-/)],
        ['Meeting', expect.stringMatching(/^meeting:jp-kr-ministerial-2025-09-08-/)],
      ]);
    });

    test('can be for some nouns only', async () => {
      const hits = await search(await ask(), 'japan', 10, ['Place', 'Article']);
      expect(hits.map(({ id }) => id)).toEqual([
        'place:japan.jp',
        'article:president-lee-jae-myung-met-japanese-prime-8e8653b2429d',
      ]);
    });

    test.each([0, 101])('for %i hits is refused', async (first) => {
      await expect(search(await ask(), 'lee', first)).rejects.toThrow(UsageError);
    });
  });

  describe('edges', () => {
    test('between two nodes are the same from either end', async () => {
      const store = await ask();
      const august = await idOf(store, 'August summit');
      const edges = await edgesBetween(store, LEE, august);
      expect(edges).toEqual([{ edge: { type: 'ATTENDED', from: LEE, to: august, office: null }, support: 3 }]);
      expect(await edgesBetween(store, august, LEE)).toEqual(edges);
    });

    test.each([
      ['the calendar', 'date:2025-09-30', 'date:2025-09', ['date:2025-09-30 WITHIN date:2025-09']],
      ['an office', LEE, 'country:KR', [`${LEE} HOLDS country:KR`]],
      ['nothing', LEE, ISHIBA, []],
      ['itself', LEE, LEE, []],
      ['what is not there', LEE, 'nonsense', []],
    ])('to %s', async (_what, a, b, expected) => {
      expect((await edgesBetween(await ask(), a, b)).map(JOINED)).toEqual(expected);
    });

    test('to an article are its own', async () => {
      const store = await ask();
      const article = 'article:on-september-30-south-korean-president-lee-jae-4e8f337f954b';
      expect(await edgesBetween(store, LEE, article)).toMatchObject([{ edge: { type: 'MENTIONS' }, support: 1 }]);
    });

    test('among several nodes leave out the calendar and articles', async () => {
      const edges = await edgesAmong(await ask(), [
        LEE,
        'country:KR',
        'place:busan.kr',
        'date:2025-09',
        'date:2025-09-30',
      ]);
      expect(edges.map(JOINED)).toEqual([`${LEE} HOLDS country:KR`, 'place:busan.kr LOCATED_IN country:KR']);
    });
  });

  describe('what is around', () => {
    test('Ishiba: what he did, the most connected first', async () => {
      const { nodes, edges, omitted } = await neighbourhood(await ask(), ISHIBA, 1, 60);
      expect(nodes.map(({ node }) => node.label)).toEqual([
        'Leader',
        ...['Meeting', 'Meeting', 'Country', 'Meeting', 'Visit'],
      ]);
      expect(nodes.slice(1).map(({ degree }) => degree)).toEqual(
        nodes
          .slice(1)
          .map(({ degree }) => degree)
          .sort((a, b) => b - a),
      );
      expect(nodes[0]?.degree).toBe(5);
      expect(omitted).toBe(0);
      const ids = nodes.map(({ node }) => node.id);
      expect(edges.every(({ edge }) => ids.includes(edge.from) && ids.includes(edge.to))).toBe(true);
      expect(edges.filter(({ edge }) => edge.from === ISHIBA)).toHaveLength(5);
    });

    test('Ishiba, two hops away: nearer nodes go before farther ones', async () => {
      const store = await ask();
      const near = await neighbourhood(store, ISHIBA, 1, 60);
      const far = await neighbourhood(store, ISHIBA, 2, 10);
      expect(far.nodes).toHaveLength(10);
      expect(far.nodes.slice(0, 6)).toEqual(near.nodes);
      const all = await neighbourhood(store, ISHIBA, 2, 300);
      expect(far.omitted).toBe(all.nodes.length - 10);
      expect(far.omittedOf.reduce((sum, { count }) => sum + count, 0)).toBe(far.omitted);
      expect([far.complete, all.complete]).toEqual([true, true]);
      expect(all.omittedOf).toEqual([]);
      expect(far.nodes.map(({ hops }) => hops)).toEqual([0, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
      const supports = all.edges.map(({ support }) => support);
      expect(supports).toEqual([...supports].sort((a, b) => b - a));
      expect(all.omitted).toBe(0);
    });

    test('a node that has no neighbours is it alone', async () => {
      const { nodes, edges } = await neighbourhood(await ask(), 'date:2025', 1, 5);
      expect(nodes.map(({ node }) => nameOf(node))).toEqual(['2025']);
      expect(edges).toEqual([]);
    });

    test.each([
      [LEE, 3, 10, 'hops must be 1 or 2, but got 3.'],
      [LEE, 1, 0, 'limit must be 1 to 300, but got 0.'],
      [LEE, 1, 301, 'limit must be 1 to 300, but got 301.'],
    ])('%s, %i hops, %i nodes is refused', async (id, hops, limit, message) => {
      await expect(neighbourhood(await ask(), id, hops, limit)).rejects.toThrow(new UsageError(message));
    });

    test.each(['nonsense', 'leader:nobody', ''])('"%s" is not found', async (id) => {
      await expect(neighbourhood(await ask(), id, 1, 5)).rejects.toThrow(
        new NotFoundError(`The graph has no node "${id}": search for a name to find its id.`),
      );
    });
  });
}
