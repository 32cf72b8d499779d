import type { Reading } from '../annotate/reading.js';
import { HEADING_VERBS } from '../tables/attendance.js';
import { anyOf } from '../tables/list.js';
import { CHIEFS_OF_BODIES, NOUNS_OF_CHAIRS, OFFICES_UNDER_A_CHIEF } from '../tables/office-phrases.js';
import {
  BEHIND_DELEGATIONS,
  BEHIND_SIDES,
  GENERIC_BODIES,
  GENERIC_BODIES_IN_OFFICES,
  SAYING_IN_A_TOWN,
} from '../tables/side-phrases.js';
import type { People } from './people.js';
import type { Person, PersonSight } from './person.js';
import { setSide } from './set-side.js';

/**
 * Sides that the words around a name tell without standing at it: "on the Iranian side, by A; B", "a Turkish delegation led by A",
 * "In Berlin, Foreign Minister A said", "the Prime Minister of Qatar" said of a Prime Minister named before, "Secretary General of the
 * Organization".
 */
export function sidesFromSetting(people: People, readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (people.in(reading.sentence.index).length === 0) continue;
    bySideOrDelegation(people, reading);
    byOwnSide(people, reading);
    byOpening(people, reading);
    byCompany(people, reading);
    byPossessor(people, reading);
    byOwnState(people, reading);
    byRepresenting(people, reading);
  }
  byOffice(people, readings);
  byGenericBody(people, readings);
}

const DELEGATIONS: ReadonlySet<string> = new Set(['side', 'delegation', 'team']);

/** "on the Saudi side, by A; B", "The Russian side was headed by A", "a Turkish delegation headed by A and B". */
function bySideOrDelegation(people: People, reading: Reading): void {
  const { tokens } = reading;
  for (const [i, token] of tokens.entries()) {
    if (!DELEGATIONS.has(token.key)) continue;
    const land = reading.landAt(i - 1);
    if (!land || land.type === 'body') continue;
    const chiefs = HEADING_VERBS.has(
      tokens[tokens[land.from - 1]?.key === 'the' ? land.from - 2 : land.from - 1]?.key ?? '',
    );
    if (chiefs)
      for (const { person, sight } of people.in(reading.sentence.index))
        if (sight.to < i && person.side === null) setSide(person, land.code, 'side.delegation');
    const led = tokens.slice(i + 1, i + 6).some(({ key }) => /^(?:by|headed|led)$/.test(key));
    if (!led) continue;
    const stop = tokens.findIndex((other, k) => k > i && (other.key === 'side' || other.key === '.'));
    for (const { person, sight } of people.in(reading.sentence.index)) {
      if (sight.from > i && (stop < 0 || sight.from < stop) && person.side === null)
        setSide(person, land.code, 'side.delegation');
    }
  }
}

/** "A and B took part in the talks on the Russian side", "On the Qatari side, A and B were present". */
function byOwnSide(people: People, reading: Reading): void {
  const { tokens } = reading;
  const named = people.in(reading.sentence.index);
  let begin = 0;
  for (const [i, token] of tokens.entries()) {
    const land = token.key === 'side' || token.key === 'delegation' ? reading.landAt(i - 1) : null;
    if (!land || land.type === 'body' || tokens[land.from - 1]?.key !== 'the') continue;
    if (!/^(?:on|from|for)$/.test(tokens[land.from - 2]?.key ?? '')) continue;
    const ahead = tokens[i + 1]?.key === ',' || BEHIND_SIDES.has(tokens[i + 1]?.key ?? '');
    const next = tokens.findIndex(({ key }, k) => k > i && (key === 'side' || key === ';'));
    for (const { person, sight } of named) {
      const fits = ahead ? sight.from > i && (next < 0 || sight.to < next) : sight.to <= i && sight.from >= begin;
      if (fits && person.side === null) setSide(person, land.code, 'side.delegation');
    }
    begin = i + 1;
  }
}

