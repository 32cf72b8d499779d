import { distancesIn } from '../annotate/dates/distances.js';
import type { Reading } from '../annotate/reading.js';
import { beside } from '../resolve/counted-days.js';
import { resolveDate } from '../resolve/dates.js';
import type { ReferenceDay } from '../resolve/reference.js';
import { evidenceOf } from './evidence.js';
import type { Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';

/** A sentence tells few distances; a text made of them is no report. */
const MOST_DISTANCES = 8;
const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

/**
 * Dates a meeting by its distance from another one, or from a day, of the same sentence: "the talks came two days after the call on
 * Monday", "the attack of 13 June came two days before A was to meet B", "on the eve of the summit".
 * @param told the meetings of the sentence; changed in place
 */
export function dateByDistance(reading: Reading, told: readonly Told[], reference: ReferenceDay): void {
  for (const distance of distancesIn(reading.tokens, reading.cues).slice(0, MOST_DISTANCES)) {
    const left = told.findLast(({ telling }) => telling.trigger.from < distance.from)?.record ?? null;
    const right = told.find(({ telling }) => telling.trigger.from >= distance.to)?.record ?? null;
    if (left === right) continue;
    const span = evidenceOf(reading, distance.from, distance.to, 'date.distance', 'date');
    const give = (record: MeetingRecord, from: string | null, count: number) => {
      const date =
        from && DAY.test(from)
          ? beside({ type: 'beside', unit: distance.unit, count, whole: false }, from, reference)
          : null;
      if (record.date !== null || date === null) return;
      record.date = date;
      record.dateSpan = span;
    };
    const dayBefore = dayIn(reading, reference, (from) => from < distance.from);
    const dayAfter = dayIn(reading, reference, (from) => from >= distance.to && from <= distance.to + 1);
    if (left) give(left, right ? right.date : dayAfter, distance.count);
    if (right) give(right, left ? left.date : dayBefore, -distance.count);
  }
}

/** The only day that stands on one side of the words. */
function dayIn(reading: Reading, reference: ReferenceDay, isThere: (from: number) => boolean): string | null {
  const dates = reading.dates.filter(({ from, expression }) => isThere(from) && expression.type !== 'beside');
  return dates.length === 1 && dates[0] ? resolveDate(dates[0].expression, reference, 'back', null) : null;
}
