import type { Token } from '../../segment/token.js';
import { dayMonth, month, monthDay, monthYear, numeric, range, year } from './calendar.js';
import type { DateMatch, DateMention } from './expression.js';
import { ago, beside, dayWord, monthDayOnly, monthOfYear, shiftedUnit, weekday, within } from './relative.js';

/** The date grammar: rules in the order in which they are tried at each token. */
const RULES: readonly (readonly [name: string, rule: (tokens: readonly Token[], i: number) => DateMatch | null])[] = [
  ['date.numeric', numeric],
  ['date.range', range],
  ['date.month-of-year', monthOfYear],
  ['date.day-month', dayMonth],
  ['date.month-day', monthDay],
  ['date.month-year', monthYear],
  ['date.within', within],
  ['date.beside', beside],
  ['date.ago', ago],
  ['date.day-word', dayWord],
  ['date.weekday', weekday],
  ['date.unit', shiftedUnit],
  ['date.monthday', monthDayOnly],
  ['date.month', month],
  ['date.year', year],
];

/** The date expressions among tokens, in order and without overlap. */
export function datesIn(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const [rule, read] of RULES) {
      const match = read(tokens, i);
      if (!match) continue;
      found.push({ from: i, to: match.to, expression: match.expression, rule });
      i = match.to - 1;
      break;
    }
  }
  return found.filter((date, i) => !isWeekdayOf(date, found[i + 1], tokens));
}

/** "Monday, 18 January": the weekday says nothing that the date beside it does not. */
function isWeekdayOf(date: DateMention, next: DateMention | undefined, tokens: readonly Token[]): boolean {
  if (
    date.expression.type !== 'weekday' ||
    !next ||
    !['calendar', 'range', 'monthOf', 'monthday'].includes(next.expression.type)
  )
    return false;
  const between = tokens.slice(date.to, next.from).map((token) => token.key);
  return between.every((key) => [',', '(', 'the', 'on'].includes(key));
}
