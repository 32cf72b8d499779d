import { foldedWords } from '../../src/model/fold.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { IN_OWNER_HEADING } from '../tables/diaries.js';
import { startsBlock } from './agenda-lines.js';

/**
 * In whose diary each sentence of a calendar stands, by the sentence's index: of whom the heading names above it ("MINISTER FOR FOREIGN
 * AFFAIRS A"), else of whom the title or the lines above the first day name. A calendar of a body or of many has none.
 * @param first index of the first sentence under a day or hour
 */
export function diaryOwners(discourse: Discourse, first: number): ReadonlyMap<number, Person> {
  const owners = new Map<number, Person>();
  let owner = ownerAbove(discourse, first);
  for (const reading of discourse.readings) {
    owner = headedBy(discourse, reading) ?? owner;
    if (owner) owners.set(reading.sentence.index, owner);
  }
  return owners;
}

/** Whom the title names, else the only one who is named in office above the days, else who holds the office that is named there. */
function ownerAbove({ article, readings, people }: Discourse, first: number): Person | null {
  const above = readings.filter(({ sentence }) => sentence.index < first);
  const title = new Set(foldedWords(article.title ?? ''));
  const titled = people.all.find(({ office, keys }) => office !== null && title.has(keys.at(-1) ?? ''));
  const inOffice = above
    .flatMap(({ sentence }) => people.in(sentence.index))
    .filter(({ person }) => person.office !== null);
  const named = new Set(inOffice.map(({ person }) => person)).size === 1 ? inOffice[0] : undefined;
  const offices = above.flatMap((reading) => reading.offices.map(({ title: office }) => office.toLowerCase()));
  const holder = people.all.find((person) => person.offices.some((one) => offices.includes(one.title.toLowerCase())));
  return titled ?? named?.person ?? holder ?? null;
}

/** The person whom a line of its own names with the office and nothing else. */
function headedBy({ article, readings, people }: Discourse, reading: Reading): Person | null {
  const { sentence, tokens } = reading;
  if (sentence.role !== 'headline' || !startsBlock(readings, reading, article.text)) return null;
  const [named, ...others] = people.in(sentence.index);
  if (!named || named.person.office === null || others.length > 0) return null;
  const isOfTitle = (i: number) =>
    (named.sight.from <= i && i < named.sight.to) || reading.officeAt(i) !== null || reading.landAt(i) !== null;
  return reading.offices.length > 0 &&
    tokens.every(({ kind, key }, i) => kind !== 'word' || IN_OWNER_HEADING.has(key) || isOfTitle(i))
    ? named.person
    : null;
}
