import type { MeetingRecord } from './records.js';

/** A time between two meetings. */
export interface Silence {
  readonly after: MeetingRecord;
  readonly before: MeetingRecord;
  /** From the last possible day of the one to the first possible day of the other. */
  readonly days: number;
}

const DAY = 86_400_000;

/**
 * The longest time without a meeting among dated ones, the earliest of equals. Counted so that it is certain: meetings whose
 * possible days overlap leave no silence. Null for fewer than two dated meetings, or if no silence is certain.
 */
export function longestSilence(meetings: readonly MeetingRecord[]): Silence | null {
  const dated = meetings.filter(({ start, end }) => start !== null && end !== null);
  dated.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  let longest: Silence | null = null;
  let after = dated[0];
  for (const before of dated.slice(1)) {
    if (!after?.end || !before.start) continue;
    const days = daysBetween(after.end, before.start);
    if (days > (longest?.days ?? 0)) longest = { after, before, days };
    if (compare(before.end, after.end) > 0) after = before;
  }
  return longest;
}

/** Days from one day (`YYYY-MM-DD`) to another; negative if that is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
