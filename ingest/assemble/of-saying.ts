import type { Reading } from '../annotate/reading.js';
import { BETWEEN_SAYING_AND_TIME, SAYING_NOUNS, SAYING_VERBS, VERBS_OF_RESOLVING } from '../tables/saying.js';
import { WITHIN_TIME_AND_PLACE } from '../tables/time-words.js';

/**
 * Whether a date or place tells when or where somebody spoke of a thing, not when or where it took place: "said in Brussels on
 * Tuesday", "told reporters on Monday", "in a statement issued on Wednesday".
 */
export function isOfSaying(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isOfResolve(reading, at) || isOfAgreeing(reading, at)) return true;
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const key = tokens[i]?.key ?? '';
    if (SAYING_VERBS.has(key) || SAYING_NOUNS.has(key)) return true;
    const mention = reading.dateAt(i) ?? reading.landAt(i);
    if (mention) i = mention.from;
    else if (!BETWEEN_SAYING_AND_TIME.has(key)) return false;
  }
  return false;
}

/** "It was agreed in Rome on Monday that": where and when something was agreed, not where what is agreed is to be. */
function isOfAgreeing(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const mention = reading.landAt(at) ?? reading.dateAt(at);
  if (!mention || !isFollowedByThat(reading, mention.to)) return false;
  let verb = at - 1;
  while (verb > at - MOST_BETWEEN && isTimeOrPlace(reading, verb)) verb--;
  return VERBS_OF_RESOLVING.has(tokens[verb]?.key ?? '');
}

/** How many tokens of time and place may stand between the verb and its "that". */
const MOST_BETWEEN = 10;

function isFollowedByThat(reading: Reading, from: number): boolean {
  let i = from;
  while (i < from + MOST_BETWEEN && isTimeOrPlace(reading, i)) i++;
  return reading.tokens[i]?.key === 'that';
}

function isTimeOrPlace({ tokens, dateAt, landAt }: Reading, i: number): boolean {
  return Boolean(dateAt(i) ?? landAt(i)) || WITHIN_TIME_AND_PLACE.has(tokens[i]?.key ?? '');
}

/** "agreed Wednesday to resume", "offered on Monday to host": the day of the agreeing, not of what is to come. */
function isOfResolve({ tokens, dateAt }: Reading, at: number): boolean {
  const date = dateAt(at);
  const verb = tokens[at - 1]?.key === 'on' ? at - 2 : at - 1;
  return date !== null && VERBS_OF_RESOLVING.has(tokens[verb]?.key ?? '') && tokens[date.to]?.key === 'to';
}
