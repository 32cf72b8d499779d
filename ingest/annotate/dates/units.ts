import type { Token } from '../../segment/token.js';
import { SEASONS, UNITS } from '../../tables/calendar.js';
import { SPAN_PARTS, SPAN_PREPOSITIONS, TIMES_WITHIN_SPANS } from '../../tables/date-words.js';
import type { DateMatch, Shift } from './expression.js';
import { countAt, ordinalAt, shiftAt, wordsAt, yearAt } from './parts.js';

/** "last month", "this year", "next week"; "this summer" is some time of this year. */
export function shiftedUnit(tokens: readonly Token[], i: number): DateMatch | null {
  const count = shiftAt(tokens[i]);
  const word = tokens[i + 1]?.key ?? '';
  if (count === 0 && SEASONS.has(word)) return { expression: { type: 'offset', unit: 'year', count }, to: i + 2 };
  const unit = UNITS.get(word);
  if (count === null || !unit || word.endsWith('s')) return null;
  return { expression: { type: 'offset', unit, count }, to: i + 2 };
}

/** "by the end of the year", "later in the month", "by year-end": some time in the report's year, month or week. */
export function currentUnit(tokens: readonly Token[], i: number): DateMatch | null {
  if (tokens[i]?.key === 'year' && /^(?:by|at|before)$/.test(tokens[i - 1]?.key ?? '')) {
    const end = tokens[i + 1]?.key === "'s" ? i + 2 : i + 1;
    if (tokens[end]?.key === 'end') return { expression: { type: 'offset', unit: 'year', count: 0 }, to: end + 1 };
  }
  const unit = UNITS.get(tokens[i + 1]?.key ?? '');
  if (tokens[i]?.key !== 'the' || !unit || unit === 'day' || tokens[i + 1]?.key.endsWith('s')) return null;
  const [before, first] = [tokens[i - 1]?.key ?? '', tokens[i - 2]?.key ?? ''];
  const isPart = (before === 'of' && SPAN_PARTS.has(first)) || (before === 'in' && TIMES_WITHIN_SPANS.has(first));
  return isPart ? { expression: { type: 'offset', unit, count: 0 }, to: i + 2 } : null;
}

/** "the first half of 2022", "the third quarter of the year", "the second half of next year". */
export function partOfYear(tokens: readonly Token[], i: number): DateMatch | null {
  const nth = tokens[i]?.key === 'last' ? 'last' : ordinalAt(tokens[i]);
  const size = tokens[i + 1]?.key === 'half' ? 6 : tokens[i + 1]?.key === 'quarter' ? 3 : null;
  if (nth === null || size === null) return null;
  const number = nth === 'last' ? 12 / size : nth;
  if (number > 12 / size) return null;
  const whole = yearOf(tokens, tokens[i + 2]?.key === 'of' ? i + 3 : i + 2);
  if (!whole) return null;
  const months: [number, number] = [(number - 1) * size + 1, number * size];
  return { expression: { type: 'part', months, year: whole.year, shift: whole.shift }, to: whole.to };
}

function yearOf(tokens: readonly Token[], i: number): { year: number | null; shift: Shift; to: number } | null {
  const year = yearAt(tokens[i]);
  if (year !== null) return { year, shift: 0, to: i + 1 };
  const shift = shiftAt(tokens[i]) ?? (tokens[i]?.key === 'the' ? 0 : null);
  return shift !== null && tokens[i + 1]?.key === 'year' ? { year: null, shift, to: i + 2 } : null;
}

/** "within two weeks" of what is told; "in the next three months", "over the coming two weeks" from the report on. */
export function within(tokens: readonly Token[], i: number): DateMatch | null {
  const coming = tokens[i + 1]?.key === 'the' && SPAN_PREPOSITIONS.has(tokens[i]?.key ?? '');
  const next = coming && /^(?:next|coming)$/.test(tokens[i + 2]?.key ?? '');
  if (!next && tokens[i]?.key !== 'within') return null;
  const at = next ? i + 3 : i + 1;
  const count = countAt(tokens[at]);
  const unit = UNITS.get(tokens[at + 1]?.key ?? '');
  if (count === null || !unit || (next && wordsAt(tokens, at, 'a'))) return null;
  const after = next && tokens[i]?.key !== 'within' ? 'report' : 'event';
  return { expression: { type: 'within', unit, count, after }, to: at + 2 };
}
