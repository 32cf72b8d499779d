import type { Article } from '../../src/model/article.js';
import type { Reading } from '../annotate/reading.js';
import { OFFICIAL_SECRETARIES } from '../tables/forms-of-state.js';
import { SHORT_TITLES } from '../tables/offices.js';
import { COURTESIES_OF_ROYALS } from '../tables/person-phrases.js';
import { settleByHome, withoutForeigners } from './by-home.js';
import { sidesOfCoChairs } from './co-chairs.js';
import { officesApart } from './described.js';
import { sidesOfEnvoys } from './envoys.js';
import { sideByFame } from './fame.js';
import { isSubjectWord } from './object-position.js';
import { leadersOfParties } from './party-leaders.js';
import type { People, PersonAt } from './people.js';
import type { Person, PersonSight } from './person.js';
import { sidesOfRepresented } from './represented.js';
import { setSide } from './set-side.js';
import { sidesFromSetting } from './setting.js';

/** What the dateline of a report among several weighs. */
const REPORT_POINTS = 3.5;

/**
 * Settles office and side of every person: what is said, then what follows from the words around, then the report's home.
 * @param reports in a round-up the country that each sentence is reported from, by its index
 */
export function settlePeople(
  people: People,
  readings: readonly Reading[],
  home: ReadonlyMap<string, number>,
  article: Article,
  reports: ReadonlyMap<number, string>,
): void {
  officesApart(people, readings);
  leadersOfParties(people, readings);
  for (const person of people.all) settleOffice(person, people, readings);
  for (const person of people.all) settleSaidSide(person);
  for (const person of people.all) {
    const known = person.side === null ? sideByFame(person) : null;
    if (known) setSide(person, known, 'side.well-known');
  }
  sidesOfOwners(people);
  sidesOfRepresented(people, readings);
  sidesFromSetting(people, readings);
  sidesOfCoChairs(people, readings);
  sidesOfEnvoys(people, readings, article);
  const ownHome = withoutForeigners(home, people);
  const origin = [...home].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
  for (const person of people.all)
    if (person.side === null && (person.office !== null || isRoyal(person))) {
      const local = reports.get(person.mentions[0]?.sentence ?? -1) ?? null;
      const near = local ? new Map([...ownHome, [local, (ownHome.get(local) ?? 0) + REPORT_POINTS]]) : ownHome;
      settleByHome(person, people, readings, near, local ?? origin);
    }
  for (const person of people.all)
    if (/^foreign secretary$/i.test(person.office ?? '') && OFFICIAL_SECRETARIES.has(person.side ?? ''))
      person.rank = 1;
}

/** The first office said; a short title gives way to a fuller one, a counterpart has that of the other. */
function settleOffice(person: Person, people: People, readings: readonly Reading[]): void {
  const first = person.mentions.find(
    ({ mention }) => mention && (mention.counterpart || mention.offices.some((office) => !office.ofOther)),
  );
  if (first?.mention?.counterpart && first.mention.offices.length === 0) inheritOffice(person, people, readings);
  if (person.office !== null) return;
  const present = person.offices.filter((office) => !office.former);
  const offices = (present.length ? present : person.offices).filter((office) => !office.ofOther);
  const [said] = offices;
  if (!said) return;
  const key = said.title.toLowerCase();
  const higher =
    key === 'ambassador' && said.sides.length === 0 ? offices.find((office) => office.rank > 1) : undefined;
  const fuller = SHORT_TITLES.has(key)
    ? offices.find((office) => office.title.toLowerCase() !== key && office.title.toLowerCase().includes(key))
    : undefined;
  person.office = (higher ?? fuller ?? said).title;
  person.rank = (higher ?? fuller ?? said).rank;
}

/** The side that the first mention with one gives: an OSCE chairman who is a Swiss minister acts for the OSCE. */
function settleSaidSide(person: Person): void {
  const said = person.mentions.find(({ mention }) => (mention?.sides.length ?? 0) > 0)?.mention?.sides[0];
  if (said) setSide(person, said, 'side.said');
  else if (person.side === null && person.sides.size === 1)
    setSide(person, [...person.sides.keys()][0] ?? '', 'side.described');
}

