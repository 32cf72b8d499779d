import type { Token } from '../../segment/token.js';
import { BETWEEN_DATES } from '../../tables/date-words.js';
import { dayMonth, month, monthDay, monthYear } from './calendar.js';
import type { DateMatch, DatePoint } from './expression.js';
import { wordsAt } from './parts.js';
import { dayWord, monthDayOnly } from './relative.js';
import { pastWeekday, weekday } from './weekday.js';

const TO_OR: ReadonlySet<string> = new Set([...BETWEEN_DATES, 'or']);
const TO_AND: ReadonlySet<string> = new Set([...BETWEEN_DATES, 'and']);

/** "from 30 June to 2 July", "between June 30 and July 2", "December 2024-January 2025". */
export function dayRange(tokens: readonly Token[], i: number): DateMatch | null {
  const read = (at: number) => dayMonth(tokens, at) ?? monthDay(tokens, at) ?? monthYear(tokens, at);
  return joined(
    tokens,
    read(i),
    (at) => read(pastWeekday(tokens, at)),
    wordsAt(tokens, i - 1, 'between') ? TO_AND : BETWEEN_DATES,
  );
}

/** "May-June", "from May to July", "in May or June 2026". */
export function monthRange(tokens: readonly Token[], i: number): DateMatch | null {
  const read = (at: number) => monthYear(tokens, at) ?? month(tokens, at);
  const first = month(tokens, i);
  return joined(tokens, first, read, wordsAt(tokens, i - 1, 'between') ? TO_AND : TO_OR);
}

/** "on Thursday and Friday", "from Monday to Wednesday", "Thursday (tomorrow) and Friday". */
export function weekdayRange(tokens: readonly Token[], i: number): DateMatch | null {
  const read = (at: number) => weekday(tokens, at);
  const first = read(i);
  return joined(tokens, first && withBracket(tokens, first), read, TO_AND);
}

/** "today and tomorrow". */
export function wordRange(tokens: readonly Token[], i: number): DateMatch | null {
  const read = (at: number) => dayWord(tokens, at);
  return joined(tokens, read(i), read, TO_AND);
}

/** "the 8th and 9th of this month", "from the 8th to the 10th". */
export function monthdayRange(tokens: readonly Token[], i: number): DateMatch | null {
  const first = monthDayOnly(tokens, i);
  const at = first?.to ?? i;
  if (!first || !TO_AND.has(tokens[at]?.key ?? '')) return null;
  const second = monthDayOnly(tokens, tokens[at + 1]?.key === 'the' ? at + 1 : at, true);
  return joinedPoints(first, second);
}

function joined(
  tokens: readonly Token[],
  first: DateMatch | null,
  read: (at: number) => DateMatch | null,
  words: ReadonlySet<string>,
): DateMatch | null {
  if (!first) return null;
  const glued = tokens[first.to]?.glued;
  if (!glued && !words.has(tokens[first.to]?.key ?? '')) return null;
  return joinedPoints(first, read(glued ? first.to : first.to + 1));
}

function joinedPoints(first: DateMatch, second: DateMatch | null): DateMatch | null {
  if (!second || !isPoint(first) || !isPoint(second)) return null;
  return { expression: { type: 'range', from: first.expression, to: second.expression }, to: second.to };
}

const POINTS: Readonly<Record<DatePoint['type'], true>> = {
  calendar: true,
  weekday: true,
  monthday: true,
  offset: true,
};

function isPoint(match: DateMatch): match is DateMatch & { expression: DatePoint } {
  return match.expression.type in POINTS;
}

/** "Thursday (tomorrow)" is the day that the bracket tells. */
function withBracket(tokens: readonly Token[], match: DateMatch): DateMatch {
  const word = tokens[match.to]?.key === '(' ? dayWord(tokens, match.to + 1) : null;
  return word && tokens[word.to]?.key === ')' ? { ...word, to: word.to + 1 } : match;
}
