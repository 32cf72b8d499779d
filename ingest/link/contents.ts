import { foldedWords } from '../../src/model/fold.js';
import { CITIES } from '../tables/cities.js';
import { COUNTRIES } from '../tables/countries.js';
import { ENCOUNTER_VERBS } from '../tables/encounters.js';
import { GENERIC_WORDS } from '../tables/generic-words.js';
import { personOf } from './person.js';
import type { MeetingTraits } from './traits.js';

/** `same` subject, `differ`ent ones, or `open` if one of the two names says no more than who met, where and when. */
export type NameAgreement = 'same' | 'open' | 'differ';

/** That people met, by whatever verb a meeting is told, is no subject either. */
const GENERIC = new Set([...GENERIC_WORDS, ...[...ENCOUNTER_VERBS.keys()].flatMap(foldedWords)]);

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
  const people = peopleWords([...a.participants, ...b.participants]);
  const contents = (meeting: MeetingTraits) =>
    meeting.names.map((name) => contentWords(name, people)).filter((words) => words.length > 0);
  const pairs = contents(a).flatMap((x) => contents(b).map((y) => dice(x, y)));
  if (pairs.length === 0) return 'open';
  if (pairs.some((d) => d >= SAME_SUBJECT)) return 'same';
  return pairs.some((d) => d > 0) ? 'open' : 'differ';
}

/** The words of names that say what a meeting was about; names that agree in their contents share at least one. */
export function tellingWords(names: readonly string[], participants: readonly string[]): string[] {
  const people = peopleWords(participants);
  return names.flatMap((name) => contentWords(name, people));
}

const peopleWords = (keys: readonly string[]) => new Set(keys.flatMap(wordsOfPerson));

/** "Organisation" is "organization". */
const BRITISH = /is(ations?)$/;

/** Folding is most of the work of comparing, and names come again and again. */
const MOST_NAMES = 10_000;

function remembered(wordsOf: (name: string) => readonly string[]): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const words = known.get(name) ?? wordsOf(name);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, words);
    return words;
  };
}

const wordsOfPerson = remembered((key) => foldedWords(personOf(key).name));

const wordsOf = remembered((name) =>
  foldedWords(name)
    .map((word) => word.replace(BRITISH, 'iz$1'))
    .filter((word) => !GENERIC.has(word) && !GEOGRAPHIC.has(word) && !/^\d+(st|nd|rd|th)?$/.test(word)),
);

function contentWords(name: string, people: ReadonlySet<string>): string[] {
  return wordsOf(name).filter((word) => !people.has(word));
}

function dice(a: readonly string[], b: readonly string[]): number {
  return (2 * a.filter((word) => b.includes(word)).length) / (a.length + b.length);
}
