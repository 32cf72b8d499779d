import type { Token } from '../../segment/token.js';
import { DAY_PARTS, UNITS, type Unit } from '../../tables/calendar.js';
import { EARLIER_WORDS, LATER_WORDS, NEIGHBOUR_WORDS, SPAN_PREPOSITIONS } from '../../tables/date-words.js';
import type { DateMatch } from './expression.js';
import { countAt, wordsAt } from './parts.js';

/** "a day earlier", "two weeks later", "hours later": so long before or after the event told last. */
export function apart(tokens: readonly Token[], i: number): DateMatch | null {
  const hours = /^hours?$/.test(tokens[i]?.key ?? '');
  const count = hours ? 0 : countAt(tokens[i]);
  const at = hours ? i + 1 : i + 2;
  const unit = hours ? 'day' : tokens[i + 1]?.key === 'hours' ? 'day' : UNITS.get(tokens[i + 1]?.key ?? '');
  const turn = tokens[at]?.key ?? '';
  if (count === null || !unit || !(EARLIER_WORDS.has(turn) || LATER_WORDS.has(turn))) return null;
  if (/^(?:after|before|prior)$/.test(turn) && tokens[at + 1]?.kind === 'word') return null;
  const days = tokens[i + 1]?.key === 'hours' ? 0 : count;
  return counted(unit, EARLIER_WORDS.has(turn) ? -days : days, at + 1, false);
}

/** "the following day", "the next morning", "that evening", "that same month", "the day before", "that week", "earlier in the day". */
export function neighbour(tokens: readonly Token[], i: number): DateMatch | null {
  if (!/^(?:the|that)$/.test(tokens[i]?.key ?? '')) return null;
  const unit = singleUnit(tokens[i + 1]);
  if (unit) {
    if (tokens[i]?.key === 'that') return counted(unit, 0, i + 2, true);
    const turn = tokens[i + 2]?.key ?? '';
    if (/^(?:before|after)$/.test(turn) && tokens[i + 3]?.kind !== 'word')
      return counted(unit, turn === 'before' ? -1 : 1, i + 3, true);
    return unit === 'day' && tokens[i - 1]?.key === 'in' ? counted(unit, 0, i + 2, true) : null;
  }
  const count = NEIGHBOUR_WORDS.get(tokens[i + 1]?.key ?? '');
  const next = singleUnit(tokens[i + 2]);
  if (count === undefined || !next) return null;
  const before = tokens[i - 1]?.key ?? '';
  const fromReport = next !== 'day' && count === 1 && (before === 'for' || SPAN_PREPOSITIONS.has(before));
  return fromReport ? null : counted(next, count, i + 3, true);
}

/** "the day before yesterday", "the day after tomorrow": two days from the report. */
export function twoDaysOff(tokens: readonly Token[], i: number): DateMatch | null {
  const start = tokens[i]?.key === 'the' ? i + 1 : i;
  const count = wordsAt(tokens, start, 'day', 'before', 'yesterday')
    ? -2
    : wordsAt(tokens, start, 'day', 'after', 'tomorrow')
      ? 2
      : null;
  return count === null ? null : { expression: { type: 'offset', unit: 'day', count }, to: start + 3 };
}

function singleUnit(token: Token | undefined): Unit | null {
  if (!token || token.key.endsWith('s')) return null;
  return DAY_PARTS.has(token.key) ? 'day' : (UNITS.get(token.key) ?? null);
}

function counted(unit: Unit, count: number, to: number, whole: boolean): DateMatch {
  return { expression: { type: 'beside', unit, count, whole }, to };
}
