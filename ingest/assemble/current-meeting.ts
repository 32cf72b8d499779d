import type { MeetingRecord } from './meeting-record.js';

/**
 * The meeting that a report is telling of where a sentence names none: the one told last, unless that was told in passing.
 * @param main the meeting that the report is about; null before the first
 */
export function currentMeeting(last: MeetingRecord | null, main: MeetingRecord | null): MeetingRecord | null {
  return last && isInPassing(last) && main?.status === 'held' ? main : (last ?? main);
}

/** A meeting that a report about another one only mentions: planned, called off, or "the previous one". */
function isInPassing({ status, tellings }: MeetingRecord): boolean {
  return status !== 'held' || tellings.every(({ noun }) => noun?.series === 'previous');
}
