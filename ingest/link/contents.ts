import { foldedWords } from '../../src/model/fold.js';
import { localPart } from '../../src/model/ids.js';
import { CITIES } from '../tables/cities.js';
import { COUNTRIES } from '../tables/countries.js';
import { GENERIC_WORDS } from '../tables/generic-words.js';
import type { MeetingTraits } from './traits.js';

/** `same` subject, `differ`ent ones, or `open` if one of the two names says no more than who met, where and when. */
export type NameAgreement = 'same' | 'open' | 'differ';

const GEOGRAPHIC = new Set(
  [
    ...COUNTRIES.flatMap((c) => [c.name, ...c.aliases, ...c.demonyms, c.capital ?? '', ...c.metonyms]),
    ...Object.values(CITIES).flat(),
  ].flatMap(foldedWords),
);

/** From this overlap (Dice) on, two names speak of one subject: two of three words, or three of four. */
const SAME_SUBJECT = 0.6;

/** Compares what two meetings' names say besides that they are meetings, between whom, where and when. */
export function compareContents(a: MeetingTraits, b: MeetingTraits): NameAgreement {
  const people = new Set([...a.participants, ...b.participants].flatMap((id) => foldedWords(localPart(id))));
  const contents = (meeting: MeetingTraits) =>
    meeting.names.map((name) => contentWords(name, people)).filter((words) => words.length > 0);
  const pairs = contents(a).flatMap((x) => contents(b).map((y) => dice(x, y)));
  if (pairs.length === 0) return 'open';
  if (pairs.some((d) => d >= SAME_SUBJECT)) return 'same';
  return pairs.some((d) => d > 0) ? 'open' : 'differ';
}

function contentWords(name: string, people: ReadonlySet<string>): string[] {
  return foldedWords(name).filter(
    (word) =>
      !GENERIC_WORDS.has(word) && !GEOGRAPHIC.has(word) && !people.has(word) && !/^\d+(st|nd|rd|th)?$/.test(word),
  );
}

function dice(a: readonly string[], b: readonly string[]): number {
  return (2 * a.filter((word) => b.includes(word)).length) / (a.length + b.length);
}
