import { isOfManyStates } from './extracted-meeting.js';
import type { MeetingRecord } from './meeting-record.js';

/** No more sessions are compared; a bound that keeps the time in line with the length of the text. */
const MOST_SESSIONS = 40;

/**
 * A meeting of the very sides of a small body of three or more that sits elsewhere in the report is one of its sessions too, and so is a
 * numbered one that has its sides and the noun of its sessions: "the Tenth Summit of the mechanism", "the 5th summit".
 */
export function addSeriesBodies(meetings: readonly MeetingRecord[]): void {
  const sessions = meetings.filter(({ body, sides }) => body && !isOfManyStates(body) && sides.size > 1);
  const bySides = new Map<string, MeetingRecord[]>();
  for (const one of sessions)
    bySides.set(sidesOf(one), [...(bySides.get(sidesOf(one)) ?? []), one].slice(0, MOST_SESSIONS));
  for (const meeting of meetings) {
    if (meeting.body) continue;
    const session = bySides
      .get(sidesOf(meeting))
      ?.find((one) => one.sides.size > 2 || sharesNumberedNoun(one, meeting));
    if (session) meeting.body = session.body;
  }
}

function sidesOf({ sides }: MeetingRecord): string {
  return [...sides.keys()].sort().join();
}

function sharesNumberedNoun(session: MeetingRecord, meeting: MeetingRecord): boolean {
  const numbered = (record: MeetingRecord) =>
    record.tellings.flatMap(({ noun }) => (noun && noun.ordinal !== null ? [noun.noun] : []));
  const nouns = numbered(session);
  return numbered(meeting).some((noun) => nouns.includes(noun));
}
