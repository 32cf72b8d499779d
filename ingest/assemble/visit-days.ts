import { parseEdtf } from '../../src/model/edtf.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { countAt } from '../annotate/dates/parts.js';
import type { Reading } from '../annotate/reading.js';
import { edtf } from '../resolve/calendar-math.js';
import type { Discourse } from '../resolve/discourse.js';
import { STAY_NOUNS } from '../tables/visits.js';

/** A visit whose last day is over was made, one whose first day is to come is planned. */
export function visitStatusByDay(status: MeetingStatus, date: string | null, { reference }: Discourse): MeetingStatus {
  const { year, month, day } = reference;
  const span = parseEdtf(date ?? '');
  if (!span?.start || !span.end || !year || !month || !day) return status;
  const today = edtf(year, month, day);
  if (status === 'planned' && span.end < today) return 'held';
  return status === 'held' && span.start > today ? 'planned' : status;
}

/** "arrived on Friday on a two-day visit": the days from the arrival on. */
export function withLength(date: string | null, { tokens }: Reading): string | null {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const at = tokens.findIndex(
    (token, i) =>
      /^days?$/.test(token.key) &&
      (token.glued || countAt(tokens[i - 1]) !== null) &&
      (tokens.slice(i + 1, i + 4).some(({ key }) => STAY_NOUNS.has(key)) ||
        tokens.slice(Math.max(0, i - 3), i).some(({ key }) => /^lasts?$/.test(key))),
  );
  const count = at > 0 ? countAt(tokens[at - 1]) : null;
  if (count === null || count < 2 || count > 14) return date;
  const last = new Date(Date.parse(date) + (count - 1) * 86_400_000).toISOString().slice(0, 10);
  return `${date}/${last}`;
}
