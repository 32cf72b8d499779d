import type { Token } from '../../segment/token.js';
import { DAY_PARTS, DAY_WORDS, UNITS } from '../../tables/calendar.js';
import type { DateMatch } from './expression.js';
import { countAt, dayAt, monthAt, ordinalAt, weekdayAt, wordsAt } from './parts.js';

const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "today", "yesterday", "tomorrow", "this evening", "last night". */
export function dayWord(tokens: readonly Token[], i: number): DateMatch | null {
  const count = DAY_WORDS.get(tokens[i]?.key ?? '');
  if (count !== undefined) return { expression: { type: 'offset', unit: 'day', count }, to: i + 1 };
  if (!DAY_PARTS.has(tokens[i + 1]?.key ?? '')) return null;
  const shift = tokens[i]?.key === 'this' ? 0 : wordsAt(tokens, i, 'last', 'night') ? -1 : null;
  return shift === null ? null : { expression: { type: 'offset', unit: 'day', count: shift }, to: i + 2 };
}

/** "on Tuesday", "last Friday", "Monday this week". A date that follows the weekday says more and is read by its own rule. */
export function weekday(tokens: readonly Token[], i: number): DateMatch | null {
  const shift = SHIFTS.get(tokens[i]?.key ?? '');
  const at = shift === undefined ? i : i + 1;
  const day = weekdayAt(tokens[at]);
  if (day === null) return null;
  return { expression: { type: 'weekday', weekday: day, shift: shift ?? null }, to: at + 1 };
}

/** "last month", "this year", "next week". */
export function shiftedUnit(tokens: readonly Token[], i: number): DateMatch | null {
  const count = SHIFTS.get(tokens[i]?.key ?? '');
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  if (count === undefined || !unit || tokens[i + 1]?.key.endsWith('s')) return null;
  return { expression: { type: 'offset', unit, count }, to: i + 2 };
}

/** "the 30th", "the 23rd of last month", "the eighth of this month", "on 4th": a day whose month is not named. */
export function monthDayOnly(tokens: readonly Token[], i: number): DateMatch | null {
  if (tokens[i]?.key !== 'the' || !/^(?:on|of|until|till|from|since|by)$/.test(tokens[i - 1]?.key ?? '')) return null;
  const day = ordinalAt(tokens[i + 1]);
  if (day === null || day > 31) return null;
  const shift = tokens[i + 2]?.key === 'of' ? SHIFTS.get(tokens[i + 3]?.key ?? '') : undefined;
  if (shift !== undefined && tokens[i + 4]?.key === 'month')
    return { expression: { type: 'monthday', day, shift }, to: i + 5 };
  const next = tokens[i + 2];
  const isNoun = next?.kind === 'word' && !/^(?:and|to|at|in|with|for|of|by|that|when|where)$/.test(next.key);
  return isNoun || next?.glued ? null : { expression: { type: 'monthday', day, shift: null }, to: i + 2 };
}

/** "October last year", "16 June this year", "last October", "next May". */
export function monthOfYear(tokens: readonly Token[], i: number): DateMatch | null {
  const shift = SHIFTS.get(tokens[i]?.key ?? '');
  const named = shift === undefined ? null : monthAt(tokens[i + 1]);
  if (shift !== undefined && named !== null) {
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
  const year = SHIFTS.get(tokens[at]?.key ?? '');
  if (year === undefined || tokens[at + 1]?.key !== 'year') return null;
  return { expression: { type: 'monthOf', month, day, shift: year, nearest: false }, to: at + 2 };
}

/** "two months ago", "a year ago". */
export function ago(tokens: readonly Token[], i: number): DateMatch | null {
  const count = countAt(tokens[i]);
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  if (count === null || !unit || tokens[i + 2]?.key !== 'ago') return null;
  return { expression: { type: 'offset', unit, count: -count }, to: i + 3 };
}

/** "a day earlier", "two weeks later", "the day before", "the following day", "the same day", "that day". */
export function beside(tokens: readonly Token[], i: number): DateMatch | null {
  const count = countAt(tokens[i]);
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  const turn = tokens[i + 2]?.key ?? '';
  if (count !== null && unit && /^(?:earlier|before|previously|later|after|afterwards)$/.test(turn)) {
    const back = /^(?:earlier|before|previously)$/.test(turn);
    const says = tokens[i + 3];
    if (/^(?:after|before)$/.test(turn) && says?.kind === 'word') return null;
    return { expression: { type: 'beside', unit, count: back ? -count : count }, to: i + 3 };
  }
  if (wordsAt(tokens, i, 'the', 'day', 'before') && tokens[i + 3]?.kind !== 'word') return besideDays(-1, i + 3);
  if (wordsAt(tokens, i, 'the', 'day', 'before', 'yesterday')) return null;
  if (wordsAt(tokens, i, 'the', 'following', 'day') || wordsAt(tokens, i, 'the', 'next', 'day'))
    return besideDays(1, i + 3);
  if (wordsAt(tokens, i, 'the', 'previous', 'day')) return besideDays(-1, i + 3);
  if (wordsAt(tokens, i, 'the', 'same', 'day')) return besideDays(0, i + 3);
  if (wordsAt(tokens, i, 'that', 'day') || wordsAt(tokens, i, 'in', 'the', 'day'))
    return besideDays(0, i + (tokens[i]?.key === 'in' ? 3 : 2));
  return wordsAt(tokens, i, 'that', 'same', 'day') ? besideDays(0, i + 3) : null;
}

/** "within two weeks", "within one month". */
export function within(tokens: readonly Token[], i: number): DateMatch | null {
  const at = wordsAt(tokens, i, 'within', 'the', 'next') ? i + 3 : i + 1;
  const count = countAt(tokens[at]);
  const unit = UNITS.get(tokens[at + 1]?.key ?? '');
  if (tokens[i]?.key !== 'within' || count === null || !unit) return null;
  return { expression: { type: 'within', unit, count }, to: at + 2 };
}

function besideDays(count: number, to: number): DateMatch {
  return { expression: { type: 'beside', unit: 'day', count }, to };
}
