import type { Token } from '../../segment/token.js';
import { WEEKDAYS, WEEKEND_WORDS } from '../../tables/calendar.js';
import type { DateMatch, Shift } from './expression.js';
import { shiftAt, weekdayAt } from './parts.js';

/** "on Tuesday", "last Friday", "Monday next week", "Tuesday of last week". */
export function weekday(tokens: readonly Token[], i: number): DateMatch | null {
  const shift = shiftAt(tokens[i]);
  const at = shift === null ? i : i + 1;
  const day = weekdayAt(tokens[at]);
  if (day === null) return null;
  const week = weekAfter(tokens, at + 1);
  return { expression: { type: 'weekday', weekday: day, shift, week: week?.shift ?? null }, to: week?.to ?? at + 1 };
}

/** "next week on Monday". */
export function weekThenDay(tokens: readonly Token[], i: number): DateMatch | null {
  const week = weekAfter(tokens, i);
  if (!week) return null;
  const at = tokens[week.to]?.key === 'on' ? week.to + 1 : week.to;
  const day = weekdayAt(tokens[at]);
  return day === null
    ? null
    : { expression: { type: 'weekday', weekday: day, shift: null, week: week.shift }, to: at + 1 };
}

/** "this weekend", "over the weekend". */
export function weekend(tokens: readonly Token[], i: number): DateMatch | null {
  if (!WEEKEND_WORDS.has(tokens[i + 1]?.key ?? '')) return null;
  const shift = shiftAt(tokens[i]);
  if (shift === null && tokens[i]?.key !== 'the') return null;
  return { expression: { type: 'weekend', shift }, to: i + 2 };
}

function weekAfter(tokens: readonly Token[], i: number): { shift: Shift; to: number } | null {
  const at = tokens[i]?.key === 'of' ? i + 1 : i;
  const shift = shiftAt(tokens[at]);
  return shift !== null && tokens[at + 1]?.key === 'week' ? { shift, to: at + 2 } : null;
}

/** "Monday, | 6 October": a weekday before the day that it says nothing more of. */
export function pastWeekday(tokens: readonly Token[], i: number): number {
  if (!WEEKDAYS.has(tokens[i]?.key ?? '')) return i;
  return tokens[i + 1]?.key === ',' ? i + 2 : i + 1;
}
