import { isCapitalised, type Token } from '../segment/token.js';
import { INSIDE_INSTITUTION_NAMES } from '../tables/body-words.js';
import { INSTITUTIONS } from '../tables/institutions.js';
import type { GazetteerMention } from './gazetteer.js';

/** A name of an institution has no more words than these before its noun. */
const MOST_WORDS = 7;
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * One past an institution that an office is of, so that its words are taken for no name: "head of the UN | Verification Mission in
 * Colombia", "head | of BINUH". The position itself where no such words follow.
 * @param from the token after what is known of the office so far
 */
export function institutionEnd(
  tokens: readonly Token[],
  from: number,
  at: (i: number) => GazetteerMention | null,
): number {
  const start = tokens[from]?.key === 'of' ? (tokens[from + 1]?.key === 'the' ? from + 2 : from + 1) : from;
  const first = tokens[start];
  if (first?.kind !== 'word' || !isCapitalised(first)) return from;
  if (start > from && ACRONYM.test(first.text) && !at(start)) return start + 1;
  const head = headAfter(tokens, start, at);
  if (head === null) return from;
  const place = /^(?:in|for|to)$/.test(tokens[head + 1]?.key ?? '')
    ? at(tokens[head + 2]?.key === 'the' ? head + 3 : head + 2)
    : null;
  return place ? place.to : head + 1;
}

/** The noun of an institution that capitalised words lead to; null if none follows. */
function headAfter(tokens: readonly Token[], start: number, at: (i: number) => GazetteerMention | null): number | null {
  for (let i = start; i < start + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || at(i)?.type === 'land') return null;
    if (!isCapitalised(token)) {
      if (INSIDE_INSTITUTION_NAMES.has(token.key) && i > start) continue;
      return null;
    }
    if (INSTITUTIONS.has(token.key)) return i;
  }
  return null;
}