/** "A was accompanied by B and C", "A heads a delegation made up of B", "Members of the delegation are B": of the side of A, of whom "he" means, or of the head who is named first of all. */
function byCompany(people: People, reading: Reading): void {
  const { tokens } = reading;
  const at = tokens.findIndex(
    (token, i) =>
      (token.key === 'accompanied' && tokens[i + 1]?.key === 'by') ||
      (token.key === 'delegation' && BEHIND_DELEGATIONS.has(tokens[i + 1]?.key ?? '')),
  );
  const named = people.in(reading.sentence.index);
  if (at < 0) {
    byAccompanying(people, reading);
    return;
  }
  const chief =
    named.findLast(({ sight, person }) => sight.to <= at && person.side !== null)?.person ??
    (/^(?:he|she)$/.test(tokens[0]?.key ?? '') ? people.in(reading.sentence.index - 1)[0]?.person : undefined) ??
    people.all.find((person) => person.side !== null && person.rank === 3);
  if (!chief?.side) return;
  for (const { person, sight } of named)
    if (sight.from > at && person.side === null) setSide(person, chief.side, 'side.company');
}

/** "A and B accompanied him": of the side of whom the sentence before is about. */
function byAccompanying(people: People, { tokens, sentence }: Reading): void {
  const at = tokens.findIndex(
    ({ key }, i) =>
      /^(?:accompanied|accompany|accompanying)$/.test(key) && /^(?:him|her|them)$/.test(tokens[i + 1]?.key ?? ''),
  );
  const chief = at < 0 ? undefined : people.in(sentence.index - 1)[0]?.person;
  if (!chief?.side) return;
  for (const { person, sight } of people.in(sentence.index))
    if (person.side === null && (sight.to <= at || sight.from > at)) setSide(person, chief.side, 'side.company');
}

/** "In Berlin, Foreign Minister Heiko Maas said". */
function byOpening(people: People, reading: Reading): void {
  const { tokens } = reading;
  const place = tokens[0]?.key === 'in' ? reading.landAt(1) : null;
  if (place?.type !== 'place' || !place.isCapital || tokens[place.to]?.key !== ',') return;
  const first = people.in(reading.sentence.index)[0];
  if (
    first &&
    first.sight.from === place.to + 1 &&
    first.person.side === null &&
    SAYING_IN_A_TOWN.has(tokens[first.sight.to]?.key ?? '')
  )
    setSide(first.person, place.code, 'side.opening');
}

/** "Lammy's predecessor, David Cameron": of the same side as Lammy. */
function byPossessor(people: People, reading: Reading): void {
  const named = people.in(reading.sentence.index);
  for (const [i, { person, sight }] of named.entries()) {
    const owner = named[i - 1];
    if (!owner || person.side !== null || !/^(?:predecessor|successor)$/.test(reading.tokens[sight.from]?.key ?? ''))
      continue;
    if (reading.tokens[owner.sight.to]?.key === "'s" && owner.person.side)
      setSide(person, owner.person.side, 'side.predecessor');
  }
}

/** "Bolivia sent its foreign minister, A", "from Bahrain, whose foreign minister A": of the country that the word means, the last one named before. */
function byOwnState(people: People, reading: Reading): void {
  for (const { person, sight } of people.in(reading.sentence.index)) {
    const [office] = sight.mention?.offices ?? [];
    if (!office || person.side !== null || !/^(?:its|whose)$/.test(reading.tokens[office.from - 1]?.key ?? ''))
      continue;
    const owner = reading.gazetteer.findLast(
      (land) => land.to < office.from && !(reading.officeAt(land.from) ?? reading.personAt(land.from)),
    );
    const isState = owner?.type === 'land' ? owner.form === 'name' : owner?.type === 'place' && owner.isCapital;
    if (owner && owner.type !== 'body' && isState) setSide(person, owner.code, 'side.own-state');
  }
}

/** "A and B will represent the EU", "Norway was represented by A": for whom they are there. */
function byRepresenting(people: People, reading: Reading): void {
  const { tokens } = reading;
  const verb = tokens.findIndex(({ key }) => /^represent(?:s|ed|ing)?$/.test(key));
  if (verb < 0 || tokens[verb + 1]?.key === 'by') return;
  const start = tokens[verb + 1]?.key === 'the' ? verb + 2 : verb + 1;
  const land = reading.landAt(start);
  const code = reading.bodyAt(start)?.code ?? (land && land.type === 'land' && land.form === 'name' ? land.code : null);
  if (!code || tokens[land?.to ?? start + 1]?.key === "'s") return;
  for (const { person, sight } of people.in(reading.sentence.index))
    if (sight.to <= verb && verb - sight.to < 12 && person.side === null) setSide(person, code, 'side.representing');
}

