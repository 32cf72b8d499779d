import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { firstBetween, lastBetween } from '../segment/between.js';
import {
  BEFORE_OPEN_PREDICATES,
  BETWEEN_PLANS_AND_MEETING,
  FIXING_PARTICIPLES,
  HABITUAL_WORDS,
  OPEN_PREDICATES,
  UNSET_NOUNS,
  UNSET_THINGS,
} from '../tables/status-words.js';
import { BEHIND_EVERY } from '../tables/time-words.js';
import type { Trigger } from './trigger.js';

/** How far from a trigger the words stand that say whether it occurs. */
const NEAR = 24;
/** How soon behind a verb or noun "some day" is said of it. */
const SOON = 5;

/**
 * The token that tells that an encounter is no occurrence: a habit ("meet every year"), one that is open ("a meeting is possible"), or
 * one that nobody intends ("no plans for a meeting"); null if there is none.
 */
export function noOccurrence(reading: Reading, trigger: Trigger, clauses: Clauses): number | null {
  return (
    habit(reading, trigger, clauses) ??
    someDay(reading, trigger) ??
    openness(reading, trigger, clauses) ??
    unset(reading, trigger, clauses)
  );
}

/** "regularly", "every year" beside a verb, "regular consultations" without a day. */
function habit({ tokens, dates }: Reading, trigger: Trigger, clauses: Clauses): number | null {
  const start = trigger.verb ?? trigger.from;
  const isHere = (i: number) => clauses[i] === clauses[trigger.from];
  const word = firstBetween(
    tokens,
    Math.max(0, start - 3),
    trigger.to + NEAR,
    ({ key }, i) =>
      isHere(i) &&
      ((HABITUAL_WORDS.has(key) && i <= trigger.to + 3) ||
        (/^(?:every|each)$/.test(key) && BEHIND_EVERY.has(tokens[i + 1]?.key ?? ''))),
  );
  if (word >= 0) return word;
  const { noun } = trigger;
  if (!noun?.modifiers.includes('regular') || noun.determiner !== 'none' || noun.ordinal !== null) return null;
  return !dates.some(({ from }) => isHere(from)) ? noun.from : null;
}

/** "looks forward to meeting him some day": at no time that anybody has in mind. */
function someDay({ tokens }: Reading, { to }: Trigger): number | null {
  const at = firstBetween(
    tokens,
    to,
    to + SOON,
    ({ key }, i) =>
      /^(?:someday|eventually)$/.test(key) || (key === 'day' && /^(?:some|one)$/.test(tokens[i - 1]?.key ?? '')),
  );
  return at >= 0 ? at : null;
}

/** "a meeting between A and B is possible": after the verb of which the noun is the subject. */
function openness({ tokens }: Reading, { role, preposition, to, from }: Trigger, clauses: Clauses): number | null {
  if (role !== 'subject' && preposition !== 'mention') return null;
  const at = firstBetween(
    tokens,
    to,
    to + NEAR,
    ({ key }, i) =>
      clauses[i] === clauses[from] && OPEN_PREDICATES.has(key) && BEFORE_OPEN_PREDICATES.has(tokens[i - 1]?.key ?? ''),
  );
  return at >= 0 ? at : null;
}

/** "There are no plans for A to meet B", "no date has been set for a meeting". */
function unset({ tokens }: Reading, trigger: Trigger, clauses: Clauses): number | null {
  const start = trigger.verb ?? trigger.from;
  const at = lastBetween(
    tokens,
    Math.max(0, start - NEAR),
    start,
    ({ key }, i) => clauses[i] === clauses[trigger.from] && key === 'no' && UNSET_NOUNS.has(tokens[i + 1]?.key ?? ''),
  );
  if (at < 0) return undated(tokens, trigger);
  const joint = lastBetween(tokens, at, start, ({ key }) => BETWEEN_PLANS_AND_MEETING.has(key));
  return joint >= 0 && start - joint <= 4 ? at : null;
}

/** "A date for the meeting has not been set": where nobody has said before that there will be one. */
function undated(tokens: Reading['tokens'], { preposition, role, from, to }: Trigger): number | null {
  if (role !== 'attribute' || preposition !== 'for') return null;
  const date = lastBetween(tokens, Math.max(0, from - SOON), from, ({ key }) => UNSET_THINGS.has(key));
  const not = firstBetween(tokens, to, to + NEAR, ({ key }) => key === 'not' || key === 'yet');
  if (date < 0 || not < 0) return null;
  const set = firstBetween(tokens, not, not + SOON, ({ key }) => FIXING_PARTICIPLES.has(key));
  return set < 0 ? null : not;
}
