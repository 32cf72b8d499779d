import type { Evidence } from '../../src/model/extraction.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import { LEADING_A_BODY, OF_TWO_STATES, ORGAN_NOUNS } from '../tables/body-words.js';
import { FORMATS } from '../tables/formats.js';
import { anyOf } from '../tables/list.js';
import type { BodyRecord } from './bodies.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/** Words of a mechanism that two states keep, though its name does not say which. */
const OF_TWO = new RegExp(`\\b${anyOf(OF_TWO_STATES)}\\b`, 'i');
const ORGAN = new RegExp(anyOf(ORGAN_NOUNS), 'i');
const MEMBERSHIP = /^(?:member|members|membership)$/;
/** So near to a body's name stands the word that says what a country is in it. */
const NEAR = 5;

/**
 * The sides that an article names as parties of a body, each with the words that name it: those of its name or of the list behind it;
 * those whose ministers sit in it; who is called a member; the states of a small format, if the article names them all; and of a mechanism
 * that two states keep the two that the article is about.
 */
export function membersOf(
  record: BodyRecord,
  discourse: Discourse,
  meetings: readonly MeetingRecord[],
): ReadonlyMap<string, Evidence> {
  const told = [
    ...record.members,
    ...holdersOf(record, discourse),
    ...calledMembers(record, discourse),
    ...leadingMembers(record, discourse),
  ];
  const codes = new Set(told.length > 1 ? told : [...told, ...formatOf(record, discourse)]);
  const ofOrganisation = told.length === 1 && (told[0]?.length !== 2 || told[0] === 'EU' || told[0] === 'UN');
  if (ofOrganisation) return new Map();
  if (codes.size < 2) for (const code of pairOf(record, meetings)) codes.add(code);
  const members = new Map<string, Evidence>();
  for (const code of codes) {
    const evidence = evidenceFor(code, record, discourse);
    if (evidence && code !== record.code) members.set(code, evidence);
  }
  return members;
}

/** "Prime Ministers of the Caribbean Community were present: for Barbados, A": each of those who share the office is of a member. */
function holdersOf({ code }: BodyRecord, { people }: Discourse): string[] {
  if (code === null) return [];
  return people.all
    .filter((person) => person.offices.some((office) => office.plural && office.sides.includes(code)))
    .flatMap(({ side }) => (side !== null && side.length === 2 ? [side] : []));
}

/** "Vietnam, a member of the Security Council", "India's membership of the Council". */
function calledMembers(record: BodyRecord, { readings }: Discourse): string[] {
  return readings.flatMap((reading) =>
    reading.bodies
      .filter(({ name, code }) => name === record.name || (code !== null && code === record.code))
      .flatMap(({ from, to }) => {
        const member = reading.tokens.findIndex(
          ({ key }, i) => i >= from - NEAR && i < to + 2 && (i < from || i >= to) && MEMBERSHIP.test(key),
        );
        if (member < 0 || reading.officeAt(member)?.plural || reading.personAt(member)) return [];
        const land = reading.gazetteer.findLast((one) => one.to <= Math.min(member, from) && one.type === 'land');
        return land?.type === 'land' && land.form === 'name' ? [land.code] : [];
      }),
  );
}

/** Who leads a body for a time is one of its members: "Malaysia, the rotating chair of ASEAN", "A of Barbados, who chairs the Community", "President B as Chairperson of the Union". */
function leadingMembers({ name, code }: BodyRecord, { readings, people }: Discourse): string[] {
  if (code === null || code === 'UN' || ORGAN.test(name)) return [];
  return readings.flatMap((reading) =>
    reading.bodies
      .filter((body) => body.code === code)
      .flatMap(({ from }) => {
        const { tokens } = reading;
        const at = tokens.findLastIndex(({ key }, i) => i >= from - NEAR && i < from && LEADING_A_BODY.has(key));
        if (at < 0 || !tokens.slice(at + 1, from).every(({ key }) => /^(?:of|the|in)$/.test(key))) return [];
        const land = reading.gazetteer.findLast((one) => one.to <= at && one.type === 'land' && at - one.to < NEAR + 3);
        const own = land?.type === 'land' ? land.code : null;
        const person = people.in(reading.sentence.index).findLast(({ sight }) => sight.to <= at)?.person;
        const side = own ?? (person && person.side !== code ? person.side : null);
        return side !== null && side.length === 2 ? [side] : [];
      }),
  );
}

/** The states of a format, if the article names every one of them. */
function formatOf({ entryName }: BodyRecord, discourse: Discourse): readonly string[] {
  const members = FORMATS.get(entryName ?? '') ?? [];
  return members.every((code) => spanOf(code, discourse.readings, discourse)) ? members : [];
}

/** The two sides of the sessions of a mechanism, or of every meeting that the article tells. */
function pairOf(record: BodyRecord, meetings: readonly MeetingRecord[]): readonly string[] {
  if (record.entryName !== null) return [];
  const sessions = meetings.filter(({ body }) => body === record);
  if (sessions.length === 0 && !OF_TWO.test(record.name)) return [];
  const sides = (of: readonly MeetingRecord[]) => new Set(of.flatMap((meeting) => [...meeting.sides.keys()]));
  const ofSessions = sides(sessions);
  if (ofSessions.size === 2) return [...ofSessions];
  const ofAll = sides(meetings.filter((meeting) => meeting.sides.size > 1));
  return ofSessions.size < 2 && ofAll.size === 2 ? [...ofAll] : [];
}

function evidenceFor(code: string, { reading }: BodyRecord, discourse: Discourse): Evidence | null {
  return spanOf(code, [reading], discourse) ?? spanOf(code, discourse.readings, discourse);
}

/** Where a side is named first: as a country or body, else through somebody who acts for it. */
function spanOf(code: string, readings: readonly Reading[], { people }: Discourse): Evidence | null {
  for (const reading of readings) {
    const named = reading.gazetteer.find((one) => (one.type === 'body' ? one.entry.code : one.code) === code);
    if (named) return evidenceOf(reading, named.from, named.to, 'body.member', `member:${code}`);
  }
  for (const reading of readings) {
    const actor = people.in(reading.sentence.index).find(({ person }) => person.side === code);
    if (actor) return evidenceOf(reading, actor.sight.name.from, actor.sight.name.to, 'body.member', `member:${code}`);
  }
  return null;
}
