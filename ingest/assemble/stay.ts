import { STAY_NOUNS } from '../tables/visits.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';
import type { VisitRecord } from './visit-record.js';

/** A visit told this many sentences before goes on no longer. */
const STAY_SENTENCES = 8;
/** How far "during his stay" may stand from the meeting. */
const STAY_TOKENS = 16;

/** A day or month at which one of the people was on a visit to the other side: "Lee's visit to Japan in August" and "the August summit". */
export function takeGoal(meeting: MeetingRecord, visits: readonly VisitRecord[]): void {
  const fitting = visits.filter(
    (visit) =>
      meeting.date !== null &&
      visit.date === meeting.date &&
      visit.status === meeting.status &&
      meeting.people.has(visit.person) &&
      meeting.sides.has(visit.country),
  );
  if (new Set(fitting.map(({ country }) => country)).size === 1 && fitting[0])
    placeAtGoal(meeting, fitting[0], 'place.visit');
}

/** Puts a meeting where a visit went. */
export function placeAtGoal(meeting: MeetingRecord, visit: VisitRecord, rule: string): void {
  meeting.place = visit.to;
  meeting.placeCode = visit.country;
  meeting.placeSpan = { ...visit.toSpan, rule, supports: 'place' };
}

/** "During his visit to Manila in July", "during her stay": the visit of the same sentence, else the one that a participant was told to make. */
function stayOf(meeting: MeetingRecord, visits: readonly VisitRecord[]): VisitRecord | null {
  const telling = meeting.tellings.find(({ reading, trigger }) => isDuringStay(reading.tokens, trigger));
  const at = telling?.reading.sentence.index;
  if (at === undefined) return null;
  const own = visits.filter(
    (visit) => meeting.people.has(visit.person) && visit.sentence <= at && at - visit.sentence <= STAY_SENTENCES,
  );
  return (
    own.findLast((visit) => visit.sentence === at) ??
    own.findLast(({ status }) => status === meeting.status) ??
    own.at(-1) ??
    null
  );
}

/** Whether "during his stay" stands in the sentence, not far from the meeting. */
function isDuringStay(tokens: Encounter['reading']['tokens'], { from }: Encounter['trigger']): boolean {
  return tokens.some(
    ({ key }, i) =>
      key === 'during' &&
      Math.abs(i - from) <= STAY_TOKENS &&
      tokens.slice(i + 1, i + 6).some((token) => STAY_NOUNS.has(token.key)),
  );
}

/** Gives a meeting "during his stay" the goal and days of the visit. Of an arrival told before, the day tells only the month. */
export function takeStay(meeting: MeetingRecord, visits: readonly VisitRecord[]): void {
  const stay = stayOf(meeting, visits);
  if (!stay) return;
  const isHere = meeting.tellings.some(({ reading }) => reading.sentence.index === stay.sentence);
  if (meeting.date === null && stay.date !== null) {
    meeting.date = isHere || stay.isWhole || stay.date.includes('/') ? stay.date : stay.date.slice(0, 7);
    meeting.dateSpan = stay.dateSpan && { ...stay.dateSpan, rule: 'date.stay' };
  }
  if (meeting.place === null && !meeting.byPhone) placeAtGoal(meeting, stay, 'place.stay');
}
