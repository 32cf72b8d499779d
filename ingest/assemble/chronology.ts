import type { DateExpression, DateMention, DatePoint } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import type { ReferenceDay } from '../resolve/reference.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { SETTING_PREPOSITIONS } from '../tables/function-words.js';
import { PRESENT_OF_SETTING_OUT, PRESENT_OF_TRAVEL } from '../tables/visits.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { DateSaid } from './said.js';
import { statusByDay } from './status-by-day.js';
import type { VisitRecord } from './visit-record.js';

/** So many entries make a chronology: one date at the head of a line is the date line of a report. */
const FEWEST = 2;
const DASHES = /^(?::|-|–|—)$/;

interface Entry {
  readonly reading: Reading;
  readonly date: DateMention;
}

/**
 * In a chronology ("Feb. 6, 2026: A and B hold talks", one line a day) the day at the head of the entry that each sentence stands in,
 * by its index; none in other texts. A day without a year has that of the entry before, or the next one where it begins.
 */
export function entryDays({ readings, reference }: Discourse): ReadonlyMap<number, DateSaid> {
  const entries = readings.flatMap((reading, i): Entry[] => {
    const date = isFirst(readings, i) ? dateAtHead(reading) : null;
    return date ? [{ reading, date }] : [];
  });
  const days = new Map<number, DateSaid>();
  if (entries.length < FEWEST) return days;
  const heads = new Map(entries.map((entry) => [entry.reading.sentence.index, entry]));
  let said: DateSaid | null = null;
  let paragraph = -1;
  let before: string | null = null;
  for (const { sentence } of readings) {
    const entry = heads.get(sentence.index);
    if (entry) {
      const date = resolveAfter(entry.date.expression, before, reference);
      before = date ?? before;
      said = { date, dateSpan: evidenceOf(entry.reading, entry.date.from, entry.date.to, 'date.entry', 'date') };
      paragraph = sentence.paragraph;
    }
    if (said && sentence.paragraph === paragraph) days.set(sentence.index, said);
  }
  return days;
}

function isFirst(readings: readonly Reading[], i: number): boolean {
  return readings[i - 1]?.sentence.paragraph !== readings[i]?.sentence.paragraph;
}

/** "Feb. 6, 2026:", "Monday, 14 May -", "May 14-15:", "January 2024 –": before a word with a capital. */
function dateAtHead({ tokens, dates }: Reading): DateMention | null {
  const [date] = dates;
  if (!date || !isCalendar(date.expression)) return null;
  if (!tokens.slice(0, date.from).every((token) => isLead(token))) return null;
  let sign = date.to;
  while (/^[,.)]$/.test(tokens[sign]?.key ?? '')) sign++;
  const next = tokens[sign + 1];
  return DASHES.test(tokens[sign]?.key ?? '') && next && isCapitalised(next) ? date : null;
}

const isLead = ({ key, kind }: Token) => kind === 'sign' || WEEKDAYS.has(key) || key === 'on' || key === 'in';

function isCalendar(expression: DateExpression): boolean {
  return expression.type === 'range'
    ? isCalendar(expression.from) && isCalendar(expression.to)
    : expression.type === 'calendar';
}

/** The date of an entry, counted from that of the entry before: EDTF, or null. */
function resolveAfter(expression: DateExpression, before: string | null, reference: ReferenceDay): string | null {
  const plain = () => resolveDate(expression, reference, 'back', null);
  const year = Number(before?.slice(0, 4));
  if (before === null || !Number.isInteger(year)) return plain();
  const same = resolveDate(ofYear(expression, year), reference, 'back', null);
  if (same === null || same.slice(0, before.length) >= before.slice(0, same.length)) return same;
  const next = resolveDate(ofYear(expression, year + 1), reference, 'back', null);
  return next !== null && !isAfter(next, reference) ? next : same;
}

function isAfter(date: string, { year, month, day }: ReferenceDay): boolean {
  if (year === null) return false;
  const today = [year, String(month ?? 12).padStart(2, '0'), String(day ?? 31).padStart(2, '0')].join('-');
  return date.slice(0, 10) > today.slice(0, Math.min(10, date.length));
}

function ofYear(expression: DateExpression, year: number): DateExpression {
  const at = (point: DatePoint): DatePoint =>
    point.type === 'calendar' && point.year === null ? { ...point, year } : point;
  if (expression.type === 'range') return { ...expression, from: at(expression.from), to: at(expression.to) };
  return expression.type === 'calendar' ? at(expression) : expression;
}

/**
 * A telling in an entry of a chronology: it has the entry's day, and the present of its verbs tells what is over ("A flies to B for
 * talks"). What is told there only to order it, or as a plan, stays as it is.
 */
export function inEntry(telling: Encounter, entry: DateSaid | undefined, discourse: Discourse): Encounter {
  const { trigger, reading, statusSpan, status } = telling;
  const travels = reading.tokens.some(
    ({ key, start }) => start === statusSpan?.start && (PRESENT_OF_SETTING_OUT.has(key) || PRESENT_OF_TRAVEL.has(key)),
  );
  if (!entry || telling.date !== null || (status !== 'held' && !travels)) return telling;
  const { role, preposition } = trigger;
  if (role === 'attribute' && preposition !== 'of' && !SETTING_PREPOSITIONS.has(preposition)) return telling;
  return { ...telling, ...entry, status: statusByDay(travels ? 'planned' : status, true, entry.date, discourse) };
}

/** A visit in an entry of a chronology, as for meetings. */
export function visitInEntry(visit: VisitRecord, entry: DateSaid | undefined, discourse: Discourse): VisitRecord {
  if (!entry || visit.date !== null) return visit;
  return { ...visit, ...entry, status: statusByDay('planned', true, entry.date, discourse) };
}
