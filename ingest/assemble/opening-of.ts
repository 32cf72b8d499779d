import type { Reading } from '../annotate/reading.js';
import { NOUNS_OF_COURSE } from '../tables/course-of-meetings.js';
import { WITHIN_OPENING_TIME } from '../tables/time-words.js';
import type { Trigger } from './trigger.js';

/** How many tokens of time and place may stand between such a noun and its "of". */
const MOST_BETWEEN = 12;
/** How many words may stand between "of" and the meeting. */
const NEAR = 4;

/** "the opening in Doha on Monday of a new round of talks": the meeting to which a date or place between such a noun and "of" belongs; null if it stands nowhere like that. */
export function openingOf(reading: Reading, triggers: readonly Trigger[], at: number): Trigger | null {
  let start = at - 1;
  while (start > at - MOST_BETWEEN && isTimeOrPlace(reading, start)) start--;
  if (start < 0 || !NOUNS_OF_COURSE.has(reading.tokens[start]?.key ?? '')) return null;
  let of = at;
  while (of < at + MOST_BETWEEN && isTimeOrPlace(reading, of)) of++;
  if (reading.tokens[of]?.key !== 'of') return null;
  return triggers.find(({ noun, from }) => noun !== null && from > of && from <= of + NEAR) ?? null;
}

function isTimeOrPlace({ tokens, dateAt, landAt }: Reading, i: number): boolean {
  return Boolean(dateAt(i) ?? landAt(i)) || WITHIN_OPENING_TIME.has(tokens[i]?.key ?? '');
}
