import { describe, expect, test } from '@jest/globals';
import { sayingsOf } from '../../../web/src/text/sentences.js';

const sentence = 'Since the August summit three forums have met.';
const article = { id: 'article:busan', title: 'Busan', publisher: 'Chancery', published: '2025-10-01' };
const evidence = (start: number, end: number) => ({ start, end, sentence, sentenceStart: 100, rule: 'since', article });

describe('sentences that state a fact', () => {
  test('words of one sentence become one saying with both marked', () => {
    const [saying, ...others] = sayingsOf([evidence(124, 136), evidence(100, 105)]);
    expect(others).toEqual([]);
    expect(saying?.segments.map(({ text, spans }) => [text, spans.length])).toEqual([
      ['Since', 1],
      [' the August summit ', 0],
      ['three forums', 1],
      [' have met.', 0],
    ]);
    expect([saying?.start, saying?.end]).toEqual([100, 105]);
  });

  test('the same place in another article is another saying', () => {
    const other = { ...evidence(100, 105), article: { ...article, id: 'article:other' } };
    expect(sayingsOf([evidence(100, 105), other]).map(({ article }) => article.id)).toEqual([
      'article:busan',
      'article:other',
    ]);
  });

  test('no evidence, no sayings', () => {
    expect(sayingsOf([])).toEqual([]);
  });
});
