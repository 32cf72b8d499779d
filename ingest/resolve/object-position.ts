import type { Reading } from '../annotate/reading.js';
import { NO_SUBJECT } from '../tables/actors.js';
import { ACTING_ON_SOMEBODY, BEFORE_OBJECTS } from '../tables/verbs-of-meeting.js';

/** Whether an actor that begins at a token can be the subject: no preposition and no verb of meeting stands before it. */
export function isSubjectWord({ tokens }: Reading, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && i > from - 4 && BEFORE_OBJECTS.has(tokens[i]?.key ?? '')) i--;
  const key = tokens[i]?.key ?? '';
  return i < 0 || !(ACTING_ON_SOMEBODY.has(key) || NO_SUBJECT.has(key));
}
