import type { Unit } from '../../tables/calendar.js';

/** What the words of a date say before the day of the report is known. Months count from 1, weekdays from 0 (Sunday). */
export type DateExpression =
  /** "30 September 2025", "September", "2009"; parts that are not said are null. */
  | CalendarPoint
  /** "from 20th to 22nd August 2024" */
  | { readonly type: 'range'; readonly from: CalendarPoint; readonly to: CalendarPoint }
  /** "on Tuesday", "last Friday" */
  | { readonly type: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | null }
  /** "the 30th", "the 23rd of last month": shift in months, null if none is said. */
  | { readonly type: 'monthday'; readonly day: number; readonly shift: number | null }
  /** "today" (day 0), "last month" (month −1), "two years ago": counted from the report. */
  | { readonly type: 'offset'; readonly unit: Unit; readonly count: number }
  /** "December last year", "next October": shift in years, null for "last October" (the one before the report). */
  | {
      readonly type: 'monthOf';
      readonly month: number;
      readonly day: number | null;
      readonly shift: -1 | 0 | 1;
      readonly nearest: boolean;
    }
  /** "a day earlier", "the same day", "two months later": counted from the event told before. */
  | { readonly type: 'beside'; readonly unit: Unit; readonly count: number }
  /** "within two weeks": up to so long after the event told. */
  | { readonly type: 'within'; readonly unit: Unit; readonly count: number };

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

/** Builds a calendar point. */
export function point(year: number | null, month: number | null, day: number | null): CalendarPoint {
  return { type: 'calendar', year, month, day };
}
