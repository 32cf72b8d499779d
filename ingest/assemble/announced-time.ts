import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { PLANNED_WORDS } from '../tables/status-words.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';
import { isSometime } from './sometime.js';

/** So many sentences further on a paragraph still tells of what its sentence announced. */
const ANNOUNCED_SENTENCES = 3;

/**
 * Gives planned meetings without a day the week, month or year for which a sentence before them in their paragraph announces several:
 * "More summits await the President this month. … A Korea-Japan summit is under discussion."
 * @param meetings changed in place
 */
export function dateByAnnouncement(meetings: readonly MeetingRecord[], { readings, reference }: Discourse): void {
  for (const meeting of meetings) {
    const [first] = meeting.tellings;
    if (!first || meeting.status !== 'planned' || meeting.date !== null || isSometime(first)) continue;
    const { index, paragraph } = first.reading.sentence;
    const reading = readings
      .slice(Math.max(0, index - ANNOUNCED_SENTENCES), index)
      .findLast((before) => before.sentence.paragraph === paragraph && announcedFor(before) !== null);
    const time = reading && announcedFor(reading);
    const date = time && resolveDate(time.expression, reference, 'ahead', null);
    if (!reading || !time || !date) continue;
    meeting.date = date;
    meeting.dateSpan = evidenceOf(reading, time.from, time.to, 'date.announced', 'date');
  }
}

/** The time for which a sentence announces meetings that it does not name; null for any other sentence. */
function announcedFor({ tokens, nouns, dates }: Reading): DateMention | null {
  const several = nouns.some(
    ({ plural, determiner, lands, body, capital }) =>
      plural &&
      (determiner === 'none' || determiner === 'indefinite') &&
      lands.length === 0 &&
      body === null &&
      !capital,
  );
  const [time, ...others] = dates;
  if (!several || !time || others.length > 0 || !isStretch(time)) return null;
  return tokens.some(({ key }) => PLANNED_WORDS.has(key) || key === 'ahead') ? time : null;
}

/** "this week", "next month", "this year". */
function isStretch({ expression }: DateMention): boolean {
  return expression.type === 'offset' && expression.unit !== 'day' && expression.count >= 0;
}
