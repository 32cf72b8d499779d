import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOSTILE } from '../../bench/speed/texts.js';
import { extract } from '../../ingest/pipeline.js';
import { articleOf } from '../support/article-of.js';

/** Pieces that make a rule look far ahead or back when they come in long runs. */
const PIECE = fc.constantFrom(
  ...Object.values(HOSTILE).map((shape) => shape(40)),
  ...[
    'ABC ',
    'A',
    '1',
    '12 ',
    '2024',
    ', ',
    ',',
    '. ',
    '.',
    '; ',
    '(',
    ')',
    '“',
    '”',
    '«',
    "'",
    "'s ",
    '- ',
    '– ',
    '\n',
    '\n\n',
    '\n• ',
  ],
  ...[
    'on the 3rd of ',
    '32 May 2024 ',
    '00/00/0000 ',
    '2024-13-45 ',
    'May May ',
    'a day before a day after ',
    'next last this ',
    'XXXX-05 ',
  ],
  ...[
    'President ',
    'of the President of the ',
    'his counterpart ',
    'and ',
    'met ',
    'met with and ',
    'visit to visit ',
    'here ',
    'U.S. ',
  ],
  ...[
    '\u202E',
    '\u200F',
    'السلام ',
    'שלום ',
    '中国外交部',
    '\uD83D',
    '\uDE00',
    '😀',
    '\u0301',
    'İ',
    'ß',
    'ﬁ',
    '\0',
    '\u2028',
    '\u00A0',
  ],
);
const runs = fc
  .array(fc.tuple(PIECE, fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
  .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(''));
const nested = fc
  .tuple(PIECE, fc.constantFrom(['(', ')'], ['“', '”'], ['"', '"'], ['[', ']']), fc.integer({ min: 1, max: 200 }))
  .map(([piece, [open = '', close = ''], depth]) => (open + piece).repeat(depth) + close.repeat(depth));

function check(text: string): void {
  const article = articleOf(text, { published: '2025-09-30' });
  const extraction = extract(article);
  const { leaders, bodies, meetings, visits, outcomes, follows } = extraction;
  for (const { evidence } of [...leaders, ...bodies, ...meetings, ...visits, ...outcomes, ...follows]) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(extract(article)).toEqual(extraction);
}

test('runs of any pieces: nothing throws, spans stand within the text, the same text says the same', () => {
  fc.assert(fc.property(runs, check), { numRuns: 150 });
});

test('quotes and brackets nested deeply', () => {
  fc.assert(fc.property(nested, check), { numRuns: 60 });
});

describe('hostile texts of 64 KB', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_, shape) => {
      check(shape(64 * 1024));
    },
    60_000,
  );
});

test('a megabyte without a blank', () => {
  check('Minister'.repeat(128 * 1024));
}, 60_000);
