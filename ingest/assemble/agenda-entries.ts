import type { Scene } from './arguments.js';
import type { MeetingRecord } from './meeting-record.js';

/** Whether somebody is named at the head of a sentence as who acts in it. */
export function namesActor({ groups }: Scene): boolean {
  return groups.some(([first]) => first?.person != null && first.preposition === '' && first.from < HEAD);
}

const HEAD = 6;

/** Whether a sentence stands in another entry of a calendar than a meeting. */
export function isOfOtherEntry(entry: number | undefined, meeting: MeetingRecord | null): boolean {
  if (entry === undefined) return false;
  return meeting?.tellings.every((telling) => telling.entry !== entry) ?? false;
}
