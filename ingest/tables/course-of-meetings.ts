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

/** Verbs of going on, behind which "until" gives the last day. */
export const VERBS_OF_LASTING: ReadonlySet<string> = new Set(
  list(
    'last, lasts, lasted, lasting, run, runs, ran, running, continue, continues, continued, continuing, goes, go, going, extends, extend, extending',
  ),
);

/** Verbs of ending, behind which a day is the last one. */
export const VERBS_OF_ENDING: ReadonlySet<string> = new Set(
  list(
    'end, ends, ended, ending, conclude, concludes, concluded, concluding, close, closes, closed, closing, finish, finishes, finished',
  ),
);

/** Verbs whose subject is a meeting: "the talks will resume". */
export const VERBS_OF_TAKING_PLACE: ReadonlySet<string> = new Set(
  list('happen, proceed, begin, start, open, resume, convene, follow, continue'),
);

/** Participles that set a meeting also from some words before it. */
export const SET_SHORTLY_BEFORE: ReadonlySet<string> = new Set(list('due, scheduled, set, expected, slated'));

/** Verbs of talking that need no partner behind them: "the two conferred". */
export const VERBS_OF_TALKING: ReadonlySet<string> = new Set(
  list('spoke, spoken, speak, speaking, talked, talk, talking, conferred, confer, consulted, consult'),
);

/** Verbs behind "and" that make a welcome one to talks: "welcomed B and discussed trade". */
export const TALKED_BEHIND_AND: ReadonlySet<string> = new Set(list('discussed, discusses, spoke, talked, exchanged'));

/** Forms of talking that, with no place beside them, tell of a telephone call. */
export const SPOKE_TO: ReadonlySet<string> = new Set(list('spoke, speaks, spoken, talked'));

/** Words before a verb of talking that say since when: "since they talked", "when they last spoke". */
export const BEFORE_TALKING: ReadonlySet<string> = new Set(list('last, since, after, had, when'));

/** Words behind it before its time: "talked in February", "spoke last week". */
export const BEHIND_TALKING: ReadonlySet<string> = new Set(list('in, on, at, last, earlier'));

/** Adverbs behind it: "talked privately for an hour". */
export const MANNERS_OF_TALKING: ReadonlySet<string> = new Set(list('again, privately, alone, together, briefly'));

/** Words before them that say it of the verb: "spoke over the phone", "in a video". */
export const BEFORE_TELEPHONE: ReadonlySet<string> = new Set(list('by, over, on, the, a, via, in, held, through'));
