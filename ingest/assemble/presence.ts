import type { Reading } from '../annotate/reading.js';
import { type Clauses, isVerb } from '../resolve/clauses.js';
import { BEFORE_THOSE_PRESENT, PRESENCE_NOUNS } from '../tables/presence.js';

const MOST_COURTESIES = 6;

/** "with the participation of A", "in the presence of Their Excellencies the ministers", "under the chairmanship of B". */
export function isPresence({ tokens }: Reading, from: number): boolean {
  for (let i = from - 1; i > from - MOST_COURTESIES; i--) {
    const key = tokens[i]?.key ?? '';
    if (PRESENCE_NOUNS.has(key)) return tokens[i + 1]?.key === 'of';
    if (!BEFORE_THOSE_PRESENT.has(key)) return false;
  }
  return false;
}

/** "in the presence of the ministers of A and the countries of B, and C": the list goes on past words that are no verb. */
export function isGoingOn(reading: Reading, clauses: Clauses, from: number, to: number): boolean {
  if (to - from > MOST_IN_BETWEEN || clauses[from] !== clauses[to]) return false;
  for (let i = from; i < to; i++) if (isVerb(reading, i) || reading.tokens[i]?.key === ';') return false;
  return reading.tokens.slice(from, to).some(({ key }) => key === 'and' || key === ',');
}

const MOST_IN_BETWEEN = 16;
