import type { Encounter } from './encounter.js';
import { isOfManyStates } from './extracted-meeting.js';
import type { MeetingRecord } from './meeting-record.js';

/** How many meetings back the gathering may have been told. */
const MOST_BACK = 12;

/** "met on the sidelines with A": on the margins of a gathering that the sentence does not name. */
export function isOnMargins({ reading: { tokens }, trigger, marginsOf }: Encounter): boolean {
  if (marginsOf !== null || trigger.role === 'attribute') return false;
  return tokens.some(
    ({ key }, i) =>
      /^(?:sidelines?|margins?|fringes)$/.test(key) &&
      tokens[i - 1]?.key === 'the' &&
      /^(?:on|at|in)$/.test(tokens[i - 2]?.key ?? '') &&
      (tokens[i + 1]?.key !== 'of' || /^(?:it|the)$/.test(tokens[i + 2]?.key ?? '')),
  );
}

/** The gathering told last before a meeting on its margins: a conference, a session of many states, or of more than two sides. */
export function gatheringBefore(meetings: readonly MeetingRecord[], record: MeetingRecord): MeetingRecord | null {
  const found = meetings
    .slice(0, meetings.indexOf(record))
    .slice(-MOST_BACK)
    .filter(
      ({ body, sides, tellings, marginsOf }) =>
        marginsOf === null &&
        (isOfManyStates(body) ||
          sides.size > 2 ||
          [...sides.keys()].some((code) => code.length > 2) ||
          tellings.some(({ noun }) => noun?.kind === 'conference')),
    );
  return found.findLast(({ date }) => date !== null) ?? found.at(-1) ?? null;
}

/** Gives a meeting on the margins of a gathering its place, and its day if that is one day. */
export function placeOnMargins(record: MeetingRecord, gathering: MeetingRecord): void {
  record.marginsOf = gathering;
  if (record.byPhone) return;
  if (record.place === null) {
    record.place = gathering.place;
    record.placeCode = gathering.placeCode;
    record.placeSpan = gathering.placeSpan;
  }
  if (record.date === null) {
    record.date = gathering.date;
    record.dateSpan = gathering.dateSpan;
  }
}
