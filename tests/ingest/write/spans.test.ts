import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aspects, named, type Span, sentenceAt, supporting } from '../../../ingest/write/spans.js';

/** Sentences of one to nine characters, with gaps of none to three between them. */
const sentences = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((parts) => {
    const spans: Span[] = [];
    for (const [gap, length] of parts) {
      const start = (spans.at(-1)?.end ?? 0) + gap;
      spans.push({ start, end: start + length });
    }
    return spans;
  });

test('the sentence at a character is the one that holds it, else the character itself', () => {
  fc.assert(
    fc.property(sentences, fc.integer({ min: 0, max: 150 }), (spans, at) => {
      const expected = spans.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at + 1 };
      expect(sentenceAt(spans, at)).toEqual(expected);
    }),
  );
});

const span = (start: number, supports: string) => ({ start, end: start + 1, rule: 'by-hand', supports });
const EVIDENCE = [span(0, 'name'), span(1, 'office'), span(2, 'office'), span(3, 'party:KR')];

test.each([
  [['office'], [1, 2]],
  [
    ['represents', 'office', 'name'],
    [1, 2],
  ],
  [['party:KR'], [3]],
  [['party:JP'], [0]],
])('%j is supported by the first of its fields that has words, else by the first words', (fields, starts) => {
  expect(supporting(EVIDENCE, ...fields).map(({ start }) => start)).toEqual(starts);
});

test.each([
  [
    ['name', 'office'],
    ['name', 'office', 'office'],
  ],
  [['kind'], ['name']],
])('%j of a node are all its words for these, else its first as the name', (fields, expected) => {
  expect(aspects(EVIDENCE, ...fields).map(({ supports }) => supports)).toEqual(expected);
});

test('words that name a node', () => {
  expect(named([span(3, 'party:KR')])).toEqual([span(3, 'name')]);
});
