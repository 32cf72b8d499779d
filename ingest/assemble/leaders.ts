import type { Evidence, ExtractedLeader } from '../../src/model/extraction.js';
import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { lastBetween } from '../segment/between.js';
import { SHARING_NOUNS } from '../tables/actors.js';
import { MEDIATING_WORDS } from '../tables/attendance.js';
import { ROYAL_COURTESIES, WEAK_OFFICES } from '../tables/offices.js';
import { evidenceOf } from './evidence.js';

/**
 * The people who act for a state or body, in the order of first mention. Those whose office is a former one count only if they
 * took part in an encounter.
 * @param participants ids of the people who took part in encounters
 */
export function leadersOf(discourse: Discourse, participants: ReadonlySet<number>): Map<number, ExtractedLeader> {
  const leaders = new Map<number, ExtractedLeader>();
  for (const person of discourse.people.all) {
    if (!isLeader(person, participants) && !isMediator(person, discourse)) continue;
    leaders.set(person.id, {
      name: person.name,
      office: person.office,
      represents: person.side,
      evidence: evidenceFor(person, discourse),
    });
  }
  return leaders;
}

/**
 * Whether the person holds an office of a state or body, or is the counterpart of somebody who does; whoever takes part in an encounter
 * needs none if the country is said ("Fiji's A").
 */
export function isLeader(person: Person, participants: ReadonlySet<number>): boolean {
  if (person.office === null && !person.counterpart)
    return (
      participants.has(person.id) && (isRoyal(person) || person.sides.size > 0 || person.sideRule === 'side.well-known')
    );
  if (participants.has(person.id)) return true;
  if (person.side === null && person.offices.every(({ title }) => title === title.toLowerCase())) return false;
  const offices = person.offices.filter(({ ofOther }) => !ofOther);
  if (person.sides.size === 0 && isWeak(person.office ?? '') && offices.every(({ title }) => isWeak(title)))
    return false;
  if (person.offices.length > 0 && offices.length === 0) return false;
  return person.offices.length === 0 || person.offices.some((office) => !office.former);
}

/** A former office holder whom a sentence names beside the word for those who mediate: "were made facilitators, together with A". */
function isMediator(person: Person, { readings }: Discourse): boolean {
  return (
    person.office !== null &&
    person.sides.size > 0 &&
    person.mentions.some(({ sentence }) => readings[sentence]?.tokens.some(({ key }) => MEDIATING_WORDS.has(key)))
  );
}

/** An office that firms, clubs and departments have too, alone or with one word more: "director", "head of the bureau". */
function isWeak(office: string): boolean {
  return WEAK_OFFICES.has(office.toLowerCase().replace(/ of the \w+$/, ''));
}

/** "Prince Feisal": of the house that rules, without an office in the text. */
export function isRoyal(person: Person): boolean {
  return person.mentions.some(({ mention }) => mention?.courtesies.some((word) => ROYAL_COURTESIES.has(word)));
}

/**
 * Where the fullest form of the name stands, and where the office and the side are said; what follows from other words (a counterpart's
 * office, the home of the report) has the name for its words and its rule.
 */
function evidenceFor(person: Person, { readings }: Discourse): Evidence[] {
  const named =
    person.mentions.find((sight) => sight.name.to - sight.name.from >= person.keys.length) ?? person.mentions[0];
  const reading = named && readings[named.sentence];
  if (!named || !reading) return [];
  const name = evidenceOf(reading, named.name.from, named.name.to, 'person.name', 'name');
  const office = officeSaid(person, readings);
  return [
    name,
    ...(person.office === null ? [] : [office ?? { ...name, rule: 'office.of-counterpart', supports: 'office' }]),
    ...(person.side === null
      ? []
      : [sideSaid(person, readings) ?? { ...name, rule: person.sideRule, supports: 'represents' }]),
  ];
}

function officeSaid(person: Person, readings: readonly Reading[]): Evidence | null {
  for (const { sentence, mention } of person.mentions) {
    const office = mention?.offices.find(({ title }) => title === person.office);
    const reading = readings[sentence];
    if (office && reading) return evidenceOf(reading, office.from, office.to, 'office.of-name', 'office');
  }
  const apart = describedIn(person, readings);
  return apart
    ? evidenceOf(apart.reading, apart.office.from, apart.office.to, 'office.described', 'office')
    : sharedOffice(person, readings);
}

/** The office that a sentence without the name gives: "the UN envoy for Sudan" of somebody named before. */
function describedIn(
  { offices, mentions }: Person,
  readings: readonly Reading[],
): { readonly reading: Reading; readonly office: OfficeMention } | null {
  const [office] = offices;
  const first = mentions[0]?.sentence ?? 0;
  const reading = office && readings.slice(first, first + 3).find((one) => one.offices.includes(office));
  return office && reading ? { reading, office } : null;
}

/** "his counterpart B", "the foreign ministers A and B", "his deputies, A and B": the word before the name that gives it its office. */
function sharedOffice(person: Person, readings: readonly Reading[]): Evidence | null {
  for (const { sentence, from, to } of person.mentions) {
    const reading = readings[sentence];
    if (!reading) continue;
    const { tokens, offices } = reading;
    const at = lastBetween(tokens, 0, to, ({ key }) => SHARING_NOUNS.has(key));
    if (at >= 0) return evidenceOf(reading, at, at + 1, 'office.of-counterpart', 'office');
    const plural =
      offices.findLast((office) => office.plural && office.from < from) ?? offices.find((one) => one.plural);
    if (plural) return evidenceOf(reading, plural.from, plural.to, 'office.of-list', 'office');
  }
  return null;
}

function sideSaid(person: Person, readings: readonly Reading[]): Evidence | null {
  for (const { sentence, mention } of person.mentions) {
    const side = mention?.offices.flatMap(({ sideSpans }) => sideSpans).find(({ code }) => code === person.side);
    const reading = readings[sentence];
    if (side && reading) return evidenceOf(reading, side.from, side.to, person.sideRule, 'represents');
  }
  const apart = describedIn(person, readings);
  const span = apart?.office.sideSpans.find(({ code }) => code === person.side);
  return apart && span ? evidenceOf(apart.reading, span.from, span.to, person.sideRule, 'represents') : null;
}
