import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import { BETWEEN_WHO_AND_VERB } from '../tables/auxiliaries.js';
import { VERBS_OF_SEVERAL } from '../tables/course-of-meetings.js';

/** "A and B, who chaired the session": what only several do, or what a plural verb says, is of both. */
export function isPair({ tokens }: Reading, group: readonly Actor[], who: number): boolean {
  const [first, second, more] = group;
  if (!first || !second || more || tokens[first.to]?.key !== 'and') return false;
  const verb = BETWEEN_WHO_AND_VERB.has(tokens[who + 1]?.key ?? '') ? who + 2 : who + 1;
  return VERBS_OF_SEVERAL.has(tokens[verb]?.key ?? '') || /^(?:both|have)$/.test(tokens[who + 1]?.key ?? '');
}
