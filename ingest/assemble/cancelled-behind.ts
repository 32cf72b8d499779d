import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { BETWEEN_WHICH_AND_PARTICIPLE } from '../tables/auxiliaries.js';
import { CANCELLED_PAIRS, CANCELLED_WORDS } from '../tables/status-words.js';
import type { Trigger } from './trigger.js';

/** "a summit in Budapest, which was later postponed": what a relative clause says of the noun nearest before it. */
export function cancelledBehind(
  { tokens }: Reading,
  trigger: Trigger,
  clauses: Clauses,
  others: readonly Trigger[],
): number | null {
  if (!trigger.noun) return null;
  const next = others.find(({ from }) => from >= trigger.to)?.from ?? tokens.length;
  for (let i = trigger.to; i < Math.min(next, trigger.to + RELATIVE_REACH); i++) {
    if (tokens[i]?.key !== 'which' || tokens[i - 1]?.key !== ',' || clauses[i] === clauses[trigger.from]) continue;
    for (let k = i + 1; k < i + 6; k++) {
      const key = tokens[k]?.key ?? '';
      if (CANCELLED_WORDS.has(key) || CANCELLED_PAIRS.has(`${key} ${tokens[k + 1]?.key ?? ''}`)) return k;
      if (!BETWEEN_WHICH_AND_PARTICIPLE.has(key)) return null;
    }
  }
  return null;
}

/** How far behind its noun a relative clause may stand. */
const RELATIVE_REACH = 14;
