import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorOf, decodeFact, edgeOf, encodeFact, factPrefix } from '../../src/model/facts.js';
import { EDGE_PATTERNS, NODE_LABELS } from '../../src/model/graph.js';

describe('where the spans behind an edge are', () => {
  test('at the meeting, not at the country', () => {
    expect(anchorOf({ type: 'PARTY_TO', from: 'country:KR', to: 'meeting:m' })).toEqual({
      anchor: 'meeting:m',
      fact: 'PARTY_TO<country:KR',
    });
  });

  test('at the leader, with the office', () => {
    expect(anchorOf({ type: 'HOLDS', from: 'leader:l', to: 'country:KR', office: 'Foreign Minister' })).toEqual({
      anchor: 'leader:l',
      fact: 'HOLDS>country:KR#Foreign Minister',
    });
  });

  test('nowhere for an article’s own edge, the calendar, and what the model does not have', () => {
    expect(anchorOf({ type: 'REPORTS', from: 'article:a', to: 'meeting:m' })).toBeNull();
    expect(anchorOf({ type: 'WITHIN', from: 'date:2025-09', to: 'date:2025' })).toBeNull();
    expect(anchorOf({ type: 'ATTENDED', from: 'country:KR', to: 'meeting:m' })).toBeNull();
  });

  test.each(EDGE_PATTERNS.filter((pattern) => pattern.anchor !== null))('$from $type $to comes back', (pattern) => {
    const edge = {
      type: pattern.type,
      from: `${pattern.from.toLowerCase()}:a`,
      to: `${pattern.to.toLowerCase()}:b`,
      office: pattern.type === 'HOLDS' ? 'Minister' : null,
    };
    const anchored = anchorOf(edge);
    expect(anchored && edgeOf(anchored)).toEqual(edge);
  });

  test('a fact of the node itself is no edge', () => {
    expect(edgeOf({ anchor: 'meeting:m', fact: 'NAME' })).toBeNull();
  });
});

test('every label of the model is an end of some edge', () => {
  const ends = new Set(EDGE_PATTERNS.flatMap(({ from, to }) => [from, to]));
  expect([...ends].sort()).toEqual([...NODE_LABELS].sort());
});

test('a span survives its entry, even with bars in an office', () => {
  const offset = fc.nat(1_000_000);
  const spans = fc.record({
    fact: fc.string(),
    start: offset,
    end: offset,
    sentenceStart: offset,
    sentenceEnd: offset,
    rule: fc.stringMatching(/^[a-zA-Z.]{1,20}$/),
  });
  fc.assert(
    fc.property(spans, (span) => {
      expect(decodeFact(encodeFact(span))).toEqual(span);
      expect(encodeFact(span).startsWith(factPrefix(span.fact))).toBe(true);
    }),
  );
});
