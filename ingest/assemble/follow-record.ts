import type { Evidence } from '../../src/model/extraction.js';
import type { BodyRecord } from './bodies.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** That the text puts one meeting, or a body, after another meeting. */
export interface FollowRecord {
  readonly from: MeetingRecord | BodyRecord;
  readonly to: MeetingRecord;
  readonly evidence: Evidence;
}

/** A telling of a sentence with the meeting that it means. */
export interface Told {
  readonly telling: Encounter;
  readonly record: MeetingRecord;
}

/** Whether two meetings have a body, a person or a side in common. */
export function share(a: MeetingRecord, b: MeetingRecord): boolean {
  if (a.body !== null && a.body === b.body) return true;
  if ([...a.people.keys()].some((person) => b.people.has(person))) return true;
  return [...a.sides.keys()].some((side) => b.sides.has(side));
}
