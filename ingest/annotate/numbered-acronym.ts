import type { Token } from '../segment/token.js';
import type { NounMention, Surroundings } from './noun-mention.js';

const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * "the 12th ADMM-Plus", "the 19th EAS": a number before an acronym that no table knows counts the meetings of a row. Null if no such
 * words stand at `i`, the acronym.
 */
export function numberedAcronym(tokens: readonly Token[], i: number, around: Surroundings): NounMention | null {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(before?.key ?? '')?.[1];
  if (!ordinal || token?.kind !== 'word' || !ACRONYM.test(token.text)) return null;
  if (around.body(i) || around.gazetteer(i) || around.office(i)) return null;
  const to = tokens[i + 1]?.glued ? i + 2 : i + 1;
  const next = tokens[to];
  if (next?.kind === 'word' && /^(?:meeting|summit|session|conference|ministerial|forum|dialogue)s?$/.test(next.key))
    return null;
  return {
    from: i - 1,
    head: i,
    headEnd: to,
    to,
    noun: 'meeting',
    kind: null,
    weak: false,
    plural: false,
    capital: true,
    determiner: tokens[i - 2]?.key === 'the' ? 'definite' : 'none',
    ordinal: Number(ordinal),
    series: null,
    lands: [],
    body: null,
    office: null,
    place: null,
    date: null,
    modifiers: [token.key],
  };
}
