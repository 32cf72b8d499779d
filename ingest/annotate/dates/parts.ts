import { isCapitalised, type Token } from '../../segment/token.js';
import { MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SHIFT_WORDS, WEEKDAYS } from '../../tables/calendar.js';
import { ORDINAL_ENDINGS } from '../../tables/date-words.js';
import { anyOf } from '../../tables/list.js';
import type { Shift } from './expression.js';

const DAY = new RegExp(`^(\\d{1,2})${anyOf(ORDINAL_ENDINGS)}?$`);
const ORDINAL = new RegExp(`^(\\d{1,5})${anyOf(ORDINAL_ENDINGS)}$`);
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The month (1–12) that the token names, with its capital; null if none. */
export function monthAt(token: Token | undefined): number | null {
  return token && isCapitalised(token) ? (MONTHS.get(token.key) ?? null) : null;
}

/** The weekday (0–6, from Sunday) that the token names; null if none. */
export function weekdayAt(token: Token | undefined): number | null {
  return token && isCapitalised(token) ? (WEEKDAYS.get(token.key) ?? null) : null;
}

/** A day of the month as digits, "30" or "30th"; null if none. */
export function dayAt(token: Token | undefined): number | null {
  const day = Number(DAY.exec(token?.key ?? '')?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** An ordinal, "30th" or "eighth"; null if none. */
export function ordinalAt(token: Token | undefined): number | null {
  const digits = ORDINAL.exec(token?.key ?? '')?.[1];
  return digits ? Number(digits) : (ORDINAL_WORDS.get(token?.key ?? '') ?? null);
}

/** A year from 1800 to 2099; null if none. */
export function yearAt(token: Token | undefined): number | null {
  if (token?.text.length !== 4) return null;
  return YEAR.test(token.key) ? Number(token.key) : null;
}

/** A small count, "two" or "16"; null if none. */
export function countAt(token: Token | undefined): number | null {
  if (token?.kind === 'number' && /^\d{1,3}$/.test(token.key)) return Number(token.key);
  return NUMBER_WORDS.get(token?.key ?? '') ?? null;
}

/** "last", "this", "next" as −1, 0, 1; null if none. */
export function shiftAt(token: Token | undefined): Shift | null {
  return SHIFT_WORDS.get(token?.key ?? '') ?? null;
}

/** Whether the keys of the tokens from `from` on are these words. */
export function wordsAt(tokens: readonly Token[], from: number, ...words: readonly string[]): boolean {
  return words.every((word, i) => tokens[from + i]?.key === word);
}

/** The token after one optional comma. */
export function afterComma(tokens: readonly Token[], i: number): number {
  return tokens[i]?.key === ',' ? i + 1 : i;
}
