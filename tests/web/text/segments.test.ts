import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf, segmentsOf } from '../../../web/src/text/segments.js';

const TEXT = 'Lee received Ishiba in Busan.';

/** Segments as `words[names of the spans]`, for reading. */
function drawn(spans: { start: number; end: number; name: string }[], from?: number, to?: number): string[] {
  return segmentsOf(TEXT, spans, from, to).map(
    ({ text, spans }) => `${text}[${spans.map(({ name }) => name).join(' ')}]`,
  );
}

describe('segments of a text', () => {
  test('one span', () => {
    expect(drawn([{ start: 0, end: 3, name: 'lee' }])).toEqual(['Lee[lee]', ' received Ishiba in Busan.[]']);
  });

  test('a span within another comes first, because it says more exactly what the words are about', () => {
    const spans = [
      { start: 0, end: 28, name: 'meeting' },
      { start: 23, end: 28, name: 'place' },
    ];
    expect(drawn(spans)).toEqual(['Lee received Ishiba in [meeting]', 'Busan[place meeting]', '.[]']);
  });

  test('spans that overlap in part are cut where either begins or ends', () => {
    const spans = [
      { start: 0, end: 12, name: 'a' },
      { start: 4, end: 19, name: 'b' },
    ];
    expect(drawn(spans, 0, 19)).toEqual(['Lee [a]', 'received[a b]', ' Ishiba[b]']);
  });

  test('spans that reach beyond the part are cut to it, those outside and empty ones left out', () => {
    const spans = [
      { start: 0, end: 16, name: 'across' },
      { start: 23, end: 28, name: 'outside' },
      { start: 14, end: 14, name: 'empty' },
    ];
    expect(drawn(spans, 13, 19)).toEqual(['Ish[across]', 'iba[]']);
  });

  test('whatever the spans, the segments together are the text, and each is covered by its spans', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), spans, (text, spans) => {
        const segments = segmentsOf(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          const covering = spans.filter(({ start, end }) => start <= segment.start && end >= segment.end);
          expect(segment.spans).toHaveLength(covering.length);
        }
      }),
    );
  });
});

describe('paragraphs of a text', () => {
  test.each([
    ['one', ['one']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\nstill one\n\n\ntwo\n', ['one\nstill one', 'two']],
    ['one\n \ntwo', ['one', 'two']],
    ['\n\none', ['one']],
    ['', []],
  ])('%j', (text, paragraphs) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trimEnd())).toEqual(paragraphs);
  });
});
