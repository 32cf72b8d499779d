import { foldedWords } from '../../src/model/fold.js';
import { textOf } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { charactersOf } from '../segment/sentence.js';
import { COURTESIES_OF_DYNASTIES } from '../tables/person-phrases.js';
import { WELL_KNOWN } from '../tables/well-known.js';
import { nameFits, type Person, type PersonSight } from './person.js';

/** The people of an article, and who is named where. */
export interface People {
  readonly all: readonly Person[];
  /** Named in a sentence, in order. */
  readonly in: (sentence: number) => readonly PersonAt[];
}

export interface PersonAt {
  readonly person: Person;
  readonly sight: PersonSight;
}

/** The people found so far, and who has a word in the name. */
interface Known {
  readonly all: Person[];
  readonly byWord: Map<string, readonly Person[]>;
}

/** Of very many people who share a word only the last ones are compared. */
const MOST_NAMESAKES = 50;

interface Sighted {
  readonly keys: readonly string[];
  readonly text: string;
  readonly sight: PersonSight;
}

/**
 * Joins the mentions that mean one person. Names of two words and more come first, the longest before the others; then single
 * words, in the order of the text, go to the person whom they fit: by office, by side, else to the one named last.
 */
export function findPeople(readings: readonly Reading[]): People {
  const sighted = readings.flatMap((reading) => sightsIn(reading));
  const known: Known = { all: [], byWord: new Map() };
  const byStart = (a: Sighted, b: Sighted) => a.sight.sentence - b.sight.sentence || a.sight.from - b.sight.from;
  const full = sighted
    .filter(({ keys, sight }) => keys.length > 1 && sight.mention)
    .sort((a, b) => b.keys.length - a.keys.length || byStart(a, b));
  const places = new Map<Sighted, Person>();
  for (const one of full) place(one, known, places, true);
  const single = sighted.filter((one) => !places.has(one)).sort(byStart);
  for (const one of single) place(one, known, places, isTitled(one) || isFamous(one));
  const ordered = [...new Set([...places].sort(([a], [b]) => byStart(a, b)).map(([, person]) => person))];
  const numbered = new Map(ordered.map((person, id) => [person, { ...person, id }]));
  const bySentence = new Map<number, PersonAt[]>();
  for (const [one, person] of [...places].sort(([a], [b]) => byStart(a, b))) {
    const same = numbered.get(person);
    if (!same) continue;
    const group = bySentence.get(one.sight.sentence) ?? [];
    group.push({ person: same, sight: one.sight });
    bySentence.set(one.sight.sentence, group);
  }
  for (const person of numbered.values()) person.mentions.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  for (const person of numbered.values()) gather(person);
  return { all: [...numbered.values()], in: (sentence) => bySentence.get(sentence) ?? [] };
}

function sightsIn(reading: Reading): Sighted[] {
  return reading.people.map((mention) => {
    const { tokens } = reading;
    const keys = tokens
      .slice(mention.name.from, mention.name.to)
      .filter((token) => token.kind === 'word')
      .map((token) => token.key);
    const sight = {
      sentence: reading.sentence.index,
      from: mention.from,
      to: mention.to,
      name: mention.name,
      characters: charactersOf(reading.sentence, mention.name),
      mention,
    };
    return { keys, text: textOf(tokens, mention.name.from, mention.name.to), sight };
  });
}

/** "Trump", "Putin": a surname by which every reader knows who is meant. */
function isFamous({ keys, sight }: Sighted): boolean {
  return sight.mention !== null && keys.length === 1 && WELL_KNOWN.has(keys[0] ?? '');
}

function isTitled({ sight }: Sighted): boolean {
  const mention = sight.mention;
  return (
    mention !== null &&
    (mention.offices.some(({ needsName }) => !needsName) ||
      mention.counterpart ||
      (mention.offices.length > 0 && mention.offices.some((office) => office.sides.length > 0)))
  );
}

function place(one: Sighted, known: Known, places: Map<Sighted, Person>, mayAdd: boolean): void {
  const sharing = new Set(one.keys.flatMap((key) => known.byWord.get(key) ?? []));
  const fitting = [...sharing].filter((person) => nameFits(one.keys, person.keys) && !conflicts(one, person));
  const person = best(one, fitting) ?? (mayAdd ? newPerson(one, known) : null);
  if (!person) return;
  person.mentions.push(one.sight);
  for (const side of one.sight.mention?.sides ?? []) person.sides.set(side, (person.sides.get(side) ?? 0) + 1);
  places.set(one, person);
}

/** Two full names with different sides are two people; a deputy's office does not tell. */
function conflicts(one: Sighted, person: Person): boolean {
  const sides = one.sight.mention?.sides ?? [];
  if (sides.length === 0 || person.sides.size === 0 || sides.some((side) => person.sides.has(side))) return false;
  return one.keys.length < 2 || one.keys.length < person.keys.length;
}

function best(one: Sighted, fitting: readonly Person[]): Person | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const points = (person: Person) => likeness(one, person);
  return [...fitting].sort((a, b) => points(b) - points(a))[0] ?? null;
}

/** So many of a person's mentions are compared with a new one; a bound that keeps the time in line with the length of the text. */
const MOST_MENTIONS = 60;

/** How well a short mention fits a person: the same office, the same side, named shortly before. */
function likeness(one: Sighted, person: Person): number {
  const titles = new Set((one.sight.mention?.offices ?? []).flatMap((office) => foldedWords(office.title)));
  const mentions = person.mentions.slice(-MOST_MENTIONS);
  const known = new Set(
    mentions.flatMap((sight) => sight.mention?.offices ?? []).flatMap((office) => foldedWords(office.title)),
  );
  const shared = [...titles].filter((word) => known.has(word)).length;
  const office = titles.size > 0 ? (shared / titles.size) * 4 : known.size > 0 ? 1 : 0;
  const before = mentions.filter(
    (sight) =>
      sight.sentence < one.sight.sentence || (sight.sentence === one.sight.sentence && sight.from < one.sight.from),
  );
  const last = before.reduce((most, sight) => Math.max(most, sight.sentence), -1);
  const recency = last < 0 ? -1 : 1 - Math.min(1, (one.sight.sentence - last) / 20);
  const surname = one.keys.some((key) => key === person.keys.at(-1) || key === person.keys[0]) ? 0.5 : 0;
  const courtesy = (one.sight.mention?.courtesies ?? []).some(
    (word) => COURTESIES_OF_DYNASTIES.has(word) && mentions.some((sight) => sight.mention?.courtesies.includes(word)),
  )
    ? 2
    : 0;
  return office + recency + surname + courtesy;
}

function newPerson(one: Sighted, known: Known): Person {
  const person: Person = {
    id: known.all.length,
    name: one.text,
    keys: one.keys,
    mentions: [],
    offices: [],
    sides: new Map(),
    side: null,
    sideRule: '',
    office: null,
    rank: 1,
    counterpart: false,
  };
  known.all.push(person);
  for (const key of new Set(one.keys))
    known.byWord.set(key, [...(known.byWord.get(key) ?? []), person].slice(-MOST_NAMESAKES));
  return person;
}

/** Collects what the mentions say together. */
function gather(person: Person): void {
  for (const { mention } of person.mentions) {
    if (!mention) continue;
    person.offices.push(...mention.offices);
    if (mention.counterpart) person.counterpart = true;
  }
}
