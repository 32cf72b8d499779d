import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { VERBS_OF_ENDING, VERBS_OF_LASTING } from '../tables/course-of-meetings.js';
import { BEFORE_LAST_DAY } from '../tables/time-words.js';
import type { DateSaid } from './said.js';

/**
 * All days of what begins on a day and of which the words behind tell the last one: "opens in Luanda on Monday and lasts until Tuesday",
 * "begins on 3 May and concludes on 5 May". As `said` where they tell none.
 * @param from the token behind what the day is said of
 */
export function throughLastDay(discourse: Discourse, reading: Reading, from: number, said: DateSaid): DateSaid {
  const { tokens, dates } = reading;
  const { date, dateSpan } = said;
  if (date?.length !== 10 || !dateSpan || dates.length < 2) return said;
  for (const mention of dates) {
    const [at, before] = [tokens[mention.from - 1]?.key ?? '', tokens[mention.from - 2]?.key ?? ''];
    if (mention.from < from || (tokens[mention.from]?.start ?? 0) < dateSpan.end) continue;
    const goesOn =
      BEFORE_LAST_DAY.has(at) &&
      (VERBS_OF_LASTING.has(before) || (before === 'on' && VERBS_OF_LASTING.has(tokens[mention.from - 3]?.key ?? '')));
    if (!goesOn && !(at === 'on' && VERBS_OF_ENDING.has(before)) && !VERBS_OF_ENDING.has(at)) continue;
    const [only, more] = tokens.slice(mention.from, mention.to);
    const weekday = more ? undefined : WEEKDAYS.get(only?.key ?? '');
    const told =
      weekday === undefined
        ? resolveDate(mention.expression, discourse.reference, 'ahead', date)
        : weekdayAfter(date, weekday);
    const last = told && inYearOf(date, told);
    if (last?.length !== 10 || last <= date || last.startsWith('X')) return said;
    return { date: `${date}/${last}`, dateSpan: { ...dateSpan, end: tokens[mention.to - 1]?.end ?? dateSpan.end } };
  }
  return said;
}

/** A last day without a year of its own is that of the year of the first, if it comes later in it. */
function inYearOf(first: string, last: string): string {
  const moved = `${first.slice(0, 4)}${last.slice(4)}`;
  return last.length === 10 && moved > first ? moved : last;
}

/** The first such day of the week after a day `YYYY-MM-DD`; null if its year is not told. */
function weekdayAfter(day: string, weekday: number): string | null {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) return null;
  start.setUTCDate(start.getUTCDate() + ((weekday - start.getUTCDay() + 6) % 7) + 1);
  return start.toISOString().slice(0, 10);
}
