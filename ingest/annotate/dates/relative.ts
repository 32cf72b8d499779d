import type { Token } from '../../segment/token.js';
import { DAY_PARTS, DAY_WORDS, UNITS } from '../../tables/calendar.js';
import { AFTER_MONTHDAYS, BEFORE_MONTHDAYS } from '../../tables/date-words.js';
import type { DateMatch } from './expression.js';
import { countAt, dayAt, monthAt, ordinalAt, shiftAt, wordsAt } from './parts.js';

/** "today", "yesterday", "tomorrow", "this evening", "last night". */
export function dayWord(tokens: readonly Token[], i: number): DateMatch | null {
  const count = DAY_WORDS.get(tokens[i]?.key ?? '');
  if (count !== undefined) return { expression: { type: 'offset', unit: 'day', count }, to: i + 1 };
  if (!DAY_PARTS.has(tokens[i + 1]?.key ?? '')) return null;
  const shift = tokens[i]?.key === 'this' ? 0 : tokens[i]?.key === 'last' ? -1 : null;
  return shift === null ? null : { expression: { type: 'offset', unit: 'day', count: shift }, to: i + 2 };
}

/**
 * "the 30th", "the 23rd of last month", "the eighth of this month": a day whose month is not named.
 * @param bare whether it may do without "the" and the preposition before it, as the second of two days
 */
export function monthDayOnly(tokens: readonly Token[], i: number, bare = false): DateMatch | null {
  const opened = tokens[i]?.key === 'the' && BEFORE_MONTHDAYS.has(tokens[i - 1]?.key ?? '');
  if (!opened && !bare) return null;
  const day = ordinalAt(tokens[i + 1]);
  if (day === null || day > 31) return null;
  const next = tokens[i + 2];
  const of = next?.key === 'of' ? tokens[i + 3] : undefined;
  const shift = shiftAt(of);
  if (shift !== null && tokens[i + 4]?.key === 'month')
    return { expression: { type: 'monthday', day, shift }, to: i + 5 };
  if (monthAt(of) !== null) return null;
  const isNoun = next?.kind === 'word' && !AFTER_MONTHDAYS.has(next.key);
  return isNoun || next?.glued ? null : { expression: { type: 'monthday', day, shift: null }, to: i + 2 };
}

/** "October last year", "16 June this year", "June two years ago", "last October", "next May". */
export function monthOfYear(tokens: readonly Token[], i: number): DateMatch | null {
  const shift = shiftAt(tokens[i]);
  const named = shift === null ? null : monthAt(tokens[i + 1]);
  if (shift !== null && named !== null) {
    const day = dayAt(tokens[i + 2]);
    return { expression: { type: 'monthOf', month: named, day, shift, nearest: true }, to: i + (day === null ? 2 : 3) };
  }
  const [before, after] = [dayAt(tokens[i]), monthAt(tokens[i])];
  const month = before === null ? after : monthAt(tokens[i + 1]);
  if (month === null) return null;
  let at = i + (before === null ? 1 : 2);
  const day = before ?? dayAt(tokens[at]);
  if (before === null && day !== null) at++;
  at += tokens[at]?.key === ',' || tokens[at]?.key === 'of' ? 1 : 0;
  const years = yearsAgo(tokens, at);
  return years && { expression: { type: 'monthOf', month, day, shift: years.shift, nearest: false }, to: years.to };
}

function yearsAgo(tokens: readonly Token[], i: number): { shift: number; to: number } | null {
  const shift = shiftAt(tokens[i]);
  if (shift !== null && tokens[i + 1]?.key === 'year') return { shift, to: i + 2 };
  const past = ago(tokens, i);
  return past?.expression.type === 'offset' && past.expression.unit === 'year'
    ? { shift: past.expression.count, to: past.to }
    : null;
}

/** "two months ago", "a year ago". */
export function ago(tokens: readonly Token[], i: number): DateMatch | null {
  const count = countAt(tokens[i]);
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  if (count === null || !unit || tokens[i + 2]?.key !== 'ago') return null;
  return { expression: { type: 'offset', unit, count: -count }, to: i + 3 };
}

/** "three days from now", "in two weeks' time". */
export function fromNow(tokens: readonly Token[], i: number): DateMatch | null {
  const count = countAt(tokens[i]);
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  if (count === null || !unit) return null;
  const at = /^(?:'s|['’])$/.test(tokens[i + 2]?.key ?? '') ? i + 3 : i + 2;
  const to = wordsAt(tokens, i + 2, 'from', 'now') ? i + 4 : wordsAt(tokens, at, 'time') ? at + 1 : null;
  return to === null ? null : { expression: { type: 'offset', unit, count }, to };
}
