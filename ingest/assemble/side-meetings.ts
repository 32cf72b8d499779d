import type { Reading } from '../annotate/reading.js';
import type { Encounter } from './encounter.js';
import type { Memory } from './memory.js';

/**
 * Keeps that a sentence speaks of meetings on the sidelines and names nobody ("A number of bilateral meetings took place on the
 * sidelines"): what the rest of its paragraph tells of two sides took place there.
 */
export function rememberSideMeetings(memory: Memory, { tokens, nouns, people, sentence }: Reading): void {
  const opens =
    people.length === 0 &&
    nouns.some(({ plural, noun }) => plural || noun === 'talks') &&
    tokens.some(({ key }) => /^(?:sidelines?|margins?|fringes)$/.test(key));
  if (opens) memory.sideMeetings = sentence.paragraph;
}

/** Whether a telling is of two sides, without a day, place or name of its own, in a paragraph about meetings on the sidelines. */
export function isSideMeeting({ reading, noun, sides, body, date, place, status }: Encounter, memory: Memory): boolean {
  return (
    memory.sideMeetings === reading.sentence.paragraph &&
    sides.size === 2 &&
    status === 'held' &&
    body === null &&
    date === null &&
    place === null &&
    (noun === null || (noun.ordinal === null && noun.series === null && !noun.capital))
  );
}
