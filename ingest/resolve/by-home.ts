import type { Reading } from '../annotate/reading.js';
import { anyOf } from '../tables/list.js';
import {
  DEPUTIES_OF_CHIEFS,
  OFFICES_OF_STATES,
  OFFICES_WITH_GOALS,
  RANKS_OF_SECRETARIES,
  SINGLE_OFFICES,
} from '../tables/office-phrases.js';
import { foreignSides } from './foreign-sides.js';
import { hasOffice } from './has-office.js';
import { countriesIn } from './home.js';
import { sidesMet } from './met-sides.js';
import { goalOf, nearestCountry } from './near-country.js';
import { isSubjectWord } from './object-position.js';
import type { People } from './people.js';
import type { Person } from './person.js';
import { setSide } from './set-side.js';
import { countrySpokenOf } from './spoken-of.js';

/** Officials whose country is said are foreigners to the report: their countries are less likely its home. */
export function withoutForeigners(home: ReadonlyMap<string, number>, people: People): Map<string, number> {
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

const SECRETARY_OF_STATE = new RegExp(`^(?:${anyOf(RANKS_OF_SECRETARIES)} ?)*secretary of state(?: for .*)?$`, 'i');

const FOREIGN_PENALTY = 1;
/** How near in the sentence a country must be named to speak for an official's country. */
const NEAR_BONUS = 0.8;

/** Somebody named without a country is often a colleague of the one named before with a country. */
const COMPANY_BONUS = 1;

/** The side of whoever was named last before each mention, if the text itself gives one. */
function sidesBefore(person: Person, people: People): string[] {
  return person.mentions.flatMap(({ sentence, from }) => {
    const named = [...people.in(sentence - 1), ...people.in(sentence).filter(({ sight }) => sight.from < from)];
    const last = named.findLast((one) => one.person !== person && one.person.sideRule === 'side.said')?.person;
    return last?.side ? [last.side] : [];
  });
}

/**
 * The likeliest home country whose holder of the same office is not somebody else.
 * @param home points by country, without those whose officials the report calls foreign
 * @param origin code of the country that the report comes from; null if nothing tells
 */
export function settleByHome(
  person: Person,
  people: People,
  readings: readonly Reading[],
  home: ReadonlyMap<string, number>,
  origin: string | null,
): void {
  if (SECRETARY_OF_STATE.test(person.office ?? '')) {
    setSide(person, 'US', 'side.secretary-of-state');
    return;
  }
  const body = HEADS_BODY.test(person.office ?? '') ? mostNamedBody(readings) : null;
  if (body) {
    setSide(person, body, 'side.body');
    return;
  }
  const chief = chiefOf(person, people);
  if (chief?.side) {
    setSide(person, chief.side, 'side.chief');
    return;
  }
  const points = new Map(home);
  for (const { sentence, from } of person.mentions) {
    const near = nearestCountry(readings[sentence], from);
    if (near) points.set(near, (points.get(near) ?? 0) + NEAR_BONUS);
  }
  for (const code of sidesBefore(person, people)) points.set(code, (points.get(code) ?? 0) + COMPANY_BONUS);
  if (ACTS_FOR_STATE.test(person.office ?? ''))
    for (const code of [...points.keys()]) if (isBody(code)) points.delete(code);
  const first = person.mentions[0];
  const host = first ? hostCountry(people, readings, first.sentence, person) : null;
  if (host) points.set(host, (points.get(host) ?? 0) + HOST_BONUS);
  const joined = joinedSide(person, people, readings);
  for (const code of [...foreignSides(person, people, readings), ...goalsOf(person, readings), ...sentTo(person)])
    points.delete(code);
  const scene = host ?? townTold(person, readings) ?? origin;
  for (const code of sidesMet(person, people, readings)) {
    if (!scene || scene === code) continue;
    points.delete(code);
    if (scene !== host) points.set(scene, (points.get(scene) ?? 0) + HOST_BONUS);
  }
  const ranked = [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  const mayBe = (code: string) => hasOffice(code, person.office ?? '') && !isHeldByOther(person, code, people);
  const [likeliest] = ranked;
  const foreign = likeliest && !mayBe(likeliest) ? countrySpokenOf(person, people, readings, likeliest) : null;
  const side = [joined, foreign, ...ranked].find((code) => code && mayBe(code));
  if (side) setSide(person, side, 'side.home');
}

/** "Special Envoy for Syria", "ambassador to Oman": nobody is sent to his own country. */
function sentTo({ offices }: Person): string[] {
  return offices.flatMap(({ title }) => {
    const goal = SENT.exec(title)?.[1];
    return goal ? countriesIn(goal) : [];
  });
}

const SENT = new RegExp(
  `^(?:\\S+ ){0,3}${anyOf(OFFICES_WITH_GOALS)}(?: of \\S+(?: \\S+){0,4}?)? (?:for|to|on) (.+)$`,
  'i',
);

/** How many sentences back a town still says where somebody is met. */
const TOWN_BACK = 2;

/** The country of the town that the report told last before it names somebody: "met A in Lima. He also met B". */
function townTold({ mentions: [first] }: Person, readings: readonly Reading[]): string | null {
  for (let at = first?.sentence ?? -1; first && at >= Math.max(0, first.sentence - TOWN_BACK); at--) {
    const reading = readings[at];
    const town = reading?.gazetteer.findLast(
      ({ type, from }) => type === 'place' && /^(?:in|at|to)$/.test(reading.tokens[from - 1]?.key ?? ''),
    );
    if (town?.type === 'place') return town.code;
  }
  return null;
}

/** Of a "Deputy Director General" the only one who holds that office without the deputy, and for a body: a body has one chief. */
function chiefOf({ office }: Person, people: People): Person | null {
  const title = DEPUTY.exec(office ?? '')?.[1]?.toLowerCase();
  if (!title) return null;
  const chiefs = people.all.filter((other) => other.office?.toLowerCase() === title && other.side !== null);
  return chiefs.length === 1 && isBody(chiefs[0]?.side ?? '') ? (chiefs[0] ?? null) : null;
}

const DEPUTY = new RegExp(`^${anyOf(DEPUTIES_OF_CHIEFS)} (.+)$`, 'i');

/** Offices of bodies, not of states. */
const HEADS_BODY = /^(?:(?:deputy|assistant|acting) )?secretary.general$/i;

/** The body with a code that a report names most; null if it names none. */
function mostNamedBody(readings: readonly Reading[]): string | null {
  const named = new Map<string, number>();
  for (const { bodies } of readings)
    for (const { code } of bodies) if (code) named.set(code, (named.get(code) ?? 0) + 1);
  return [...named].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Who holds these acts for a state, not for a body. */
const ACTS_FOR_STATE = new RegExp(`\\b${anyOf(OFFICES_OF_STATES)}\\b`, 'i');

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
    const reading = readings[sight.sentence];
    if (!other || !reading || other.person.office?.toLowerCase() === person.office?.toLowerCase()) continue;
    const isMet = other.person.sideRule === 'side.well-known' && !isSubjectWord(reading, other.sight.from);
    if (other.person.sideRule !== 'side.home' && !isMet) continue;
    const between = reading.tokens.slice(other.sight.to, sight.from).map((token) => token.key);
    if (between.length === 1 && between[0] === 'and') return other.person.side;
  }
  return null;
}

function isHeldByOther(person: Person, code: string, people: People): boolean {
  const office = person.office?.toLowerCase() ?? '';
  if (!SINGLE_OFFICES.has(office)) return false;
  return people.all.some(
    (other) =>
      other !== person &&
      other.side === code &&
      other.office?.toLowerCase() === office &&
      !other.offices.every(({ former }) => former),
  );
}
