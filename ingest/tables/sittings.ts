/**
 * Verbs of sitting, holding and taking place, whose subject or object is a meeting or a body. Written for Chancery; licence as the
 * project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Verbs whose subject is a body that sits: "the committee convened". */
export const VERBS_OF_SITTING: ReadonlySet<string> = new Set(
  list(
    'meet, meets, met, meeting, convene, convenes, convened, reconvene, reconvenes, reconvened, sit, sits, sat, gather, gathers, gathered',
  ),
);

/** Verbs whose object is a body that somebody lets sit: "to hold the Joint Commission". */
export const HOLDING_A_BODY: ReadonlySet<string> = new Set(
  list(
    'hold, holds, held, holding, convene, convened, convening, chair, chairs, chaired, chairing, co-chair, co-chaired',
  ),
);

/** Verbs whose object is a body to which somebody speaks in its session: "is to brief the Security Council". */
export const BRIEFING_A_BODY: ReadonlySet<string> = new Set(
  list('brief, briefs, briefed, briefing, address, addresses, addressed, addressing'),
);

/** Verbs and the preposition before a body whose name stands for its yearly session: "attended the General Assembly". */
export const AT_AN_ASSEMBLY: ReadonlySet<string> = new Set(list('during, attend, attends, attended, attending'));

/** Participles of which a meeting is the subject: "it will be held". */
export const PARTICIPLES_OF_HOLDING: ReadonlySet<string> = new Set(
  list('held, hosted, convened, organised, organized, staged'),
);

/** Verbs, with "place" of "taken place", that say that a meeting takes place or is set or put off. */
export const VERBS_OF_OCCURRING: ReadonlySet<string> = new Set(
  list(
    'held, hosted, convened, place, took, takes, take, organised, organized, scheduled, planned, due, expected, set, slated, postponed, cancelled, canceled',
  ),
);

/** Verbs of which a call without article is the object: "paid calls on". */
export const TAKING_A_CALL: ReadonlySet<string> = new Set(list('paid, had, held, take, took'));

/** Verbs and prepositions before "an exchange", where it is one of views: "for an exchange with". */
export const TAKING_AN_EXCHANGE: ReadonlySet<string> = new Set(
  list('had, held, have, has, hold, holding, having, for, in'),
);

/** Those, and the participles for those who are there: "will be chaired by A", "is to be attended by". */
export const OCCURRING_PARTICIPLES: ReadonlySet<string> = new Set([
  ...PARTICIPLES_OF_HOLDING,
  ...list('chaired, attended'),
]);
