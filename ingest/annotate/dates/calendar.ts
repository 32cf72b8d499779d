import type { Token } from '../../segment/token.js';
import { BEFORE_MONTHS, BETWEEN_DAYS, MONTHS_AS_NAMES, NO_YEAR_AFTER } from '../../tables/date-words.js';
import { type CalendarPoint, type DateMatch, point } from './expression.js';
import { afterComma, dayAt, monthAt, ordinalAt, yearAt } from './parts.js';
import { pastWeekday } from './weekday.js';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/;

/** "30 September 2025", "8th September", "the eighth of May", "20 to 22 August 2024", "8-10 September", "14 and 15 May". */
export function dayMonth(tokens: readonly Token[], i: number): DateMatch | null {
  const first = dayAt(tokens[i]) ?? (tokens[i + 1]?.key === 'of' ? ordinalAt(tokens[i]) : null);
  if (first === null) return null;
  const second = secondDay(tokens, i + 1);
  const at = second ? second.to : i + 1;
  const month = monthAt(tokens[tokens[at]?.key === 'of' ? at + 1 : at]);
  if (month === null) return null;
  return withYear(tokens, (tokens[at]?.key === 'of' ? at + 1 : at) + 1, month, first, second?.day ?? null);
}

/** "September 30", "September 30, 2025", "June 8-9", "June 30 to July 2". */
export function monthDay(tokens: readonly Token[], i: number): DateMatch | null {
  const month = monthAt(tokens[i]);
  const first = dayAt(tokens[i + 1]);
  if (month === null || first === null) return null;
  const second = secondDay(tokens, i + 2);
  if (second && monthAt(tokens[second.to]) === null) return withYear(tokens, second.to, month, first, second.day);
  return withYear(tokens, i + 2, month, first, null);
}

/** "September 2025", "September of 2025". */
export function monthYear(tokens: readonly Token[], i: number): DateMatch | null {
  const month = monthAt(tokens[i]);
  if (month === null) return null;
  const at = tokens[i + 1]?.key === 'of' || tokens[i + 1]?.key === ',' ? i + 2 : i + 1;
  const year = yearAt(tokens[at]);
  return year === null ? null : { expression: point(year, month, null), to: at + 1 };
}

/** "September" alone. */
export function month(tokens: readonly Token[], i: number): DateMatch | null {
  const found = monthAt(tokens[i]);
  return found === null || isModalMay(tokens, i) || isFirstName(tokens, i)
    ? null
    : { expression: point(null, found, null), to: i + 1 };
}

/** "2009" alone, where it can be a year: not an amount, a clause number or the bounds of a period ("2019-2024"). */
export function year(tokens: readonly Token[], i: number): DateMatch | null {
  const found = yearAt(tokens[i]);
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (found === null || NO_YEAR_AFTER.has(before?.key ?? '')) return null;
  const isBound = (tokens[i]?.glued && yearAt(before) !== null) || (after?.glued && after.kind === 'number');
  return isBound ? null : { expression: point(found, null, null), to: i + 1 };
}

/** "2025-09-30", "09.02.2022", "25/01/2024", "01/25/2024"; null for "11/01/2024", which may be of January or November. */
export function numeric(tokens: readonly Token[], i: number): DateMatch | null {
  const parts = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const glued = parts[1]?.glued && parts[2]?.glued;
  const text = glued ? parts.map((part) => part?.text).join('-') : (parts[0]?.text ?? '');
  const found = numericPoint(text);
  return found && { expression: found, to: i + (glued ? 3 : 1) };
}

function numericPoint(text: string): CalendarPoint | null {
  const [, y, m, d] = YEAR_FIRST.exec(text) ?? [];
  if (y) return point(Number(y), Number(m), Number(d));
  const [, a, sign, b, last] = YEAR_LAST.exec(text) ?? [];
  if (!last) return null;
  const [first, second] = [Number(a), Number(b)];
  if (sign === '.' || first > 12 || first === second) return point(Number(last), second, first);
  return second > 12 ? point(Number(last), first, second) : null;
}

function secondDay(tokens: readonly Token[], at: number): { day: number; to: number } | null {
  if (tokens[at]?.glued) {
    const day = dayAt(tokens[at]);
    return day === null ? null : { day, to: at + 1 };
  }
  let i = at;
  while (tokens[i]?.key === ',' && dayAt(tokens[i + 1]) !== null && /^(?:,|and)$/.test(tokens[i + 2]?.key ?? ''))
    i += 2;
  if (tokens[i]?.key === ',' && tokens[i + 1]?.key === 'and') i++;
  if (!BETWEEN_DAYS.has(tokens[i]?.key ?? '')) return null;
  const next = pastWeekday(tokens, i + 1);
  const day = dayAt(tokens[next]);
  return day === null ? null : { day, to: next + 1 };
}

function withYear(tokens: readonly Token[], at: number, m: number, first: number, last: number | null): DateMatch {
  const yearPlace = afterComma(tokens, at);
  const y = yearAt(tokens[yearPlace]);
  const to = y === null ? at : yearPlace + 1;
  const from: CalendarPoint = point(y, m, first);
  if (last === null || last <= first) return { expression: from, to };
  return { expression: { type: 'range', from, to: point(y, m, last) }, to };
}

/** "Minister Jan Novak", "April Clark": a month before a capital, and behind no word of time, is a first name. */
function isFirstName(tokens: readonly Token[], i: number): boolean {
  const [before, month, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!MONTHS_AS_NAMES.has(month?.key ?? '') || month?.text.endsWith('.')) return false;
  if (next?.kind !== 'word' || next.glued || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return !BEFORE_MONTHS.has(before?.key ?? '');
}

/** "May" that opens a question or wish is no month; nor is a name's ("Theresa May"). */
function isModalMay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.key !== 'may' && tokens[i]?.key !== 'march') return false;
  const before = tokens[i - 1];
  return i === 0 || (before?.kind === 'word' && before.text[0] !== before.text[0]?.toLowerCase());
}
