import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import type { Trigger } from './trigger.js';

/** Verbs of meeting in the form that follows "will" or "to". */
const BARE_VERB =
  /^(?:meet|hold|speak|talk|confer|consult|receive|host|welcome|attend|chair|co-chair|co|have|discuss|gather|convene|sit|call|pay|join|participate|take|conduct|exchange|address|lead)$/;

/** How far before a verb its auxiliary may stand. */
export const SHARED_TOKENS = 30;

/** "will call on A and meet B", "is to visit Rome and hold talks": the "will" or "to" before the verb that comes first. */
export function auxiliaryShared({ tokens }: Reading, trigger: Trigger, clauses: Clauses): number | null {
  const verb = trigger.verb ?? (trigger.role === 'verb' ? trigger.from : null);
  const key = (i: number) => tokens[i]?.key ?? '';
  if (verb === null) return null;
  const passive = key(verb - 1) === 'be' && PARTICIPLE.test(key(verb));
  if (!passive && !BARE_VERB.test(key(verb))) return null;
  const start = passive ? verb - 1 : verb;
  const joint = /^(?:also|then|later|separately|co)$/.test(key(start - 1)) ? start - 2 : start - 1;
  if (!/^(?:and|,|or)$/.test(key(joint))) return null;
  for (let i = joint - 1; i >= Math.max(0, joint - SHARED_TOKENS) && clauses[i] === clauses[verb]; i--)
    if (/^(?:will|shall)$/.test(key(i)) || (key(i) === 'to' && VISITING.test(key(i + 1)))) return i;
  return null;
}

/** "and be received by". */
const PARTICIPLE = /^(?:received|hosted|welcomed|met|joined|greeted)$/;

/** A verb of travelling or meeting, which shows that the "to" before it is no preposition. */
const VISITING =
  /^(?:meet|hold|visit|travel|attend|receive|host|chair|speak|arrive|go|fly|pay|call|address|join|lead|take|sign|open)$/;

/** "to meet", "to hold the next round". */
export function isInfinitive(reading: Reading, trigger: Trigger): number | null {
  const start = trigger.verb ?? (trigger.role === 'verb' ? trigger.from : null);
  return start !== null && reading.tokens[start - 1]?.key === 'to' ? start - 1 : null;
}
