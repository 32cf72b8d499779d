import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** Tellings are compared with the meetings told last; a meeting this far back is named again in full. */
const MEMORY = 40;
/** Points from which a telling with its own words is taken for a known meeting. */
const ENOUGH = 3;

/** The meeting that a telling means, among those told so far; null if it is a new one. */
export function findMeeting(telling: Encounter, meetings: readonly MeetingRecord[]): MeetingRecord | null {
  const recent = meetings.slice(-MEMORY).reverse();
  const possible = recent.filter((meeting) => isPossible(telling, meeting));
  if (possible.length === 0) return null;
  const points = possible.map((meeting, i) => ({ meeting, points: likeness(telling, meeting) - i * 0.01 }));
  const best = points.reduce((a, b) => (b.points > a.points ? b : a));
  return best.points >= (telling.pointsBack ? 0 : ENOUGH) ? best.meeting : null;
}

/** Whether nothing that both say differs. */
export function isPossible(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.date && meeting.date && !sameTime(telling.date, meeting.date)) return false;
  if (telling.place && meeting.place && !samePlace(telling, meeting)) return false;
  if (telling.body && meeting.body && telling.body !== meeting.body) return false;
  if (
    telling.byPhone !== meeting.byPhone &&
    (telling.byPhone ? meeting.place !== null || !isTalkative(meeting) : !isVague(telling))
  )
    return false;
  if (
    telling.statusSaid &&
    meeting.status !== telling.status &&
    !(meeting.status === 'planned' && telling.pointsBack)
  ) {
    if (!(telling.pointsBack && telling.status === 'cancelled' && meeting.status === 'planned')) return false;
  }
  if (
    !telling.statusSaid &&
    meeting.status !== 'held' &&
    !telling.pointsBack &&
    meeting.statusSaid &&
    telling.trigger.role !== 'attribute'
  )
    return false;
  if (ordinalsDiffer(telling, meeting)) return false;
  if (seriesDiffers(telling, meeting)) return false;
  if (kindsDiffer(telling, meeting)) return false;
  return peopleFit(telling, meeting);
}

function sameTime(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== null && y !== null && datesOverlap(x, y);
}

function samePlace(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.place === meeting.place) return true;
  if (telling.placeCode !== meeting.placeCode) return false;
  return (
    telling.placeSpan?.rule === 'place.country' ||
    meeting.tellings.some(({ place, placeSpan }) => place === meeting.place && placeSpan?.rule === 'place.country')
  );
}

/** Words that fit a call as well as a meeting. */
function isVague(telling: Encounter): boolean {
  return (
    telling.pointsBack &&
    (telling.noun === null ||
      /^(?:talks?|conversations?|discussions?|exchange|dialogue|meeting)$/.test(telling.noun.noun))
  );
}

function isTalkative(meeting: MeetingRecord): boolean {
  return meeting.tellings.every(({ noun, trigger }) =>
    noun ? /^(?:talks?|conversations?|discussions?|exchange)$/.test(noun.noun) : trigger.sense === 'speak',
  );
}

function ordinalsDiffer(telling: Encounter, meeting: MeetingRecord): boolean {
  const ordinal = telling.noun?.ordinal ?? null;
  return ordinal !== null && meeting.tellings.some(({ noun }) => noun?.ordinal && noun.ordinal !== ordinal);
}

function seriesDiffers(telling: Encounter, meeting: MeetingRecord): boolean {
  const series = telling.noun?.series ?? null;
  const known = meeting.tellings.map(({ noun }) => noun?.series ?? null);
  if (series === null) return false;
  return !known.includes(series) && (telling.noun?.ordinal ?? null) === null;
}

function kindsDiffer(telling: Encounter, meeting: MeetingRecord): boolean {
  const noun = telling.noun?.noun ?? '';
  const known = meeting.tellings.map((one) => one.noun?.noun ?? '').filter(Boolean);
  const isSummit = /summit/.test(noun);
  if (isSummit && !known.some((word) => /summit|retreat/.test(word)))
    return known.length > 0 && telling.pointsBack
      ? !bothHeads(meeting)
      : !bothHeads(meeting) && meeting.people.size > 0;
  if (/conference/.test(noun) && noun !== 'videoconference' && !/video|tele/.test(noun))
    return !known.some((word) => /conference|forum|congress/.test(word));
  if (/^round table|roundtable$/.test(noun)) return !known.includes(noun);
  return false;
}

function bothHeads(meeting: MeetingRecord): boolean {
  return meeting.people.size >= 2 && [...meeting.people.keys()].every((person) => person.rank === 3);
}

/** Of people and sides that both name, all of the smaller number must be the same. */
function peopleFit(telling: Encounter, meeting: MeetingRecord): boolean {
  const [people, known] = [[...telling.people.keys()], meeting.people];
  const shared = people.filter((person) => known.has(person)).length;
  const twoSided = meeting.sides.size <= 2 && !meeting.body;
  if (people.length > 0 && known.size > 0 && shared === 0 && (twoSided || people.length > 1)) return false;
  if (
    twoSided &&
    known.size >= 2 &&
    people.some((person) => !known.has(person) && !isOfKnownSide(person.side, meeting))
  )
    return false;
  if (
    twoSided &&
    known.size >= 2 &&
    people.length >= 2 &&
    shared < Math.min(people.length, known.size) &&
    !telling.pointsBack
  )
    return false;
  const sides = [...telling.sides.keys()];
  const sharedSides = sides.filter((side) => meeting.sides.has(side)).length;
  if (sides.length === 0 || meeting.sides.size === 0) return true;
  if (twoSided && meeting.sides.size === 2) return sharedSides === sides.length;
  return sharedSides > 0;
}

function isOfKnownSide(side: string | null, meeting: MeetingRecord): boolean {
  return side !== null && meeting.sides.has(side) && meeting.tellings.length > 0;
}

/** How much a telling and a meeting have in common. */
function likeness(telling: Encounter, meeting: MeetingRecord): number {
  let points = 0;
  const shared = [...telling.people.keys()].filter((person) => meeting.people.has(person)).length;
  points += shared >= 2 ? 2.5 : shared * 0.8;
  const sides = [...telling.sides.keys()].filter((side) => meeting.sides.has(side)).length;
  if (telling.sides.size > 0 && sides === telling.sides.size && sides === meeting.sides.size) points += 1;
  if (telling.date && meeting.date) points += telling.date === meeting.date ? 1.5 : 0.7;
  if (telling.place && meeting.place) points += 0.7;
  if (telling.body && telling.body === meeting.body) points += 1.5;
  const ordinal = telling.noun?.ordinal;
  if (ordinal && meeting.tellings.some(({ noun }) => noun?.ordinal === ordinal)) points += 2;
  if (telling.noun && meeting.tellings.some(({ noun }) => noun?.noun === telling.noun?.noun)) points += 0.8;
  if (telling.noun?.capital && meeting.tellings.some(({ noun }) => noun?.capital && sameWords(telling, noun.modifiers)))
    points += 1.5;
  return points;
}

function sameWords(telling: Encounter, words: readonly string[]): boolean {
  const own = telling.noun?.modifiers ?? [];
  return own.length === words.length && own.every((word) => words.includes(word));
}
