/**
 * Words around times that are no dates: lengths, parts of a day, and times that are left open. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Words between a preposition and a day: "until the 4th", "for early May". */
export const BEFORE_DAY: ReadonlySet<string> = new Set(list('the, early, late, mid'));

/** Prepositions before the day to which something is put: "moved to 9 July". */
export const BEFORE_NEW_DAY: ReadonlySet<string> = new Set(list('to, until, till, for'));

/** What follows "every" or "each" where a habit is told: "every second year", "each time". */
export const BEHIND_EVERY: ReadonlySet<string> = new Set(
  list('year, month, week, day, summer, autumn, spring, winter, two, three, four, six, second, time'),
);
