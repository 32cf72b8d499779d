import type { Evidence } from '../../src/model/extraction.js';
import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { ReferenceDay } from '../resolve/reference.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { isAside } from './aside.js';
import { evidenceOf } from './evidence.js';
import type { Told } from './follow-record.js';
import type { DateSaid } from './said.js';

/** A heading is a short line. */
const MOST_TOKENS = 14;
const CLOCK = /^\d{1,2}(?:[:.h]\d\d)?(?:am|pm)?$/;
/** How many lines below a heading the first hour of its day stands at the latest. */
const NEAR_LINES = 3;

/**
 * In a calendar ("Monday 11 March", below it hours and meetings) the day that each sentence stands under, by its index; none in
 * other texts: the date line of a release does not date what it tells.
 */
export function dayHeadings(readings: readonly Reading[], reference: ReferenceDay): ReadonlyMap<number, DateSaid> {
  const headings = readings.flatMap((reading, i) => {
    const date = headingDate(reading);
    return date ? [{ i, reading, date }] : [];
  });
  const days = new Map<number, DateSaid>();
  if (headings.length < 2 && !headings.some(({ i }) => isAboveHours(readings, i))) return days;
  for (const [k, { i, reading, date }] of headings.entries()) {
    const said = {
      date: resolveDate(date.expression, reference, 'nearest', null),
      dateSpan: spanOf(reading, date),
    };
    for (let line = i + 1; line < (headings[k + 1]?.i ?? readings.length); line++)
      days.set(readings[line]?.sentence.index ?? line, said);
  }
  return days;
}

/**
 * Gives the meetings that a sentence tells of the day that it stands under, if they have none; not those told only for their order
 * ("ahead of the conference").
 */
export function dateByHeading(told: readonly Told[], heading: DateSaid | undefined): void {
  for (const { record, telling } of told) {
    if (!heading || record.date !== null || isAside(telling) || telling.noun?.series === 'previous') continue;
    record.date = heading.date;
    record.dateSpan = heading.dateSpan;
  }
}

function spanOf(reading: Reading, date: DateMention): Evidence {
  return evidenceOf(reading, date.from, date.to, 'date.heading', 'date');
}

/** The date of a line that says nothing else but a weekday and a remark in brackets. */
function headingDate({ tokens, dates }: Reading): DateMention | null {
  const [date, ...more] = dates;
  if (!date || more.length > 0 || tokens.length > MOST_TOKENS || !isOfDays(date.expression)) return null;
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.key === '(') depth++;
    const inDate = date.from <= i && i < date.to;
    if (depth === 0 && !inDate && token.kind !== 'sign' && !WEEKDAYS.has(token.key)) return null;
    if (token.key === ')') depth--;
  }
  return date;
}

/** A day, or some days. */
function isOfDays(expression: DateMention['expression']): boolean {
  if (expression.type === 'range') return isOfDays(expression.from) && isOfDays(expression.to);
  return expression.type === 'calendar' && expression.day !== null;
}

function isAboveHours(readings: readonly Reading[], heading: number): boolean {
  return readings.slice(heading + 1, heading + 1 + NEAR_LINES).some(({ tokens }) => CLOCK.test(tokens[0]?.text ?? ''));
}
