import { isOfManyStates } from './extracted-meeting.js';
import type { MeetingRecord } from './meeting-record.js';

/**
 * A meeting of the very sides of a small body of three or more that sits elsewhere in the report is one of its sessions too, and so is a
 * numbered one that has its sides and the noun of its sessions: "the Tenth Summit of the mechanism", "the 5th summit".
 */
export function addSeriesBodies(meetings: readonly MeetingRecord[]): void {
  const sessions = meetings.filter(({ body, sides }) => body && !isOfManyStates(body) && sides.size > 1);
  for (const meeting of meetings) {
    if (meeting.body) continue;
    const session = sessions.find(
      (one) => sameSides(one, meeting) && (one.sides.size > 2 || sharesNumberedNoun(one, meeting)),
    );
    if (session) meeting.body = session.body;
  }
}

function sameSides(one: MeetingRecord, other: MeetingRecord): boolean {
  return one.sides.size === other.sides.size && [...one.sides.keys()].every((side) => other.sides.has(side));
}

function sharesNumberedNoun(session: MeetingRecord, meeting: MeetingRecord): boolean {
  const numbered = (record: MeetingRecord) =>
    record.tellings.flatMap(({ noun }) => (noun && noun.ordinal !== null ? [noun.noun] : []));
  const nouns = numbered(session);
  return numbered(meeting).some((noun) => nouns.includes(noun));
}
