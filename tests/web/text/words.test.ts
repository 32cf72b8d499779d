import { describe, expect, test } from '@jest/globals';
import { EDGE_PATTERNS } from '../../../src/model/graph.js';
import { counted, edgeInWords, factInWords, shortened } from '../../../web/src/text/words.js';

describe('words for the graph', () => {
  test.each([...new Set(EDGE_PATTERNS.map(({ type }) => type))])(
    '%s has words of its own in both directions',
    (type) => {
      const own = ['REPORTS', 'MENTIONS'].includes(type);
      const spelled = type.toLowerCase().replaceAll('_', ' ');
      expect(edgeInWords(type, false) !== edgeInWords(type, true) || own).toBe(true);
      expect(edgeInWords(type, true) !== spelled || own).toBe(true);
    },
  );

  test('a fact without an entry is spelled out', () => {
    expect(factInWords('HELD_AT')).toBe('took place in');
    expect(factInWords('SEEN_BY')).toBe('seen by');
  });

  test.each([
    [0, 'no articles'],
    [1, '1 article'],
    [1234, '1,234 articles'],
  ])('%i article(s)', (count, words) => {
    expect(counted(count, 'article')).toBe(words);
  });

  test.each([
    ['summit', 'summit'],
    ['Deputy Finance', 'Deputy Finance'],
    ['Deputy Finance Ministers', 'Deputy Financ…'],
    ['Korea-Japan in Tokyo', 'Korea-Japan i…'],
    ['Korea-Japan.. Tokyo', 'Korea-Japan..…'],
  ])('"%s" in 14 characters', (name, short) => {
    expect(shortened(name, 14)).toBe(short);
  });
});
