import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { Discourse } from '../resolve/discourse.js';
import { BETWEEN_HAD_AND_VERB } from '../tables/auxiliaries.js';
import { BACKGROUND_PREPOSITIONS, TIME_CONJUNCTIONS } from '../tables/order-cues.js';
import { isAside } from './aside.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';
import { sharpenCountries } from './sharpen-country.js';
import { isSometime } from './sometime.js';
import { statusByDay } from './status-by-day.js';
import { placeAtGoal, takeGoal, takeStay } from './stay.js';
import type { VisitRecord } from './visit-record.js';

/** A meeting told this many sentences later is no longer of the same scene. */
const SCENE_SENTENCES = 8;
/** A bound, far above what stands in so few sentences, that keeps the time in line with the length of the text. */
const MOST_BEFORE = 40;
/**
 * Gives meetings without a day or town those of the scene: of the meeting told before that one of the same people had, of the
 * event on whose margins they met, or of the visit during which they met.
 * @param meetings in the order in which they are told; changed in place
 */
export function fillFromScene(
  meetings: readonly MeetingRecord[],
  visits: readonly VisitRecord[],
  discourse: Discourse,
): void {
  sharpenCountries(meetings, discourse);
  for (const meeting of meetings)
    if (meeting.status === 'held') meeting.status = statusByDay('held', true, meeting.date, discourse);
  const stage = meetings.find(isStage);
  for (const [i, meeting] of meetings.entries()) {
    const told = meetings
      .slice(Math.max(0, i - MOST_BEFORE), i)
      .filter((other) => !isOnlyOrder(other))
      .reverse();
    const before = meeting.marginsOf ? [meeting.marginsOf, ...told] : told;
    const [first] = meeting.tellings;
    if (meeting.place === null && !meeting.byPhone) takeGoal(meeting, visits);
    if (!first || BACKGROUND_PREPOSITIONS.has(first.trigger.preposition)) continue;
    takeStay(meeting, visits);
    const beside =
      before.find((other) => isSameScene(meeting, other)) ?? (isOnStage(meeting, stage) ? stage : undefined);
    const visit = visitDuring(meeting, visits);
    if (meeting.date === null && !isPluperfect(first) && !isOfSeries(meeting) && !isSometime(first))
      takeDay(meeting, beside ?? null, visit);
    if (meeting.place === null && !meeting.byPhone) takePlace(meeting, before, visit);
    if (meeting.place === null && !meeting.byPhone) takeTripOf(meeting, visits);
    if (meeting.place === null && stage && isOnStage(meeting, stage)) takePlaceOf(meeting, stage);
    takeFromSentence(meeting, meetings[i + 1]);
  }
}

/** The gathering of a body that a report opens with: those who are there meet there, however far on it is told. */
function isStage({ body, people, date, place, status }: MeetingRecord, i: number): boolean {
  return i === 0 && status === 'held' && body?.code != null && people.size > 2 && date !== null && place !== null;
}

function isOnStage(meeting: MeetingRecord, stage: MeetingRecord | undefined): boolean {
  if (!stage || meeting === stage || meeting.status !== 'held' || meeting.byPhone || meeting.people.size < 2)
    return false;
  if (meeting.date !== null && !daysFit(meeting.date, stage.date)) return false;
  return [...meeting.people.keys()].every((person) => stage.people.has(person));
}

/** "since their round in Rome": told only to put another one in order, so that the report does not go on from there. */
function isOnlyOrder({ tellings }: MeetingRecord): boolean {
  return tellings.every(({ trigger }) => trigger.role === 'attribute' && TIME_CONJUNCTIONS.has(trigger.preposition));
}

