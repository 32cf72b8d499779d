import type { Reading } from '../annotate/reading.js';
import { isVerb } from '../resolve/clauses.js';
import { anyOf } from '../tables/list.js';
import { AGREED_THINGS } from '../tables/outcomes.js';
import { SAYING_VERBS } from '../tables/saying.js';

/** How far into a relative clause something may stand. */
const FAR = 16;

/** Whether "that" or "which" at a token opens a clause about the noun before it: "the commitments that", not "said that". */
export function opensRelative(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!/^(?:that|which|whom)$/.test(tokens[i]?.key ?? '')) return false;
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || isVerb(reading, i - 1) || SAYING_VERBS.has(before.key)) return false;
  return NOUN_BEFORE.test(before.key);
}

/** Words that end like nouns, and what is agreed or done. */
const NOUN_BEFORE = new RegExp(`(?:[^s]s|ment|tion|ship|${anyOf(AGREED_THINGS)})$`);

/** Whether a token stands in such a clause, before the next comma. */
export function isInRelative(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (/^[,;:.]$/.test(reading.tokens[i]?.key ?? '')) return false;
    if (opensRelative(reading, i)) return true;
  }
  return false;
}
