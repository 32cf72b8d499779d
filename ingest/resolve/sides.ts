import type { Reading } from '../annotate/reading.js';
import { SHORT_TITLES } from '../tables/offices.js';
import { WELL_KNOWN } from '../tables/well-known.js';
import { sidesOfCoChairs } from './co-chairs.js';
import { foreignSides } from './foreign-sides.js';
import { hasOffice } from './has-office.js';
import { goalOf, nearestCountry } from './near-country.js';
import type { People, PersonAt } from './people.js';
import type { Person } from './person.js';
import { setSide } from './set-side.js';
import { sidesFromSetting } from './setting.js';

/** Settles office and side of every person: what is said, then what follows from the words around, then the report's home. */
export function settlePeople(people: People, readings: readonly Reading[], home: ReadonlyMap<string, number>): void {
  for (const person of people.all) settleOffice(person, people, readings);
  for (const person of people.all) settleSaidSide(person);
  for (const person of people.all) if (person.side === null) settleByFame(person);
  sidesOfOwners(people);
  sidesFromSetting(people, readings);
  sidesOfCoChairs(people, readings);
  const ownHome = withoutForeigners(home, people);
  for (const person of people.all)
    if (person.side === null && (person.office !== null || isRoyal(person)))
      settleByHome(person, people, readings, ownHome);
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
}

function isRoyal(person: Person): boolean {
  return person.mentions.some(({ mention }) =>
    mention?.courtesies.some((word) => /^(?:prince|princess|highness|highnesses)$/.test(word)),
  );
}

/** "his Turkish counterpart": the office of the one whose counterpart it is, who was named before. */
function inheritOffice(person: Person, people: People, readings: readonly Reading[]): void {
  const sight = person.mentions.find(({ mention }) => mention?.counterpart);
  if (!sight) return;
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
  const other = holder ?? before(people, sight.sentence, sight.from, person)?.person;
  if (!other?.office) return;
  person.office = other.office.replace(/^(?:caretaker|acting|interim)\s+/i, '');
  person.rank = other.rank;
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

/** A name that every reader knows. */
function settleByFame(person: Person): void {
  const words = person.keys.filter((key) => key !== "'s" && key.length > 1);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (to - from === 1 && words.length > 1) continue;
      const side = WELL_KNOWN.get(words.slice(from, to).join(' '));
      if (side) {
        setSide(person, side, 'side.well-known');
        return;
      }
    }
  }
}

/** Officials whose country is said are foreigners to the report: their countries are less likely its home. */
function withoutForeigners(home: ReadonlyMap<string, number>, people: People): Map<string, number> {
  const points = new Map(home);
  for (const { side, sideRule, offices } of people.all) {
    if (
      side === null ||
      sideRule !== 'side.said' ||
      offices.some((office) => office.sides.includes(side) && office.sideSpans.length === 0)
    )
      continue;
    points.set(side, (points.get(side) ?? 0) - FOREIGN_PENALTY);
  }
  return points;
}

const FOREIGN_PENALTY = 1;
/** How near in the sentence a country must be named to speak for an official's country. */
const NEAR_BONUS = 0.8;

/** The likeliest home country whose holder of the same office is not somebody else. */
function settleByHome(
  person: Person,
  people: People,
  readings: readonly Reading[],
  home: ReadonlyMap<string, number>,
): void {
  if (/^(?:(?:deputy|assistant|acting|under) ?)*secretary of state(?: for .*)?$/i.test(person.office ?? '')) {
    setSide(person, 'US', 'side.secretary-of-state');
    return;
  }
  const points = new Map(home);
  for (const { sentence, from } of person.mentions) {
    const near = nearestCountry(readings[sentence], from);
    if (near) points.set(near, (points.get(near) ?? 0) + NEAR_BONUS);
  }
  if (ACTS_FOR_STATE.test(person.office ?? ''))
    for (const code of [...points.keys()]) if (isBody(code)) points.delete(code);
  const first = person.mentions[0];
  const host = first ? hostCountry(people, readings, first.sentence, person) : null;
  if (host) points.set(host, (points.get(host) ?? 0) + HOST_BONUS);
  const joined = joinedSide(person, people, readings);
  for (const code of [...foreignSides(person, people, readings), ...goalsOf(person, readings)]) points.delete(code);
  const ranked = [...points]
    .filter(([code]) => hasOffice(code, person.office ?? '') && !isHeldByOther(person, code, people))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const side = joined && !isHeldByOther(person, joined, people) ? joined : ranked[0]?.[0];
  if (side) setSide(person, side, 'side.home');
}

/** Who holds these acts for a state, not for a body. */
const ACTS_FOR_STATE = /\b(?:minister|king|queen|emir|sultan|chancellor|governor|prince|premier|secretary of state)\b/i;

function isBody(code: string): boolean {
  return code === 'EU' || code === 'UN' || code.length > 2;
}

/** "King Charles's visit to Canada": who visits a country is not of it. */
function goalsOf(person: Person, readings: readonly Reading[]): string[] {
  return person.mentions.flatMap(({ sentence, to }) => {
    const reading = readings[sentence];
    if (reading?.tokens[to]?.key !== "'s") return [];
    const visit = reading.tokens.findIndex((token, i) => i > to && i < to + 6 && /^(?:visit|trip)$/.test(token.key));
    if (visit < 0) return [];
    const goal = reading.gazetteer.find((land) => land.from > visit && land.from < visit + 5 && land.type !== 'body');
    return goal && goal.type !== 'body' ? [goal.code] : [];
  });
}

/** Of officials whom a traveller meets, the country travelled to is the likeliest. */
const HOST_BONUS = 2.5;

/** The country to which somebody else travelled shortly before: "arrived in Tehran", "In Ankara, A met". */
function hostCountry(people: People, readings: readonly Reading[], sentence: number, person: Person): string | null {
  for (let i = sentence; i >= Math.max(0, sentence - 3); i--) {
    const reading = readings[i];
    const goal = reading && goalOf(reading);
    const traveller = people.in(i)[0]?.person;
    if (goal && traveller && traveller !== person && traveller.side !== goal) return goal;
  }
  return null;
}

/** "President Droupadi Murmu and Prime Minister Narendra Modi": of two joined officials without a country both are of one. */
function joinedSide(person: Person, people: People, readings: readonly Reading[]): string | null {
  for (const sight of person.mentions) {
    const named = people.in(sight.sentence);
    const at = named.findIndex((one) => one.sight === sight);
    const other = named[at - 1];
    if (other?.person.sideRule !== 'side.home' || other.person.office?.toLowerCase() === person.office?.toLowerCase())
      continue;
    const between = readings[sight.sentence]?.tokens.slice(other.sight.to, sight.from).map((token) => token.key);
    if (between?.length === 1 && between[0] === 'and') return other.person.side;
  }
  return null;
}

/** Offices of which a country has one holder at a time. */
const SINGLE =
  /^(?:president|prime minister|premier|king|queen|foreign minister|defen[cs]e minister|minister of defen[cs]e|secretary of state|foreign secretary|external affairs minister|chancellor|emir|vice president|crown prince)$/i;

function isHeldByOther(person: Person, code: string, people: People): boolean {
  if (!SINGLE.test(person.office ?? '')) return false;
  return people.all.some(
    (other) =>
      other !== person &&
      other.side === code &&
      other.office?.toLowerCase() === person.office?.toLowerCase() &&
      !other.offices.every((office) => office.former),
  );
}
