/**
 * Words of calendars of coming events and of diaries. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Nouns in the title of a text that lists what an office holder or a body will do on which day. */
export const DIARY_WORDS: ReadonlySet<string> = new Set(
  list(
    'agenda, programme, program, schedule, calendar, diary, engagements, appointments, itinerary, timetable, ahead, advisory, planner, lookahead',
  ),
);

/** Labels before a colon behind which a line of a calendar names where an entry takes place. */
export const PLACE_LABELS: ReadonlySet<string> = new Set(list('place, venue, location, where'));

/** Labels before a colon behind which a line names what a meeting is about. */
export const TOPIC_LABELS: ReadonlySet<string> = new Set(
  list(
    'topic, topics, subject, subjects, agenda, theme, themes, issues, item, items, focus, table, menu, discussion, debate',
  ),
);

/** Nouns by which the line of a diary says that its owner is at an event: "Participation in the summit". */
export const TAKES_PART: ReadonlySet<string> = new Set(
  list('participation, attendance, participates, participate, attends, attend, takes, joins, chairs, co-chairs, hosts'),
);

/** What follows the number of an hour: "10:00 am", "14 Uhr". */
export const HOUR_UNITS: ReadonlySet<string> = new Set(list('am, pm, a.m, a.m., p.m, p.m., hrs, hours, h, uhr, noon'));

/** First words of lines that open an entry without an hour: "Following the above meeting". */
export const THEREUPON_WORDS: ReadonlySet<string> = new Set(
  list('following, followed, immediately, thereafter, afterwards'),
);

/** Small words and courtesies beside the name and office in the heading of a diary. */
export const IN_OWNER_HEADING: ReadonlySet<string> = new Set(
  list('the, of, for, and, his, her, excellency, hon, honourable, honorable, mr, mrs, ms, dr'),
);

/** Words in the title of an outlook on a week: "The week ahead", "What to watch". */
export const WEEK_WORDS: ReadonlySet<string> = new Set(list('week, weekly, watch, coming, upcoming, forthcoming'));
