import type { Token } from '../../segment/token.js';
import {
  DAY_PARTS,
  DAY_WORDS,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SHIFT_WORDS,
  WEEKDAYS,
} from '../../tables/calendar.js';
import { DATE_OPENERS } from '../../tables/date-words.js';
import { apart, neighbour, twoDaysOff } from './beside.js';
import { dayMonth, month, monthDay, monthYear, numeric, year } from './calendar.js';
import type { DateExpression, DateMention, DateRule } from './expression.js';
import { dayRange, monthdayRange, monthRange, weekdayRange, wordRange } from './ranges.js';
import { ago, dayWord, fromNow, monthDayOnly, monthOfYear } from './relative.js';
import { currentUnit, partOfYear, shiftedUnit, within } from './units.js';
import { weekday, weekend, weekThenDay } from './weekday.js';

/** The date grammar: rules in the order in which they are tried at each token. */
const RULES: readonly (readonly [name: string, rule: DateRule])[] = [
  ['date.numeric', numeric],
  ['date.range', dayRange],
  ['date.month-of-year', monthOfYear],
  ['date.day-month', dayMonth],
  ['date.month-day', monthDay],
  ['date.month-range', monthRange],
  ['date.month-year', monthYear],
  ['date.part-of-year', partOfYear],
  ['date.within', within],
  ['date.two-days-off', twoDaysOff],
  ['date.apart', apart],
  ['date.neighbour', neighbour],
  ['date.ago', ago],
  ['date.from-now', fromNow],
  ['date.word-range', wordRange],
  ['date.day-word', dayWord],
  ['date.weekday-range', weekdayRange],
  ['date.week-then-day', weekThenDay],
  ['date.weekday', weekday],
  ['date.weekend', weekend],
  ['date.unit', shiftedUnit],
  ['date.current-unit', currentUnit],
  ['date.monthday-range', monthdayRange],
  ['date.monthday', (tokens, i) => monthDayOnly(tokens, i)],
  ['date.month', month],
  ['date.year', year],
];

/** The words that some rule begins with, so that the rules need not be tried at all others. Numbers begin one too. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[DAY_WORDS, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SHIFT_WORDS, WEEKDAYS].flatMap((words) => [...words.keys()]),
  ...DATE_OPENERS,
]);

const BESIDE_WEEKDAY: ReadonlySet<string> = new Set([',', '(', 'the', 'on']);

/** The date expressions among tokens, in order and without overlap. */
export function datesIn(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'number' && !OPENERS.has(token?.key ?? '')) continue;
    for (const [rule, read] of RULES) {
      const match = read(tokens, i);
      if (!match) continue;
      found.push({ from: i, to: match.to, expression: match.expression, rule });
      i = match.to - 1;
      break;
    }
  }
  return found.filter(
    (date, i) =>
      !isInBracketOf(date, found[i + 1], tokens) &&
      !isWeekdayOf(date, found[i + 1], tokens) &&
      !isWeekdayOf(date, found[i - 1], tokens),
  );
}

/** "Thursday (tomorrow)": the bracket says which one. */
function isInBracketOf(
  { expression, to }: DateMention,
  next: DateMention | undefined,
  tokens: readonly Token[],
): boolean {
  return (
    expression.type === 'weekday' &&
    next?.expression.type === 'offset' &&
    next.from === to + 1 &&
    tokens[to]?.key === '(' &&
    tokens[next.to]?.key === ')'
  );
}

/** Beside such a date a weekday tells nothing new. */
const TELLS_DAY: Readonly<Partial<Record<DateExpression['type'], true>>> = {
  calendar: true,
  range: true,
  monthOf: true,
  monthday: true,
};

/** "Monday, 18 January", "11 January (Thursday)": the weekday says nothing that the date beside it does not. */
function isWeekdayOf(date: DateMention, beside: DateMention | undefined, tokens: readonly Token[]): boolean {
  if (date.expression.type !== 'weekday' || !beside || !(beside.expression.type in TELLS_DAY)) return false;
  const between = tokens.slice(Math.min(date.to, beside.to), Math.max(date.from, beside.from)).map(({ key }) => key);
  return (
    between.every((key) => BESIDE_WEEKDAY.has(key) || DAY_PARTS.has(key)) &&
    (beside.from > date.from || between.includes('(') || between.length === 0)
  );
}
