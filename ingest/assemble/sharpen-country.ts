import { parseEdtf } from '../../src/model/edtf.js';
import { edtf } from '../resolve/calendar-math.js';
import type { Discourse } from '../resolve/discourse.js';
import type { MeetingRecord } from './meeting-record.js';
import { tidyTown } from './when-where.js';

const DAY = 86_400_000;
/** A report that is filed where it happened is filed within so many days. */
const FILED_WITHIN_DAYS = 2;

/**
 * Puts meetings of which only the country is told into the town that the report was filed in, if that lies in the country and the
 * meeting has just been held. A dateline by itself is no place; with the country told it says which town.
 */
export function sharpenCountries(meetings: readonly MeetingRecord[], { dateline, reference }: Discourse): void {
  const { year, month, day } = reference;
  if (!dateline.town || !dateline.townAt || !year || !month || !day) return;
  const today = Date.parse(edtf(year, month, day));
  for (const meeting of meetings) {
    const span = parseEdtf(meeting.date ?? '');
    const isRecent =
      span === null || (span.end !== null && Math.abs(today - Date.parse(span.end)) <= FILED_WITHIN_DAYS * DAY);
    if (meeting.placeSpan?.rule !== 'place.country' || meeting.placeCode !== dateline.code) continue;
    if (meeting.status !== 'held' || !isRecent) continue;
    meeting.place = tidyTown(dateline.town);
    meeting.placeSpan = { ...dateline.townAt, rule: 'place.dateline', supports: 'place' };
  }
}
