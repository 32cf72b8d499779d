import type { Token } from '../../segment/token.js';
import { type CalendarPoint, type DateMatch, point } from './expression.js';
import { afterComma, dayAt, monthAt, wordsAt, yearAt } from './parts.js';

const NUMERIC = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/;
const RANGE_WORDS = new Set(['to', 'and', 'until', 'through', '–', '—', '-', 'till']);

/** "30 September 2025", "8th September", "20 to 22 August 2024", "8-10 September", "14 and 15 May". */
export function dayMonth(tokens: readonly Token[], i: number): DateMatch | null {
  const first = dayAt(tokens[i]);
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
  return found === null || isModalMay(tokens, i) ? null : { expression: point(null, found, null), to: i + 1 };
}

/** "2009" alone, where it can be a year: not an amount or a clause number. */
export function year(tokens: readonly Token[], i: number): DateMatch | null {
  const found = yearAt(tokens[i]);
  const before = tokens[i - 1]?.key ?? '';
  if (found === null || /^[$€£¥#]$/.test(before) || ['resolution', 'no', 'nr', 'vision', 'agenda'].includes(before))
    return null;
  return { expression: point(found, null, null), to: i + 1 };
}

/** "2025-09-30", "09.02.2022". */
export function numeric(tokens: readonly Token[], i: number): DateMatch | null {
  const parts = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const glued = parts[1]?.glued && parts[2]?.glued;
  const text = glued ? parts.map((part) => part?.text).join('-') : (parts[0]?.text ?? '');
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [y, m, d] = found[1] ? [found[1], found[2], found[3]] : [found[6], found[5], found[4]];
  return { expression: point(Number(y), Number(m), Number(d)), to: i + (glued ? 3 : 1) };
}

/** "from 30 June to 2 July", "June 30 to July 2": two points with a word between them. */
export function range(tokens: readonly Token[], i: number): DateMatch | null {
  const first = dayMonth(tokens, i) ?? monthDay(tokens, i) ?? monthYear(tokens, i);
  if (first?.expression.type !== 'calendar' || !RANGE_WORDS.has(tokens[first.to]?.key ?? '')) return null;
  if (tokens[first.to]?.key === 'and' && !wordsAt(tokens, i - 1, 'between')) return null;
  const second = dayMonth(tokens, first.to + 1) ?? monthDay(tokens, first.to + 1) ?? monthYear(tokens, first.to + 1);
  if (second?.expression.type !== 'calendar') return null;
  const from = { ...first.expression, year: first.expression.year ?? second.expression.year };
  return { expression: { type: 'range', from, to: second.expression }, to: second.to };
}

function secondDay(tokens: readonly Token[], at: number): { day: number; to: number } | null {
  if (tokens[at]?.glued) {
    const day = dayAt(tokens[at]);
    return day === null ? null : { day, to: at + 1 };
  }
  const day = RANGE_WORDS.has(tokens[at]?.key ?? '') ? dayAt(tokens[at + 1]) : null;
  return day === null ? null : { day, to: at + 2 };
}

function withYear(tokens: readonly Token[], at: number, m: number, first: number, last: number | null): DateMatch {
  const yearPlace = afterComma(tokens, at);
  const y = yearAt(tokens[yearPlace]);
  const to = y === null ? at : yearPlace + 1;
  const from: CalendarPoint = point(y, m, first);
  if (last === null || last <= first) return { expression: from, to };
  return { expression: { type: 'range', from, to: point(y, m, last) }, to };
}

/** "May" that opens a question or wish is no month; nor is a name's ("Theresa May"). */
function isModalMay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.key !== 'may' && tokens[i]?.key !== 'march') return false;
  const before = tokens[i - 1];
  return i === 0 || (before?.kind === 'word' && before.text[0] !== before.text[0]?.toLowerCase());
}
