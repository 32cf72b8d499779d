import { evidenceOf } from './evidence.js';
import { type FollowRecord, share } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';

/** Numbered meetings of one series: the 6th comes after the 5th. */
export function followsByNumber(meetings: readonly MeetingRecord[]): FollowRecord[] {
  const numbered = meetings.flatMap((record) => {
    const telling = record.tellings.find(({ noun }) => noun?.ordinal);
    const noun = telling?.noun;
    return telling && noun?.ordinal ? [{ record, telling, ordinal: noun.ordinal, noun: noun.noun }] : [];
  });
  return numbered.flatMap((one) => {
    const earlier = numbered.find((other) => other.ordinal === one.ordinal - 1 && isSameSeries(one, other));
    if (!earlier) return [];
    const { reading, name } = one.telling;
    return [
      {
        from: one.record,
        to: earlier.record,
        evidence: evidenceOf(reading, name.from, name.to, 'order.number', 'order'),
      },
    ];
  });
}

interface Numbered {
  readonly record: MeetingRecord;
  readonly noun: string;
}

/**
 * Of one body, or of the same sides ("the first talks" and "the second round"), or, where the sides of one are not told, of one noun
 * ("the first took place in Riga, the second in Brussels").
 */
function isSameSeries(a: Numbered, b: Numbered): boolean {
  if (a.record === b.record) return false;
  const unsaid = a.record.sides.size === 0 || b.record.sides.size === 0;
  if (unsaid && a.record.body === null && b.record.body === null && a.noun === b.noun) return true;
  if (!share(a.record, b.record)) return false;
  if (a.record.body !== null && b.record.body !== null) return a.record.body === b.record.body;
  const [few, many] = [a.record.sides, b.record.sides];
  const same = few.size === many.size && [...few.keys()].every((side) => many.has(side));
  return few.size > 1 && many.size > 1 ? same : a.noun === b.noun;
}
