import type { Article } from '../../src/model/article.js';
import type { Dateline } from '../annotate/dateline.js';
import { datesIn } from '../annotate/dates/dates.js';
import type { CalendarPoint, DateExpression } from '../annotate/dates/expression.js';
import { countAt, yearAt } from '../annotate/dates/parts.js';
import type { Reading } from '../annotate/reading.js';
import { type Token, tokenize } from '../segment/token.js';

/** The day from which "last month" counts; parts that nobody told are null. */
export interface ReferenceDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The first sentences, where a report dates its news. */
const LEAD_SENTENCES = 6;

/**
 * The day of the report: as published, else from the dateline, the title, a full date in the first sentences; the year also from
 * "for the first time in 16 years since 2009".
 */
export function referenceDay(article: Article, dateline: Dateline, readings: readonly Reading[]): ReferenceDay {
  const [year, month, day] = (article.published ?? '').split('-').map(Number);
  if (year && month && day) return { year, month, day };
  const filed = calendar(dateline.date);
  const titled = fullDates(datesOfText(article.title ?? ''))[0] ?? null;
  const framed = fullDates(
    readings
      .filter(({ sentence }) => sentence.role === 'furniture')
      .flatMap(({ dates }) => dates.map(({ expression }) => expression)),
  )[0];
  const lead = readings.slice(0, LEAD_SENTENCES).flatMap(({ dates }) => dates.map(({ expression }) => expression));
  const days = lead.map(calendar).filter((date) => date?.month && date.day);
  const full = framed ?? titled ?? fullDates(lead).find((date) => isNear(date, days[0] ?? date)) ?? null;
  const first = filed ?? todayNamed(readings) ?? full ?? days[0] ?? null;
  const known = first?.year ?? full?.year ?? yearSince(readings);
  return { year: known, month: first?.month ?? null, day: first?.day ?? null };
}

/** "today, November 8", "today (8 November)". */
function todayNamed(readings: readonly Reading[]): CalendarPoint | null {
  for (const { tokens, dates } of readings) {
    for (const [i, { expression, to }] of dates.entries()) {
      const isToday = expression.type === 'offset' && expression.unit === 'day' && expression.count === 0;
      const next = dates[i + 1];
      if (!isToday || next?.from !== to + 1 || !/^[,(]$/.test(tokens[to]?.key ?? '')) continue;
      const day = calendar(next.expression);
      if (day?.month && day.day) return day;
    }
  }
  return null;
}

/** The year of a full date holds for a day told before it only if they are at most a month apart: "on February 28 … in September 2022". */
function isNear({ month }: CalendarPoint, first: CalendarPoint): boolean {
  const apart = Math.abs((month ?? 0) - (first.month ?? 0));
  return first.year !== null || apart <= 1 || apart === 11;
}

function datesOfText(text: string): DateExpression[] {
  return datesIn(tokenize(text, 0, text.length, new Set())).map(({ expression }) => expression);
}

/** The calendar point of an expression, the last one of a range. */
function calendar(expression: DateExpression | null | undefined): CalendarPoint | null {
  if (!expression) return null;
  if (expression.type === 'range') return calendar(expression.to);
  return expression.type === 'calendar' ? expression : null;
}

function fullDates(expressions: readonly DateExpression[]): CalendarPoint[] {
  return expressions
    .map(calendar)
    .filter(
      (date): date is CalendarPoint => date !== null && date.year !== null && date.month !== null && date.day !== null,
    );
}

/** "in 16 years since 2009" is said in 2025. */
function yearSince(readings: readonly Reading[]): number | null {
  for (const { tokens } of readings) {
    for (const [i, token] of tokens.entries()) {
      if (token.key !== 'since' || tokens[i - 1]?.key !== 'years') continue;
      const [count, year] = [countAt(tokens[i - 2] as Token | undefined), yearAt(tokens[i + 1])];
      if (count !== null && year !== null) return year + count;
    }
  }
  return null;
}
