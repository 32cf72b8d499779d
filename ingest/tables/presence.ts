/**
 * Words for the presence of somebody, and for where he is only greeted. Written for Chancery; licence as the project (Apache-2.0).
 * Folded.
 */
import { list } from './list.js';

/** Nouns before "of" and those who were there: "in the presence of A", "under the chairmanship of B". */
export const PRESENCE_NOUNS: ReadonlySet<string> = new Set(
  list('participation, presence, attendance, chairmanship, co-chairmanship, chairpersonship, presidency'),
);

/** Words between "of" and those: "of Their Excellencies the ministers". */
export const BEFORE_THOSE_PRESENT: ReadonlySet<string> = new Set(
  list('of, the, their, his, her, all, both, excellency, excellencies, highness, highnesses, respective'),
);

/** Where guests are only greeted: "received him at the entrance". */
export const GREETING_PLACES: ReadonlySet<string> = new Set(
  list(
    'entrance, gate, gates, door, doors, doorstep, steps, stairs, threshold, venue, station, pier, quay, terminal, jetty, lobby',
  ),
);

/** Words before the place of a greeting: "at the station", "the palace gates". */
export const BEFORE_GREETING_PLACES: ReadonlySet<string> = new Set(
  list("at, on, 's, the, presidential, palace, military"),
);

/** Words before "arrival" where somebody is received: "upon arrival". */
export const BEFORE_ARRIVAL: ReadonlySet<string> = new Set(list('on, upon, his, her, their'));
