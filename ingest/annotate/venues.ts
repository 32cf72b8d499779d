import type { Token } from '../segment/token.js';
import { COUNTRIES } from '../tables/countries.js';
import { VENUES } from '../tables/venues.js';
import { type Entry, lexiconOf, longestAt } from './lexicon.js';

/** A palace, hall or seat, which stands for the town that it is in. */
export interface VenueMention {
  readonly type: 'venue';
  readonly from: number;
  readonly to: number;
  readonly town: string;
  /** Country of the town. */
  readonly code: string;
}

type Stands = Pick<VenueMention, 'town' | 'code'>;

const LEXICON = lexiconOf<Stands>(entries());

/** Houses that stand elsewhere come first: of two entries for one phrase the first stays. */
function* entries(): Generator<Entry<Stands>> {
  for (const { town, code, names } of VENUES) for (const phrase of names) yield { phrase, value: { town, code } };
  for (const { code, name, capital, metonyms } of COUNTRIES)
    for (const phrase of metonyms) yield { phrase, value: { town: capital ?? name, code } };
}

/** The venues among tokens, the longest at each place, in order. Whether they are meant as places the preposition tells. */
export function venuesIn(tokens: readonly Token[]): VenueMention[] {
  const found: VenueMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = longestAt(LEXICON, tokens, i);
    if (!match) continue;
    found.push({ type: 'venue', ...match.value, from: i, to: match.to });
    i = match.to - 1;
  }
  return found;
}
