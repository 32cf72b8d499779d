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

/** Auxiliaries before "not": "did not take place". */
export const AUXILIARIES_BEFORE_NOT: ReadonlySet<string> = new Set(
  list('will, would, did, does, is, was, has, shall, could'),
);

/** Adverbs between "be" and a participle, beside those in -ly: "was then cancelled". */
export const ADVERBS_BEHIND_BE: ReadonlySet<string> = new Set(list('then, later, since, again, now, also'));

/** Before a form in -ed they make it a passive or show that it is no past: "to be received". */
export const BEFORE_NO_PAST: ReadonlySet<string> = new Set(list('be, is, are, to, will, not'));

/** Words between "also" and a verb of meeting that is to come: "is also scheduled to", "will also be". */
export const BETWEEN_ALSO_AND_VERB: ReadonlySet<string> = new Set(
  list('is, are, was, were, scheduled, expected, set, due, planned, planning, slated, to, be, have, been, hold'),
);

/** Words between "which" and the participle that calls a meeting off: "which was later postponed". */
export const BETWEEN_WHICH_AND_PARTICIPLE: ReadonlySet<string> = new Set(
  list('was, were, has, have, had, been, later, then, since, subsequently, eventually, ultimately, finally'),
);

/** Words between a country and "host": "Kenya has agreed to host". */
export const BETWEEN_COUNTRY_AND_HOST: ReadonlySet<string> = new Set(
  list(
    'will, would, is, was, are, has, had, have, to, be, been, also, again, set, due, planned, scheduled, expected, agreed, offered, the, a, first, jointly, recently, itself',
  ),
);

/** Words between "and" and the second of two verbs under one "will" or "to": "and then meet". */
export const BEFORE_SECOND_VERB: ReadonlySet<string> = new Set(list('also, then, later, separately, co'));

/** Words that leave open what a clause in "would" tells: "if he would meet". */
export const DOUBT_WORDS: ReadonlySet<string> = new Set(list('if, unless, whether, should'));

/** After "and" or "but" they begin what somebody is to do next: "and plans to host B". */
export const VERBS_OF_INTENDING: ReadonlySet<string> = new Set(list('plans, will, intends, expects, is, aims'));

/** What follows such a verb: "is also due", "plans to host", "will host". */
export const BEHIND_INTENDING: ReadonlySet<string> = new Set(
  list('to, also, due, set, scheduled, expected, meet, host, hold, receive, travel, visit, attend'),
);

/** Those that have a subject of their own. */
export const FINITE_FORMS_OF_BE: ReadonlySet<string> = new Set(list('is, are, was, were'));

/** Forms of "be" that tell of what is or was so: "had been decided", not "may be decided". */
export const FACTUAL_FORMS_OF_BE: ReadonlySet<string> = new Set([...FINITE_FORMS_OF_BE, ...list('been')]);

/** Words before "in" and a country of somebody who is there: "is currently in Kenya". */
export const BEFORE_STAY: ReadonlySet<string> = new Set([...FACTUAL_FORMS_OF_BE, ...list('currently, now, also')]);

/** Auxiliaries that may stand between a paper and the participle of what was done with it: "has been signed". */
export const BEFORE_PASSIVE_PARTICIPLE: ReadonlySet<string> = new Set([
  ...FACTUAL_FORMS_OF_BE,
  ...list('has, have, had'),
]);

/** Verbs that may stand before the one that tells what was done: "which they had reached", "which they held". */
export const BEFORE_PERFECT_PARTICIPLE: ReadonlySet<string> = new Set(list('had, has, have, was, were, held'));

/** Prepositions behind a participle that show that the subject stands before it: "was discussed by", "was signed at". */
export const BEHIND_PASSIVE: ReadonlySet<string> = new Set(list('by, at, in, during'));

/** Words between "who" and the verb of those before it: "who both recently met". */
export const BETWEEN_WHO_AND_VERB: ReadonlySet<string> = new Set(
  list('also, both, last, then, had, have, recently, already, jointly, co'),
);

/** Adverbs between "had" and its participle: "had already met". */
export const BETWEEN_HAD_AND_VERB: ReadonlySet<string> = new Set(
  list('also, already, earlier, previously, last, recently, then'),
);

/** Words that may stand between the name of a body and its verb: "the Council will next meet", "the Quad member states met". */
export const BETWEEN_BODY_AND_VERB: ReadonlySet<string> = new Set([
  ...list(
    'has, had, have, will, would, is, was, to, also, last, then, again, next, co, jointly, on, today, members, member, states, countries, nations, are, were, ambassadors',
  ),
  '(',
  ')',
  ',',
]);

/** Words that say of somebody what he is: "is President of the session", "as President of the session". */
export const COPULAS: ReadonlySet<string> = new Set([...FORMS_OF_BE, ...list('as')]);

/** Words before "due" and "expected" of somebody who travels: "is also due in Rome". */
export const BEFORE_DUE: ReadonlySet<string> = new Set([...FINITE_FORMS_OF_BE, ...list('be, also, now, then')]);

/** Auxiliaries that change places with the subject behind "nor": "nor did they meet". */
export const INVERTED_AUXILIARIES: ReadonlySet<string> = new Set(
  list('will, would, shall, did, does, do, is, are, was, were, has, have, had'),
);
