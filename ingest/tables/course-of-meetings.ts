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