/** "The Vietnamese leader", "the Prime Minister of Qatar": a bare office with a side speaks for the holder named last without one. */
function byOffice(people: People, readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    for (const office of reading.offices) {
      const [side] = office.sides;
      if (
        !side ||
        office.plural ||
        office.former ||
        office.sideSpans.length === 0 ||
        reading.personAt(office.from) ||
        reading.tokens[office.from - 1]?.key !== 'the'
      )
        continue;
      if (people.all.some((person) => person.side === side && fits(person, office.title))) continue;
      const holder = lastNamed(
        people,
        index,
        office.from,
        (person) => person.side === null && fits(person, office.title),
      );
      if (holder) setSide(holder, side, 'side.by-office');
    }
  }
}

function fits(person: Person, title: string): boolean {
  const office = person.office?.toLowerCase() ?? '';
  const wanted = title.toLowerCase();
  if (/^(?:leader|top leader|head of state)$/.test(wanted)) return person.rank === 3 && office !== '';
  return (
    office === wanted ||
    office.endsWith(` ${wanted}`) ||
    person.offices.some((one) => one.title.toLowerCase() === wanted)
  );
}

/**
 * "the Secretary General of the Organization", "the agency's director general": of the body with a code that was named last. Envoys "of
 * the Secretary-General" are the UN's.
 */
function byGenericBody(people: People, readings: readonly Reading[]): void {
  for (const person of people.all) {
    if (person.side === null && UNDER_A_CHIEF.test(person.office ?? ''))
      if (/ of the secretary-general\b/i.test(person.office ?? '')) setSide(person, 'UN', 'side.generic-body');
      else if (OF_THE_CHAIR.test(person.office ?? '')) setSide(person, 'AU', 'side.generic-body');
    if (person.side !== null) continue;
    const owned = person.mentions.find(({ sentence, mention }) => isOfBody(readings[sentence], mention));
    if (!owned && !OF_GENERIC_BODY.test(person.office ?? '')) continue;
    const sentence = (owned ?? person.mentions[0])?.sentence ?? 0;
    for (let i = sentence; i >= 0; i--) {
      const body = readings[i]?.bodies.findLast(
        (one) => one.code !== null && (i < sentence || one.to <= (owned?.from ?? Number.POSITIVE_INFINITY)),
      );
      if (!body?.code) continue;
      setSide(person, body.code, 'side.generic-body');
      if (owned && CHIEFS_OF_BODIES.has(person.office?.toLowerCase() ?? '')) person.rank = 3;
      break;
    }
  }
}

/** "the agency's director general, A", "the bloc's foreign policy chief A": an office that a noun for bodies owns. */
function isOfBody(reading: Reading | undefined, mention: PersonSight['mention']): boolean {
  const office = mention?.offices[0];
  if (!reading || !office || office.sides.length > 0 || reading.tokens[office.from - 1]?.key !== "'s") return false;
  return GENERIC_BODIES.has(reading.tokens[office.from - 2]?.key ?? '');
}

const UNDER_A_CHIEF = new RegExp(anyOf(OFFICES_UNDER_A_CHIEF), 'i');
const OF_THE_CHAIR = new RegExp(` of the ${anyOf(NOUNS_OF_CHAIRS)} of the commission\\b`, 'i');
const OF_GENERIC_BODY = new RegExp(` of the ${anyOf(GENERIC_BODIES_IN_OFFICES)}$`);

function lastNamed(people: People, sentence: number, before: number, test: (person: Person) => boolean): Person | null {
  for (let at = sentence; at >= 0 && at > sentence - 6; at--) {
    const found = people.in(at).findLast(({ person, sight }) => (at < sentence || sight.to <= before) && test(person));
    if (found) return found.person;
  }
  return null;
}
