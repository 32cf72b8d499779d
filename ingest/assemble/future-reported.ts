import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { lastBetween } from '../segment/between.js';
import { DOUBT_WORDS } from '../tables/auxiliaries.js';
import { SAYING_VERBS } from '../tables/saying.js';
import { DECIDING_VERBS } from '../tables/status-words.js';
import type { Trigger } from './trigger.js';

/** How far before a verb stands the one that reports or sets it. */
const FAR = 30;

/** The "would" or "should" of an encounter that somebody said to come or decided on; null if nobody did, or under a condition. */
export function futureReported(reading: Reading, trigger: Trigger, clauses: Clauses): number | null {
  return reportedFuture(reading, trigger, clauses) ?? decided(reading, trigger, clauses);
}

/** "decided that the ministers should meet in Rome": whoever decides it sets it. */
function decided({ tokens }: Reading, { verb, from, role }: Trigger, clauses: Clauses): number | null {
  const start = verb ?? (role === 'verb' ? from : -1);
  if (start < 1 || tokens[start - 1]?.key !== 'should') return null;
  const at = lastBetween(
    tokens,
    Math.max(0, start - FAR),
    start,
    ({ key }, i) => key === 'that' && DECIDING_VERBS.has(tokens[i - 1]?.key ?? ''),
  );
  return at >= 0 && !tokens.slice(start).some(({ key }, k) => key === 'if' && clauses[start + k] === clauses[start])
    ? start - 1
    : null;
}

/** "said he would meet", "agreed that officials would hold talks": a future told in the past, without an "if". */
function reportedFuture({ tokens }: Reading, { verb, from, role }: Trigger, clauses: Clauses): number | null {
  const start = verb ?? (role === 'verb' ? from : -1);
  if (start < 1 || tokens[start - 1]?.key !== 'would') return null;
  let said = false;
  for (let i = start - 2; i >= Math.max(0, start - FAR); i--) {
    const key = tokens[i]?.key ?? '';
    if (DOUBT_WORDS.has(key)) return null;
    said ||= SAYING_VERBS.has(key) || (DECIDING_VERBS.has(key) && tokens[i + 1]?.key === 'that');
  }
  return said && !tokens.slice(start).some(({ key }, k) => key === 'if' && clauses[start + k] === clauses[start])
    ? start - 1
    : null;
}
