/**
 * Verbs between those who meet, and the words that may stand between such a verb and whom it is of. Written for Chancery; licence as the
 * project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Verbs before "with" and those who are met. */
export const MEETING_WITH: ReadonlySet<string> = new Set(
  list('met, meet, meets, meeting, conferred, confers, confer, spoke, speak, speaks, speaking, talked, talks, sat'),
);

/** Verbs whose object is met, or which "by" and the host follow: "was received by". */
export const RECEIVING: ReadonlySet<string> = new Set(
  list('met, meet, meets, meeting, received, receives, receive, receiving, hosted, hosts, welcomed, welcomes'),
);

/** Forms of "call" before "on" and those who are visited. */
export const CALLING_ON: ReadonlySet<string> = new Set(list('call, called, calls, calling'));

/** Transitive verbs whose object is somebody, who is therefore not the subject of the sentence. */
export const ACTING_ON_SOMEBODY: ReadonlySet<string> = new Set(
  list(
    'met, meet, meets, meeting, received, receives, receive, receiving, hosted, hosts, welcomed, welcomes, saw, see, sees, seen, seeing, visited, invited, thanked, told, phoned, telephoned, congratulated, briefed, urged, assured, joined, accompanied, succeeded, represented, representing',
  ),
);

/** Determiners, adjectives and adverbs between such a verb and its object. */
export const BEFORE_OBJECTS: ReadonlySet<string> = new Set([
  ...list(
    'the, a, an, his, her, its, their, visiting, new, also, separately, then, counterpart, acting, outgoing, incoming',
  ),
  ',',
]);

/** Words between a verb or preposition of meeting and who is met. */
export const BEFORE_PARTNERS: ReadonlySet<string> = new Set([
  ...list('the, his, her, its, their, and, also, separately, visiting, new, acting, then, counterpart'),
  ',',
]);

/** Verbs of those who lead a meeting of two countries, or sign for them. */
export const LEADING_A_MEETING: ReadonlySet<string> = new Set(
  list(
    'chaired, cochaired, co-chaired, headed, led, presided, signed, chair, cochair, co-chair, chairs, attended, convened',
  ),
);
