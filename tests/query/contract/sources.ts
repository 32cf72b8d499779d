import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/model/errors.js';
import {
  articleByUrl,
  countArticles,
  countArticlesOf,
  listArticles,
  listArticlesOf,
} from '../../../src/query/articles.js';
import { evidenceIn, evidenceOf } from '../../../src/query/evidence.js';
import { statedBy } from '../../../src/query/marks.js';
import type { Ask } from '../../support/engines.js';
import { idOf, LEE } from './named.js';

const CIRCLE = 'article:on-september-30-south-korean-president-lee-jae-4e8f337f954b';
const ASIAE = 'article:president-lee-jae-myung-met-japanese-prime-8e8653b2429d';
const KBS = 'article:south-korean-president-lee-jae-myung-and-japanese-4fa1f4a2425e';
const ADDRESS = 'https://example.org/busan';

export function sourceContract(ask: Ask): void {
  describe('articles', () => {
    test('come newest first, page by page', async () => {
      const store = await ask();
      const first = await listArticles(store, {}, { first: 2 });
      const rest = await listArticles(store, {}, { first: 2, after: first.items[1]?.cursor ?? null });
      expect([...first.items, ...rest.items].map(({ item }) => item.id)).toEqual([CIRCLE, ASIAE, KBS]);
      expect([first.hasNextPage, rest.hasNextPage]).toEqual([true, false]);
      expect(await countArticles(store)).toBe(3);
    });

    test('that report a meeting come newest first, as many as asked for', async () => {
      const store = await ask();
      const ids = [
        await idOf(store, 'the Busan summit'),
        'meeting:none',
        await idOf(store, 'Economic Security Dialogue'),
      ];
      const found = await listArticlesOf(store, 'meeting', ids, {}, { first: 2 });
      expect(found.map(({ items }) => items.map(({ item }) => item.id))).toEqual([[CIRCLE, ASIAE], [], [CIRCLE]]);
      expect(found.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false, false]);
      expect(await countArticlesOf(store, 'meeting', ids, {})).toEqual([3, 0, 1]);
    });

    test.each([
      [{ publisher: 'CHANCERY' }, [CIRCLE, ASIAE, KBS]],
      [{ publisher: 'Nobody' }, []],
      [{ since: '2025-10' }, [CIRCLE]],
      [{ until: '2025-09', publisher: 'chancery' }, [ASIAE, KBS]],
      [{ until: '2025' }, [CIRCLE, ASIAE, KBS]],
    ])('that are %j', async (filter, expected) => {
      const store = await ask();
      const { items } = await listArticles(store, filter, { first: 10 });
      expect(items.map(({ item }) => item.id)).toEqual(expected);
      expect(await countArticles(store, filter)).toBe(expected.length);
    });

    test('can be had oldest first, and a cursor holds for its own order only', async () => {
      const store = await ask();
      const first = await listArticles(store, {}, { first: 2, order: 'earliest' });
      const after = first.items[1]?.cursor ?? null;
      const rest = await listArticles(store, {}, { first: 2, order: 'earliest', after });
      expect([...first.items, ...rest.items].map(({ item }) => item.id)).toEqual([ASIAE, KBS, CIRCLE]);
      await expect(listArticles(store, {}, { first: 2, order: 'latest', after })).rejects.toThrow(
        'after must be the cursor of an item of this list',
      );
    });

    test('are not found by an address that none has', async () => {
      expect(await articleByUrl(await ask(), ADDRESS)).toBeNull();
    });

    test.each(['', 'busan', 'ftp://example.org/', 'javascript:alert(1)'])('have no address "%s"', async (address) => {
      await expect(articleByUrl(await ask(), address)).rejects.toThrow(
        new UsageError(`url must be an absolute http or https address, but got "${address}".`),
      );
    });
  });

  describe('evidence', () => {
    const OFFICE = { anchor: LEE, fact: 'HOLDS>country:KR#President' };

    test('is the words and their sentence, newest article first', async () => {
      const [found = []] = await evidenceOf(await ask(), [OFFICE], 10);
      expect(found.map(({ article, quote }) => [article.id, quote])).toEqual([
        [CIRCLE, 'President'],
        [ASIAE, 'President'],
        [KBS, 'President'],
      ]);
      for (const { article, start, end, quote, sentence, sentenceStart } of found) {
        expect(article.text.slice(start, end)).toBe(quote);
        expect(article.text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
        expect(sentence).toContain(quote);
      }
    });

    test('comes in the order of the facts, and not more than asked for', async () => {
      const facts = [{ anchor: 'leader:nobody', fact: 'NAME' }, OFFICE, { anchor: 'nonsense', fact: 'x' }, OFFICE];
      const found = await evidenceOf(await ask(), facts, 2);
      expect(found.map((spans) => spans.length)).toEqual([0, 2, 0, 2]);
    });

    test('of one fact is not that of another that begins alike', async () => {
      const [found] = await evidenceOf(await ask(), [{ anchor: LEE, fact: 'HOLDS>country:KR' }], 10);
      expect(found).toEqual([]);
    });

    test('in one article is all that it states of a node', async () => {
      const found = await evidenceIn(await ask(), CIRCLE, LEE, 10);
      expect(found.map(({ quote }) => quote)).toEqual(['President', 'Lee Jae-myung']);
      expect(await evidenceIn(await ask(), CIRCLE, 'leader:nobody', 10)).toEqual([]);
    });
  });

  test('what an article states comes in the order of its text', async () => {
    const store = await ask();
    const [stated, nothing] = await statedBy(store, [CIRCLE, 'article:none']);
    expect(nothing).toEqual({ nodes: [], marks: [] });
    const starts = stated?.marks.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(stated?.marks).toContainEqual({
      start: 29,
      end: 38,
      rule: 'gold',
      subject: LEE,
      fact: 'HOLDS',
      object: 'country:KR',
    });
    expect(stated?.marks.filter(({ fact }) => fact === 'FOLLOWED')).toHaveLength(5);
    expect(stated?.nodes).toContain(LEE);
  });
}
