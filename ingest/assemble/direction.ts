import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import type { Direction } from '../resolve/dates.js';
import { BEFORE_NO_PAST } from '../tables/auxiliaries.js';
import { PAST_FORMS, PLANNING_PARTICIPLES, VERB_FORMS } from '../tables/clause-words.js';
import type { Trigger } from './trigger.js';

/** How far before a date its verb is looked for. */
const NEAR_TOKENS = 16;

/**
 * Which way a date without year or month lies: back where the verb before it is in the past ("flew to Doha on Tuesday to meet"), else
 * as the status of the meeting says; what was called off may have been set for a day on either side.
 */
export function directionOf(reading: Reading, date: DateMention, status: MeetingStatus, trigger: Trigger): Direction {
  if (status === 'held') return trigger.role === 'attribute' && !isAfterHad(reading, date.from) ? 'nearest' : 'back';
  if (isAfterPastVerb(reading, date.from)) return 'back';
  return status === 'cancelled' && date.expression.type === 'calendar' ? 'nearest' : 'ahead';
}

/** "had been agreed at the talks in February": what is told as earlier than the past lies back. */
function isAfterHad({ tokens }: Reading, at: number): boolean {
  const had = tokens.slice(Math.max(0, at - NEAR_TOKENS), at).findLastIndex(({ key }) => key === 'had' || key === ';');
  const token = tokens[Math.max(0, at - NEAR_TOKENS) + had];
  return had >= 0 && token?.key === 'had';
}

function isAfterPastVerb(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  for (let i = at - 1; i >= 0 && i > at - NEAR_TOKENS; i--) {
    const key = tokens[i]?.key ?? '';
    if (/^[;:]$/.test(key) || PLANNING_PARTICIPLES.has(key)) return false;
    if (reading.personAt(i) || reading.officeAt(i) || reading.landAt(i)) continue;
    const isPast = PAST_FORMS.has(key) || (/[a-z]ed$/.test(key) && tokens[i]?.text === key);
    if (key === 'have' && tokens[i - 1]?.key === 'to') return true;
    if (isPast) return !BEFORE_NO_PAST.has(tokens[i - 1]?.key ?? '');
    if (VERB_FORMS.has(key) || tokens[i - 1]?.key === 'to') return false;
  }
  return false;
}
