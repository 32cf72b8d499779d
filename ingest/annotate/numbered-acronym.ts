import type { Token } from '../segment/token.js';
import { ORDINAL_ENDINGS } from '../tables/date-words.js';
import { NUMBERED_ENCOUNTERS } from '../tables/encounter-phrases.js';
import { anyOf } from '../tables/list.js';
import type { NounMention, Surroundings } from './noun-mention.js';

const ACRONYM = /^\p{Lu}{3,}$/u;
const NUMBERED = new RegExp(`^(\\d{1,3})${anyOf(ORDINAL_ENDINGS)}$`);

/**
 * "the 12th ADMM-Plus", "the 19th EAS": a number before an acronym that no table knows counts the meetings of a row. Null if no such
 * words stand at `i`, the acronym.
 */
export function numberedAcronym(tokens: readonly Token[], i: number, around: Surroundings): NounMention | null {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before?.kind !== 'number' || token?.kind !== 'word') return null;
  const ordinal = NUMBERED.exec(before.key)?.[1];
  if (!ordinal || !ACRONYM.test(token.text)) return null;
  if (around.body(i) || around.gazetteer(i) || around.office(i)) return null;
  const to = tokens[i + 1]?.glued ? i + 2 : i + 1;
  const next = tokens[to];
  if (next?.kind === 'word' && NUMBERED_ENCOUNTERS.has(next.key)) return null;
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
