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

/** Prepositions before a date or place: "in Zimbabwe, on 17 March". */
export const BEFORE_TIME_OR_PLACE: ReadonlySet<string> = new Set(list('on, in, at, from'));

/** Words that stand among dates and places: "here in Rome on Monday". */
export const WITHIN_TIME_AND_PLACE: ReadonlySet<string> = new Set([...list('in, on, at, here, the'), ',']);

/** Those between "opening" and "of the talks": "the opening late on Monday of". */
export const WITHIN_OPENING_TIME: ReadonlySet<string> = new Set([...WITHIN_TIME_AND_PLACE, ...list('late, early')]);

/** Times of the day by their name: "after midnight", "before lunch". */
export const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  list('midnight, noon, midday, dawn, dusk, sunset, breakfast, lunch, dinner'),
);

/** Words before an adverb of time that count from what was told: "hours later", "shortly afterwards". */
export const BEFORE_AFTERWARDS: ReadonlySet<string> = new Set(list('hours, minutes, moments, shortly, soon'));

/** Words behind "later", "earlier" or "next" that make it a time of its own: "later this year". */
export const BEHIND_LATER: ReadonlySet<string> = new Set(list('this, that, in, on, last, next'));

/** Lengths of time that are spent with somebody: "spent two hours with". */
export const SPENT_TIMES: ReadonlySet<string> = new Set(list('hour, hours, minutes, afternoon, evening, morning'));

/** Verbs for that. */
export const SPENDING_VERBS: ReadonlySet<string> = new Set(list('spent, spend, spends, spending'));

/** Lengths before "of" and talks: "two days of talks". */
export const MEASURES_OF_TALKS: ReadonlySet<string> = new Set(
  list('day, days, hour, hours, week, weeks, month, months, minutes, evening, morning, afternoon'),
);

/** Words that count them: "almost another full day of". */
export const BEFORE_MEASURES: ReadonlySet<string> = new Set(
  list(
    'a, an, the, full, some, several, many, few, half, almost, nearly, about, around, second, third, further, last, first, final, more, than, long',
  ),
);

/** Words before a season of no year in particular: "in the fall", "early spring". */
export const BEFORE_SEASONS: ReadonlySet<string> = new Set(list('the, this, next, in, early, late, coming'));

/** Adjectives of times that name no day: "the coming weeks", "the near future". */
export const OPEN_TIME_ADJECTIVES: ReadonlySet<string> = new Set(list('coming, following, next, upcoming, near, few'));

/** The nouns behind them. */
export const OPEN_TIMES: ReadonlySet<string> = new Set(list('days, weeks, months, period, future, term'));

/** The words before them: "in the coming weeks", "within next months". */
export const BEFORE_OPEN_TIMES: ReadonlySet<string> = new Set(list('the, in, next, coming, within, over'));

/** What ends without a day: "before the end of the year". */
export const PERIODS_THAT_END: ReadonlySet<string> = new Set(list('year, month, week, summer, decade'));

/** Prepositions before the last of several days: "runs through Friday". */
export const BEFORE_LAST_DAY: ReadonlySet<string> = new Set(list('until, till, through, to'));

/** What long talks go on until: "until midnight", "into the night". */
export const LATE_HOURS: ReadonlySet<string> = new Set(list('midnight, night, dawn, morning, evening, late'));

/** What people talk over: "talked over dinner". */
export const MEALS: ReadonlySet<string> = new Set(list('lunch, dinner, breakfast, coffee, tea, meal'));
