import type { MeetingRecord } from './meeting-record.js';

/** Of a meeting that was put to another day those were to meet on the old day too who are to meet on the new one. Changes it in place. */
export function giveBack(meetings: readonly MeetingRecord[]): void {
  for (const { movedFrom, people } of meetings) {
    if (!movedFrom || movedFrom.people.size > 0 || movedFrom.sides.size < 2) continue;
    for (const [person, evidence] of people) movedFrom.people.set(person, evidence);
  }
}
