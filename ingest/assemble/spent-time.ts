import type { Reading } from '../annotate/reading.js';
import { SPENDING_VERBS, SPENT_TIMES } from '../tables/time-words.js';

/** How long the time may be told: "spent more than an hour and a half together with". */
const MOST_TOKENS = 10;

/**
 * "spent two hours with A", "spends the evening with B": the token of "with" where such words begin at `i`; null if none do. A time that
 * is not said ("spent time with") tells of no talks.
 */
export function spentWith({ tokens }: Reading, i: number): number | null {
  if (!SPENDING_VERBS.has(tokens[i]?.key ?? '')) return null;
  let measured = false;
  for (let at = i + 1; at < i + MOST_TOKENS; at++) {
    const key = tokens[at]?.key ?? '';
    if (key === 'with') return measured ? at : null;
    if (SPENT_TIMES.has(key)) measured = true;
    else if (/^[.,;:]$/.test(key)) return null;
  }
  return null;
}
