/**
 * Words around dates, and those that relate one day to another, beside the words of the calendar. Written for Chancery; licence as the
 * project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** The endings of ordinals in digits: "30th". */
export const ORDINAL_ENDINGS: readonly string[] = list('st, nd, rd, th');

/** Words between the article and a unit of time that relate it to the time told last, in units: "the following week". */
export const NEIGHBOUR_WORDS: ReadonlyMap<string, number> = new Map([
  ...list('following, next').map((word) => [word, 1] as const),
  ...list('previous, preceding').map((word) => [word, -1] as const),
  ['same', 0],
]);

/** Adverbs behind a length of time for so long before: "a day earlier". */
export const EARLIER_WORDS: ReadonlySet<string> = new Set(list('earlier, before, previously, prior'));

/** Adverbs behind a length of time for so long after: "two weeks later". */
export const LATER_WORDS: ReadonlySet<string> = new Set(list('later, after, afterwards'));

/** Prepositions of a span of time in which something takes place: "over the coming two weeks". */
export const SPAN_PREPOSITIONS: ReadonlySet<string> = new Set(list('within, in, over, during'));

/** Nouns for a part of a span of time: "the end of the year". */
export const SPAN_PARTS: ReadonlySet<string> = new Set(
  list('end, beginning, start, middle, rest, remainder, course, close'),
);

/** Adverbs and adjectives for when in a span of time: "later in the month". */
export const TIMES_WITHIN_SPANS: ReadonlySet<string> = new Set(list('later, earlier, early, late'));

/** Words that begin a date, beside those of the calendar: "that evening", "within two weeks". */
export const DATE_OPENERS: ReadonlySet<string> = new Set(
  list('the, that, of, day, year, hour, hours, within, in, over, during'),
);

/** Prepositions before a day whose month is not named: "until the 30th". */
export const BEFORE_MONTHDAYS: ReadonlySet<string> = new Set(list('on, of, until, till, from, since, by'));

/** Function words that may follow such a day; any other word is the noun that the ordinal counts: "the 30th session". */
export const AFTER_MONTHDAYS: ReadonlySet<string> = new Set(
  list('and, to, at, in, with, for, of, by, that, when, where'),
);

/** Words and signs between two days of one month: "8-10 September", "14 and 15 May". */
export const BETWEEN_DAYS: ReadonlySet<string> = new Set(list('to, and, until, through, till, –, —, -, /'));

/** Words and signs between the two ends of a range of dates. */
export const BETWEEN_DATES: ReadonlySet<string> = new Set(list('to, until, through, till, –, —, -, --'));

/** What a number from 1800 to 2099 counts or names behind these words is no year. */
export const NO_YEAR_AFTER: ReadonlySet<string> = new Set(
  list(
    'resolution, resolutions, unscr, no, nr, vision, agenda, horizon, article, strategy, room, flight, $, €, £, ¥, #',
  ),
);

/** Months that are first names too, or abbreviations of which one is made. */
export const MONTHS_AS_NAMES: ReadonlySet<string> = new Set(list('jan, april, june, august, mar, jun, sep'));

/** Words of time before a month: "since", "early", "each". */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  list(
    'in, since, until, till, by, from, to, of, for, during, before, after, last, next, this, early, late, mid, every, each, between, on',
  ),
);

/** One of them is in whatever tells how far two events lie apart: "on the eve of", "two days after", "ahead of". */
export const WORDS_OF_DISTANCE: ReadonlySet<string> = new Set(list('eve, after, following, before, ahead, prior'));