/** "met A and held talks with B in Baghdad on Monday": what stands behind the last verb of a sentence holds for the others too. */
function takeFromSentence(meeting: MeetingRecord, next: MeetingRecord | undefined): void {
  const [one, other] = [meeting.tellings[0], next?.tellings[0]];
  if (!next || !one || one.reading !== other?.reading || other.trigger.role === 'attribute') return;
  if (meeting.status !== next.status || one.trigger.role === 'attribute') return;
  if (![...meeting.people.keys()].some((person) => next.people.has(person))) return;
  if (meeting.date === null && next.date !== null && !isPluperfect(one)) {
    meeting.date = next.date;
    meeting.dateSpan = next.dateSpan && { ...next.dateSpan, rule: 'date.scene' };
  }
  if (meeting.place === null && next.place !== null && !meeting.byPhone && !next.byPhone) {
    meeting.place = next.place;
    meeting.placeCode = next.placeCode;
    meeting.placeSpan = next.placeSpan && { ...next.placeSpan, rule: 'place.scene' };
  }
}

/** Of the same people, in the same state, told shortly before. */
function isSameScene(meeting: MeetingRecord, other: MeetingRecord): boolean {
  if (meeting.marginsOf === other) return other.date !== null;
  if (other.tellings.every(isAside) || (other.byPhone && !meeting.byPhone)) return false;
  if (other.status !== meeting.status || other.date === null || distance(meeting, other) > SCENE_SENTENCES)
    return false;
  return [...meeting.people.keys()].some((person) => other.people.has(person)) || areDelegations(meeting, other);
}

/** "Minister A also had a working session with Minister B": of the two sides whose heads met just before. */
function areDelegations(meeting: MeetingRecord, other: MeetingRecord): boolean {
  const [first] = meeting.tellings;
  return (
    first !== undefined &&
    first.trigger.role !== 'attribute' &&
    !meeting.byPhone &&
    !other.byPhone &&
    meeting.people.size > 1 &&
    meeting.sides.size === 2 &&
    other.sides.size === 2 &&
    [...meeting.sides.keys()].every((side) => other.sides.has(side)) &&
    distance(meeting, other) <= NEXT_SENTENCES
  );
}

/** So soon is told of other talks between the same delegations. */
const NEXT_SENTENCES = 3;

function distance(meeting: MeetingRecord, other: MeetingRecord): number {
  const at = meeting.tellings[0]?.reading.sentence.index ?? 0;
  const last = other.tellings.reduce(
    (most, telling) => Math.max(most, telling.reading.sentence.index <= at ? telling.reading.sentence.index : 0),
    0,
  );
  return at - last;
}

/** "had held talks": earlier than what is told around it. */
function isPluperfect({ reading, trigger }: Encounter): boolean {
  const verb = trigger.verb ?? (trigger.noun ? null : trigger.from);
  if (verb === null) return false;
  const near = [reading.tokens[verb - 1]?.key, reading.tokens[verb - 2]?.key];
  return near[0] === 'had' || (near[1] === 'had' && BETWEEN_HAD_AND_VERB.has(near[0] ?? ''));
}

/** "the fifth session", "the previous round": of a day of its own. */
function isOfSeries({ tellings }: MeetingRecord): boolean {
  return tellings.some(
    ({ noun }) => ((noun?.ordinal ?? 0) > 1 && noun?.determiner !== 'indefinite') || noun?.series === 'previous',
  );
}

function takeDay(meeting: MeetingRecord, beside: MeetingRecord | null, visit: VisitRecord | null): void {
  const at = meeting.tellings[0]?.reading.sentence.index ?? 0;
  const ofGuest = visit !== null && Math.abs(visit.sentence - at) <= 1 && !beside?.people.has(visit.person);
  const source =
    beside?.date && !(ofGuest && visit.date)
      ? { date: beside.date, span: beside.dateSpan, rule: 'date.scene' }
      : visit?.date
        ? { date: visit.date, span: visit.dateSpan, rule: 'date.visit' }
        : null;
  if (!source) return;
  meeting.date = source.date;
  meeting.dateSpan = source.span && { ...source.span, rule: source.rule };
}

