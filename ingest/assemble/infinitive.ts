import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { BEFORE_SECOND_VERB } from '../tables/auxiliaries.js';
import { BARE_VERBS_OF_MEETING, BARE_VERBS_OF_TRAVEL, RECEIVED_PARTICIPLES } from '../tables/encounters.js';
import type { Trigger } from './trigger.js';

/** How far before a verb its auxiliary may stand. */
export const SHARED_TOKENS = 30;

/** "will call on A and meet B", "is to visit Rome and hold talks": the "will" or "to" before the verb that comes first. */
export function auxiliaryShared({ tokens }: Reading, trigger: Trigger, clauses: Clauses): number | null {
  const verb = trigger.verb ?? (trigger.role === 'verb' ? trigger.from : null);
  const key = (i: number) => tokens[i]?.key ?? '';
  if (verb === null) return null;
  const passive = key(verb - 1) === 'be' && RECEIVED_PARTICIPLES.has(key(verb));
  if (!passive && !BARE_VERBS_OF_MEETING.has(key(verb))) return null;
  const start = passive ? verb - 1 : verb;
  const joint = BEFORE_SECOND_VERB.has(key(start - 1)) ? start - 2 : start - 1;
  if (!/^(?:and|,|or)$/.test(key(joint))) return null;
  for (let i = joint - 1; i >= Math.max(0, joint - SHARED_TOKENS) && clauses[i] === clauses[verb]; i--)
    if (/^(?:will|shall)$/.test(key(i)) || (key(i) === 'to' && BARE_VERBS_OF_TRAVEL.has(key(i + 1)))) return i;
  return null;
}

/** "to meet", "to hold the next round". */
export function isInfinitive(reading: Reading, trigger: Trigger): number | null {
  const start = trigger.verb ?? (trigger.role === 'verb' ? trigger.from : null);
  return start !== null && reading.tokens[start - 1]?.key === 'to' ? start - 1 : null;
}
