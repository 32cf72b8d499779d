import type { Token } from '../../segment/token.js';
import type { Unit } from '../../tables/calendar.js';

/** What the words of a date say before the day of the report is known. Months count from 1, weekdays from 0 (Sunday). */
export type DateExpression =
  /** "from 20th to 22nd August 2024", "May-June", "on Thursday and Friday", "today and tomorrow" */
  | { readonly type: 'range'; readonly from: DatePoint; readonly to: DatePoint }
  | DatePoint
  /** "last weekend" (−1), "at the weekend" (null): a Saturday and Sunday. */
  | { readonly type: 'weekend'; readonly shift: Shift | null }
  /** "the first half of 2022", "the third quarter": its first and last month; the year by number, else shifted from the report's. */
  | {
      readonly type: 'part';
      readonly months: readonly [first: number, last: number];
      readonly year: number | null;
      readonly shift: Shift;
    }
  /** "December last year", "next October": shift in years, null for "last October" (the one before the report). */
  | {
      readonly type: 'monthOf';
      readonly month: number;
      readonly day: number | null;
      readonly shift: number;
      readonly nearest: boolean;
    }
  /** "a day earlier", "the same day", "two months later": counted from the event told before; `whole` for "the following week". */
  | { readonly type: 'beside'; readonly unit: Unit; readonly count: number; readonly whole: boolean }
  /** "within two weeks": up to so long after the event told; "in the next two weeks": after the report. */
  | { readonly type: 'within'; readonly unit: Unit; readonly count: number; readonly after: 'event' | 'report' };

export type Shift = -1 | 0 | 1;

/** What can begin or end a range. */
export type DatePoint =
  /** "30 September 2025", "September", "2009"; parts that are not said are null. */
  | CalendarPoint
  /** "on Tuesday", "last Friday"; `week` for "Monday next week" counts from the report's. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly shift: Shift | null;
      readonly week: Shift | null;
    }
  /** "the 30th", "the 23rd of last month": shift in months, null if none is said. */
  | { readonly type: 'monthday'; readonly day: number; readonly shift: number | null }
  /** "today" (day 0), "last month" (month −1), "two years ago": counted from the report. */
  | { readonly type: 'offset'; readonly unit: Unit; readonly count: number };

export interface CalendarPoint {
  readonly type: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date expression with the tokens that say it. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly expression: DateExpression;
  /** The rule that read it. */
  readonly rule: string;
}

/** What a rule finds at a token: the expression and the token after it. */
export interface DateMatch {
  readonly expression: DateExpression;
  readonly to: number;
}

/** A rule of the grammar: what the words at a token say, or null. */
export type DateRule = (tokens: readonly Token[], i: number) => DateMatch | null;

/** Builds a calendar point. */
export function point(year: number | null, month: number | null, day: number | null): CalendarPoint {
  return { type: 'calendar', year, month, day };
}