/** The place of the same day's meeting before, else the goal of the visit. */
function takePlace(meeting: MeetingRecord, before: readonly MeetingRecord[], visit: VisitRecord | null): void {
  const sameDay = before.find(
    (other) =>
      other.place !== null &&
      !other.byPhone &&
      other.status === meeting.status &&
      (meeting.marginsOf === other ||
        (daysFit(other.date, meeting.date) &&
          (distance(meeting, other) <= SCENE_SENTENCES || isOfOneDay(meeting, other)) &&
          ([...meeting.people.keys()].some((person) => other.people.has(person)) || isOfSameSides(meeting, other)))),
  );
  if (sameDay) {
    takePlaceOf(meeting, sameDay);
  } else if (visit) placeAtGoal(meeting, visit, 'place.visit');
}

function takePlaceOf(meeting: MeetingRecord, { place, placeCode, placeSpan }: MeetingRecord): void {
  meeting.place = place;
  meeting.placeCode = placeCode;
  meeting.placeSpan = placeSpan && { ...placeSpan, rule: 'place.scene' };
}

/** How many sentences after a trip its meetings are told. */
const TRIP_SENTENCES = 3;

/** "He is in Nairobi on 4 and 5 March. On Thursday he meets A": whoever travels on a day meets others there, of whatever side they are. */
function takeTripOf(meeting: MeetingRecord, visits: readonly VisitRecord[]): void {
  const at = meeting.tellings[0]?.reading.sentence.index ?? 0;
  const trip = visits.findLast(
    (visit) =>
      meeting.people.has(visit.person) &&
      visit.sentence <= at &&
      at - visit.sentence <= TRIP_SENTENCES &&
      visit.status === meeting.status &&
      (visit.date?.length ?? 0) >= 10 &&
      meeting.date?.length === 10 &&
      daysFit(visit.date, meeting.date),
  );
  if (trip) placeAtGoal(meeting, trip, 'place.visit');
}

/** Others of the same two sides, on the same day and told next: they are of one visit. */
function isOfSameSides(meeting: MeetingRecord, other: MeetingRecord): boolean {
  const sides = [...meeting.sides.keys()];
  return (
    isOfOneDay(meeting, other) &&
    sides.length === 2 &&
    other.sides.size === 2 &&
    sides.every((side) => other.sides.has(side)) &&
    distance(meeting, other) <= 3
  );
}

/** Whoever is told to be in a town on a day is there for the other meetings of that day, however far apart they are told. */
function isOfOneDay({ date }: MeetingRecord, other: MeetingRecord): boolean {
  return date !== null && date.length === 10 && other.date !== null && other.date.length >= 10;
}

/** A visit by one of the people to a country of the other side, told near the meeting. */
function visitDuring(meeting: MeetingRecord, visits: readonly VisitRecord[]): VisitRecord | null {
  const at = meeting.tellings[0]?.reading.sentence.index ?? 0;
  const fitting = visits.filter(
    (visit) =>
      meeting.people.has(visit.person) &&
      meeting.sides.has(visit.country) &&
      (meeting.placeCode === null || meeting.placeCode === visit.country) &&
      Math.abs(visit.sentence - at) <= SCENE_SENTENCES &&
      (visit.sentence <= at || daysFit(visit.date, meeting.date)) &&
      (visit.status === meeting.status || visit.status === 'held') &&
      timesFit(visit, meeting),
  );
  return fitting.sort((a, b) => Math.abs(a.sentence - at) - Math.abs(b.sentence - at))[0] ?? null;
}

/** A visit goes on for some days after the arrival. */
const STAY_DAYS = 7;

function timesFit(visit: VisitRecord, meeting: MeetingRecord): boolean {
  const [a, b] = [parseEdtf(visit.date ?? ''), parseEdtf(meeting.date ?? '')];
  const days = a?.end && b?.start ? (Date.parse(b.start) - Date.parse(a.end)) / 86_400_000 : -1;
  return daysFit(visit.date, meeting.date) || (days >= 0 && days <= STAY_DAYS);
}

function daysFit(first: string | null, second: string | null): boolean {
  const [a, b] = [parseEdtf(first ?? ''), parseEdtf(second ?? '')];
  return !a || !b || datesOverlap(a, b);
}