function isRoyal(person: Person): boolean {
  return person.mentions.some(({ mention }) => mention?.courtesies.some((word) => COURTESIES_OF_ROYALS.has(word)));
}

/** "his Turkish counterpart": the office of the one whose counterpart it is, who was named before. */
function inheritOffice(person: Person, people: People, readings: readonly Reading[]): void {
  const sight = person.mentions.find(({ mention }) => mention?.counterpart);
  if (!sight) return;
  const several = readings[sight.sentence]?.offices.findLast(
    ({ plural, sides, to }) => plural && sides.length > 1 && to <= sight.from,
  );
  if (several && !people.in(sight.sentence).some(({ sight: at }) => at.from < sight.from && at.to > several.to)) {
    person.office = several.title;
    person.rank = several.rank;
    return;
  }
  const unnamed = readings[sight.sentence]?.offices.findLast(
    (office) =>
      office.to <= sight.from &&
      !office.plural &&
      office.sides.length > 0 &&
      !people.in(sight.sentence).some(({ sight: at }) => at.from <= office.from && office.from < at.to),
  );
  const holder =
    unnamed &&
    people.all.find(
      (other) =>
        other !== person &&
        other.office?.toLowerCase().endsWith(unnamed.title.toLowerCase()) &&
        other.offices.some((one) => one.sides.some((side) => unnamed.sides.includes(side))),
    );
  const other =
    holder ??
    ownerOfCounterpart(people, readings, sight, person) ??
    before(people, sight.sentence, sight.from, person)?.person;
  if (!other?.office) return;
  person.office = other.office.replace(/^(?:caretaker|acting|interim)\s+/i, '');
  person.rank = other.rank;
}

/** "A met President B and held talks with his counterpart C": of the two it is A, who acts, whose counterpart C is. */
function ownerOfCounterpart(
  people: People,
  readings: readonly Reading[],
  { sentence, from }: PersonSight,
  except: Person,
): Person | undefined {
  const reading = readings[sentence];
  const named = people
    .in(sentence)
    .filter(({ person, sight }) => person !== except && person.office !== null && sight.from < from);
  if (!reading) return undefined;
  const acting = named.filter(({ sight }) => isSubjectWord(reading, sight.from));
  const pronoun = reading.tokens.slice(0, from).findLastIndex(({ key }) => /^(?:he|she)$/.test(key));
  const [last] = acting.slice(-1);
  if (last && last.sight.from > pronoun) return last.person;
  if (pronoun < 0 || last) return last?.person;
  const earlier = readings[sentence - 1];
  return (
    earlier &&
    people.in(sentence - 1).find(({ person, sight }) => person.office !== null && isSubjectWord(earlier, sight.from))
      ?.person
  );
}

/** The office holder named last before a place in the text, with an office beside the name if there is one in the sentence. */
export function before(people: People, sentence: number, from: number, except: Person): PersonAt | null {
  for (let at = sentence; at >= Math.max(0, sentence - 3); at--) {
    const named = people
      .in(at)
      .filter(
        ({ person, sight }) => person !== except && person.office !== null && (at < sentence || sight.from < from),
      );
    const titled = named.findLast(
      ({ sight }) => (sight.mention?.offices.length ?? 0) > 0 && !sight.mention?.counterpart,
    );
    const found = titled ?? named.at(-1);
    if (found) return found;
  }
  return null;
}

/** "Zarif's deputy", "President Trump's envoy": of the chief's side; the deputy of a Foreign Minister is a Deputy Foreign Minister. */
function sidesOfOwners(people: People): void {
  for (const person of people.all) {
    for (const sight of person.mentions) {
      const owner = sight.mention?.owner;
      if (owner == null) continue;
      const chief = people.in(sight.sentence).find(({ sight: at }) => at.name.from === owner)?.person;
      if (chief?.office && /^deputy$/i.test(person.office ?? '')) person.office = `Deputy ${chief.office}`;
      if (chief?.side && person.side === null) setSide(person, chief.side, 'side.chief');
    }
  }
}
