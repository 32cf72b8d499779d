import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/model/fold.js';
import { parseReference } from '../../src/query/reference.js';
import { CODE_OF_WORDS, EMPTY_WORDS, KINDS_OF_WORD, MONTH_OF_WORD } from '../../src/query/reference-words.js';

const SIDES = [
  { code: 'KR', name: 'South Korea', folded: 'south korea' },
  { code: 'KP', name: 'North Korea', folded: 'north korea' },
  { code: 'JP', name: 'Japan', folded: 'japan' },
  { code: 'CI', name: "Côte d'Ivoire", folded: 'cote divoire' },
  { code: 'EU', name: 'European Union', folded: null },
];

const NOTHING = { kinds: [], date: null, codes: [], sides: null, words: [] };
const SUMMIT = ['summit', 'conference'];

test.each([
  ['August summit', { name: 'august summit', kinds: SUMMIT, date: 'XXXX-08' }],
  ['the Busan summit', { name: 'busan summit', kinds: SUMMIT, words: ['busan'] }],
  ['the Korea-Japan summit in September', { kinds: SUMMIT, codes: ['KR', 'JP'], date: 'XXXX-09' }],
  ['summit of 30 September 2025', { kinds: SUMMIT, date: '2025-09-30' }],
  ['summit of September 1st, 2025', { kinds: SUMMIT, date: '2025-09-01' }],
  ['2025-09-30 summit', { kinds: SUMMIT, date: '2025-09-30' }],
  ['talks in 2025-09', { date: '2025-09' }],
  ['the 2024 summit', { kinds: SUMMIT, date: '2024' }],
  ['Sept. 30 talks', { date: 'XXXX-09-30' }],
  ['Lee-Ishiba summit', { kinds: SUMMIT, words: ['lee', 'ishiba'] }],
  ['summit between President Lee and Prime Minister Ishiba', { kinds: SUMMIT, words: ['lee', 'ishiba'] }],
  ['North Korea-South Korea talks', { codes: ['KP', 'KR'] }],
  ['North Korean and South Korean talks', { codes: ['KP', 'KR'] }],
  ["U.S.-Côte d'Ivoire call", { kinds: ['call'], codes: ['US', 'CI'] }],
  ["Japan's telephone talks with India", { kinds: ['call'], codes: ['JP'], words: ['india'] }],
  ['trilateral ministerial', { kinds: ['ministerial'], sides: 3 }],
  ['Economic Security Dialogue', { words: ['economic', 'security', 'dialogue'] }],
  ['the second summit', { kinds: SUMMIT, words: ['second'] }],
  ['', { name: '' }],
  ['the', { name: '' }],
])('%s', (text, expected) => {
  const { date, ...reference } = parseReference(text, SIDES);
  const wanted = { ...NOTHING, name: fold(text).replace(/^the ?/, ''), ...expected };
  expect({ ...reference, date: date?.text ?? null }).toEqual(wanted);
});

test('any text is read, and its words are folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { words } = parseReference(text, SIDES);
      expect(words.every((word) => word !== '' && fold(word) === word)).toBe(true);
    }),
  );
});

describe('the tables', () => {
  test.each([
    ['countries', CODE_OF_WORDS],
    ['months', MONTH_OF_WORD],
    ['kinds', KINDS_OF_WORD],
  ])('%s hold folded words', (_name, table) => {
    for (const word of table.keys()) expect(fold(word)).toBe(word);
  });

  test('no word is both empty and telling', () => {
    for (const word of EMPTY_WORDS) expect(CODE_OF_WORDS.has(word) || MONTH_OF_WORD.has(word)).toBe(false);
  });

  test('codes are ISO 3166-1 alpha-2', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const code of CODE_OF_WORDS.values()) expect(regions.of(code)).toBeDefined();
  });
});
