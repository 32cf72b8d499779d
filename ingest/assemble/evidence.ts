import type { Evidence } from '../../src/model/extraction.js';
import type { Reading } from '../annotate/reading.js';
import type { Person } from '../resolve/person.js';
import { charactersOf } from '../segment/sentence.js';

/** Evidence that tokens `from` to `to` of a sentence support a field. */
export function evidenceOf(reading: Reading, from: number, to: number, rule: string, supports: string): Evidence {
  const { start, end } = charactersOf(reading.sentence, { from, to });
  return { start, end, rule, supports };
}

/**
 * Evidence for somebody whom a sentence means without a word for it ("Meetings with A", "the ministers met"): where the name stands
 * last, up to that sentence; else first.
 */
export function evidenceOfName(person: Person, sentence: number, rule: string, supports: string): Evidence {
  const sight = person.mentions.findLast((one) => one.sentence <= sentence) ?? person.mentions[0];
  return { start: sight?.characters.start ?? 0, end: sight?.characters.end ?? 0, rule, supports };
}
