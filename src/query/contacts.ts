import type { MeetingRecord } from './records.js';
import type { Relationship } from './relationship.js';
import { daysBetween } from './silence.js';

/** The meetings and calls that were held and have a date, earliest first. */
export function contacts({ meetings }: Pick<Relationship, 'meetings'>): MeetingRecord[] {
  return meetings.filter(({ status, start }) => status === 'held' && start !== null);
}

/** What was planned and never held: what was cancelled, and, looked at from a day, also what still is a plan for days before it. */
export function neverHeld({ meetings, asOf }: Pick<Relationship, 'meetings' | 'asOf'>): MeetingRecord[] {
  const isOver = ({ end }: MeetingRecord) => asOf !== null && end !== null && end < asOf;
  return meetings.filter(
    (meeting) => meeting.status === 'cancelled' || (meeting.status === 'planned' && isOver(meeting)),
  );
}

/**
 * Days from the last contact that began by a day to that day: from its last possible day, so that so many are certain; 0 where that
 * is still to come. Null without a day to look from, or without a contact by then.
 */
export function daysSinceContact(between: Pick<Relationship, 'meetings' | 'asOf'>): number | null {
  const { asOf } = between;
  if (asOf === null) return null;
  const ends = contacts(between).flatMap(({ start, end }) => (start && end && start <= asOf ? [end] : []));
  const last = ends.sort().at(-1);
  return last === undefined ? null : Math.max(0, daysBetween(last, asOf));
}
