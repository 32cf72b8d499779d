import type { Reading } from '../annotate/reading.js';
import type { Trigger } from './trigger.js';

/** Nouns that say that a meeting begins, goes on or ends. */
const OCCURRING =
  /^(?:opening|start|beginning|launch|holding|convening|convocation|resumption|conclusion|end|close|completion|hosting|organi[sz]ation)$/;

/** How many tokens of time and place may stand between such a noun and its "of". */
const MOST_BETWEEN = 12;
/** How many words may stand between "of" and the meeting. */
const NEAR = 4;

/** "the opening in Doha on Monday of a new round of talks": the meeting to which a date or place between such a noun and "of" belongs; null if it stands nowhere like that. */
export function openingOf(reading: Reading, triggers: readonly Trigger[], at: number): Trigger | null {
  let start = at - 1;
  while (start > at - MOST_BETWEEN && isTimeOrPlace(reading, start)) start--;
  if (start < 0 || !OCCURRING.test(reading.tokens[start]?.key ?? '')) return null;
  let of = at;
  while (of < at + MOST_BETWEEN && isTimeOrPlace(reading, of)) of++;
  if (reading.tokens[of]?.key !== 'of') return null;
  return triggers.find(({ noun, from }) => noun !== null && from > of && from <= of + NEAR) ?? null;
}

function isTimeOrPlace({ tokens, dateAt, landAt }: Reading, i: number): boolean {
  return Boolean(dateAt(i) ?? landAt(i)) || /^(?:in|on|at|here|the|late|early|,)$/.test(tokens[i]?.key ?? '');
}
