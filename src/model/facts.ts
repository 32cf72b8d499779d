import type { EdgeRow, EdgeType } from './graph.js';
import { patternOf } from './graph.js';
import { labelOf } from './ids.js';

/**
 * How an article's own edge (REPORTS, MENTIONS) carries the spans behind what it states. The edge has a list property
 * `facts`; each entry is one span of one fact. A fact is written from the node at the edge's end, its anchor: `NAME`, `KIND`,
 * `STATUS` of the node itself, `HELD_AT>place:busan.kr` for an edge that leaves it, `PARTY_TO<country:KR` for one that
 * arrives, `HOLDS>country:KR#President` where an office tells parallel edges apart.
 */
export interface FactSpan {
  readonly fact: string;
  /** The words, in UTF-16 code units of the article's text; one past the last for `end`. */
  readonly start: number;
  readonly end: number;
  /** The sentence around the words. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly rule: string;
}

/** An edge as seen from the node whose articles tell of it. */
export interface AnchoredFact {
  readonly anchor: string;
  readonly fact: string;
}

type EdgeKey = Pick<EdgeRow, 'type' | 'from' | 'to'> & { readonly office?: string | null };

/** Where the spans behind an edge are; null for an article's own edge, the calendar, and what is no edge of the model. */
export function anchorOf(edge: EdgeKey): AnchoredFact | null {
  const [from, to] = [labelOf(edge.from), labelOf(edge.to)];
  const pattern = from && to && patternOf(from, edge.type, to);
  if (!pattern || pattern.anchor === null) return null;
  const office = edge.office ? `#${edge.office}` : '';
  return pattern.anchor === 'from'
    ? { anchor: edge.from, fact: `${edge.type}>${edge.to}${office}` }
    : { anchor: edge.to, fact: `${edge.type}<${edge.from}${office}` };
}

/** The edge that a fact at an anchor stands for; null for a fact of the node itself, such as `NAME`. */
export function edgeOf({ anchor, fact }: AnchoredFact): EdgeKey | null {
  const found = /^([A-Z_]+)([<>])([^#]+)(?:#(.*))?$/.exec(fact);
  if (!found) return null;
  const [, type, direction, other = '', office] = found;
  const [from, to] = direction === '>' ? [anchor, other] : [other, anchor];
  return { type: type as EdgeType, from, to, office: office ?? null };
}

/** A span as an entry of `facts`. The fact stands first, so that all spans of one fact share a beginning: `factPrefix`. */
export function encodeFact(span: FactSpan): string {
  return [span.fact, span.start, span.end, span.sentenceStart, span.sentenceEnd, span.rule].join('|');
}

/** What every entry of this fact begins with, and no entry of another. */
export function factPrefix(fact: string): string {
  return `${fact}|`;
}

/** The span of an entry; the fact may itself hold `|`, the numbers and the rule may not. */
export function decodeFact(entry: string): FactSpan {
  const parts = entry.split('|');
  const [start, end, sentenceStart, sentenceEnd] = parts.slice(-5, -1).map(Number);
  return {
    fact: parts.slice(0, -5).join('|'),
    start: start ?? 0,
    end: end ?? 0,
    sentenceStart: sentenceStart ?? 0,
    sentenceEnd: sentenceEnd ?? 0,
    rule: parts.at(-1) ?? '',
  };
}
