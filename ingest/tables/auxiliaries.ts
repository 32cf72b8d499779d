/**
 * Forms of "be", "have" and "will", and the small words that stand with them before a verb. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** All forms of "be" but "am": a participle behind one is a passive. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(list('be, is, are, was, were, been, being'));

/** Forms of "be" that have a predicate behind them: "The reason is the dialogue", "will be the host". */
export const LINKING_BE: ReadonlySet<string> = new Set(list('is, are, was, were, be'));

/** Before "sent" they say that somebody was sent, or had something sent: who stands before them sends nobody. */
export const BEFORE_SENT: ReadonlySet<string> = new Set(list('be, been, was, were, has'));

/** Forms of "be" behind a noun in the singular: "a working group will be established". */
export const SINGULAR_FORMS_OF_BE: ReadonlySet<string> = new Set(list('is, was, be, been, being'));

/** Verbs that open a future: "it will be held", "it is to take place". */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(list('will, would, is, shall'));

/** Forms of "be" and adverbs before a present participle: "are meeting", "is currently meeting". */
export const BEFORE_PROGRESSIVES: ReadonlySet<string> = new Set(list('are, is, were, was, currently, also'));

/** "To" and the modal verbs, which stand before an infinitive. */
export const BEFORE_INFINITIVES: ReadonlySet<string> = new Set(
  list('to, will, would, shall, should, can, could, may, might'),
);

/** Auxiliaries, participles of planning and adverbs between a body and the verb that says that it sits: "is due to meet again". */
export const BEFORE_SITTING: ReadonlySet<string> = new Set(
  list(
    'will, would, shall, should, is, was, has, had, have, to, be, due, set, expected, scheduled, slated, next, last, then, also, again, therefore, now, itself',
  ),
);

/** Auxiliaries and adverbs between a meeting and the verb that says that it takes place: "was then held". */
export const BEFORE_OCCURRING: ReadonlySet<string> = new Set(
  list('was, were, is, are, will, has, had, have, been, be, to, also, then, last, itself'),
);

/** Auxiliaries, participles of planning and adverbs between a verb that opens a future and the participle: "is now due to be held". */
export const BEFORE_BEING_HELD: ReadonlySet<string> = new Set(
  list('now, be, to, then, instead, due, expected, scheduled, set, planned, likely'),
);
