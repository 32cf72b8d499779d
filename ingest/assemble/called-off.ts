import { firstBetween } from '../segment/between.js';
import { ADVERBS_BEHIND_BE, AUXILIARIES_BEFORE_NOT, FORMS_OF_BE } from '../tables/auxiliaries.js';
import { CANCELLED_PAIRS, CANCELLED_WORDS, FAILING_VERBS, OUTSIDE_OBJECT } from '../tables/status-words.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** How far behind a visit its verb is looked for. */
const FAR = 24;
/** How many words may stand between "postponed" and the visit: "his planned two-day official". */
const NEAR = 8;

/**
 * Whether the words say that a visit was called off or put to another time: "The visit of A to Georgia was cancelled", "his trip has been
 * put off", "A postponed his planned visit", "the cancellation of the visit", "a trip to Oslo by A will not go ahead".
 */
export function isCalledOff({ reading: { tokens }, clauses }: Scene, { from, to, visit }: Trigger): boolean {
  if (visit !== 'noun') return false;
  const saysOff = (i: number) =>
    CANCELLED_WORDS.has(tokens[i]?.key ?? '') ||
    CANCELLED_PAIRS.has(`${tokens[i]?.key ?? ''} ${tokens[i + 1]?.key ?? ''}`);
  const isAfterBe = (i: number) =>
    FORMS_OF_BE.has(tokens[isAdverb(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1]?.key ?? '');
  const off = firstBetween(tokens, to, to + FAR, (_, i) => clauses[i] === clauses[from] && saysOff(i) && isAfterBe(i));
  if (off >= 0 || doesNotOccur(tokens, clauses, from, to)) return true;
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && clauses[i] === clauses[from]; i--) {
    const key = tokens[i]?.key ?? '';
    if (saysOff(i)) return true;
    if (OUTSIDE_OBJECT.has(key)) return false;
  }
  return false;
}

/** "was reportedly cancelled", "has since been". */
function isAdverb(key: string): boolean {
  return key.endsWith('ly') || ADVERBS_BEHIND_BE.has(key);
}

/** "did not take place", "is not going ahead": said of the visit, up to the next verb. */
function doesNotOccur(
  tokens: Scene['reading']['tokens'],
  clauses: Scene['clauses'],
  from: number,
  to: number,
): boolean {
  const not = firstBetween(
    tokens,
    to,
    to + FAR,
    ({ key }, i) =>
      key === 'not' && clauses[i] === clauses[from] && AUXILIARIES_BEFORE_NOT.has(tokens[i - 1]?.key ?? ''),
  );
  const [verb, next] = [tokens[not + 1]?.key ?? '', tokens[not + 2]?.key ?? ''];
  if (not < 0) return false;
  if (/^(?:go|going|gone)$/.test(verb)) return /^(?:ahead|forward|through)$/.test(next);
  return /^(?:take|taking|taken)$/.test(verb) ? next === 'place' : FAILING_VERBS.has(verb);
}
