/**
 * Words that tell that meetings are set, begin, go on and end, and what is done at them. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Infinitives behind "was to" of what was only meant: "was to have taken place". */
export const MEANT_INFINITIVES: ReadonlySet<string> = new Set(
  list('have, be, take, begin, start, open, convene, meet, go'),
);

/** Nouns for the beginning, the holding and the end of a meeting: "the opening in Doha of talks". */
export const NOUNS_OF_COURSE: ReadonlySet<string> = new Set(
  list(
    'opening, start, beginning, launch, holding, convening, convocation, resumption, conclusion, end, close, completion, hosting, organisation, organization',
  ),
);

/** Participles behind a meeting and a comma that tell when or where it is: ", held in Rome on Monday". */
export const HELD_OR_SET: ReadonlySet<string> = new Set(
  list('held, hosted, convened, organised, organized, scheduled, planned, due, set'),
);

/** Words behind a meeting and a comma of one that is still to be: ", to be held in". */
export const OPENS_WHEN: ReadonlySet<string> = new Set(list('to, due, scheduled, set, planned, held, slated, hosted'));

/** Words that may stand between a meeting and its date or place: "the summit which will be held late on". */
export const BETWEEN_MEETING_AND_TIME: ReadonlySet<string> = new Set(
  list(
    'held, hosted, organised, organized, convened, scheduled, planned, due, set, expected, took, takes, take, taking, place, opening, opens, beginning, provisionally, tentatively, slated, later, early, late, earlier, end, start, middle, close, virtually, here, in, on, at, of, for, from, the, mid, is, to, be, will, that, which, was, were, been, has, had',
  ),
);

/** Verb forms behind "A and B, who" of what only several do: "who met", "who exchanged views". */
export const VERBS_OF_SEVERAL: ReadonlySet<string> = new Set(
  list(
    'met, meet, are, were, chaired, co-chaired, cochaired, held, spoke, talked, conferred, sat, agreed, signed, discussed, exchanged',
  ),
);

/** What two do together: "agreed on the sidelines of the summit". */
export const DONE_TOGETHER: ReadonlySet<string> = new Set(
  list(
    'agreed, agree, discussed, discuss, decided, decide, settled, signed, launched, resolved, reached, negotiated, reviewed, concluded, worked, exchanged, shook, struck, undertook, pledged',
  ),
);

/** Words that open an aside between a meeting and its relative clause: ", beginning tomorrow, which". */
export const OPENS_ASIDE: ReadonlySet<string> = new Set(
  list('to, due, set, scheduled, planned, held, opening, beginning, starting'),
);

/** Participles before "for" and the town where something is to be: "slated for Oslo". */
export const SET_FOR_PLACE: ReadonlySet<string> = new Set(list('planned, scheduled, slated, set, due, billed'));

/** Nouns for what a body holds. */
export const SESSION_NOUNS: ReadonlySet<string> = new Set(
  list(
    'session, sessions, meeting, meetings, summit, summits, consultations, round, rounds, conference, forum, assembly, general conference, summit meeting, virtual meeting, virtual summit, videoconference, retreat',
  ),
);

/** Verbs by which a body holds it. */
export const VERBS_OF_HOLDING_SESSIONS: ReadonlySet<string> = new Set(
  list(
    'hold, holds, held, holding, convene, convenes, convened, open, opens, opened, begin, began, begins, start, started, conclude, concludes, concluded, resume, resumed, have, had, has, host, met',
  ),
);

/** Participles before "by" and the body at whose session something was made. */
export const ADOPTING_PARTICIPLES: ReadonlySet<string> = new Set(list('adopted, issued, approved, endorsed'));

/** Verbs of a relative clause that tells whose meeting it is: "a meeting that A and B held". */
export const VERBS_OF_HOLDERS: ReadonlySet<string> = new Set(
  list('held, had, hosted, chaired, attended, attends, received, made, is, will, co, hosts, convened, took'),
);

/** Words that say that a meeting was by telephone or video. */
export const TELEPHONE_WORDS: ReadonlySet<string> = new Set(
  list('phone, telephone, telephonic, videoconference, video, virtually, online, videolink, teleconference, virtual'),
);
