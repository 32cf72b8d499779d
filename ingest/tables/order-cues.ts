/**
 * Words that put one meeting before or after another. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Where a cue puts the meeting that it governs: before the one it is told with, or after it. */
export type OrderPlace = 'earlier' | 'later';

/** Prepositions and conjunctions by where they put the meeting that follows them. */
export const ORDER_PREPOSITIONS: ReadonlyMap<string, OrderPlace> = new Map<string, OrderPlace>([
  ...list(
    'after, since, following, follow-up to, building on, subsequent to, sequel to, wake of, heels of, back of, continuation of',
  ).map((word) => [word, 'earlier'] as const),
  ...list('before, ahead of, prior to, until, till, advance of, eve of, up to, prepare for').map(
    (word) => [word, 'later'] as const,
  ),
]);

/** Verbs whose object is the earlier or the later meeting: "the visit followed the summit", "the talks preceded it". */
export const ORDER_VERBS: ReadonlyMap<string, OrderPlace> = new Map<string, OrderPlace>([
  ...list('follow, follows, followed, following, succeeds, succeeded').map((word) => [word, 'earlier'] as const),
  ...list('precede, precedes, preceded, preceding, prepared, prepares, prepare, preparing').map(
    (word) => [word, 'later'] as const,
  ),
]);

/** Words before an encounter noun or verb that tell its place in a row of its kind: "the previous round", "last met". */
export const ROW_WORDS: ReadonlyMap<string, OrderPlace> = new Map<string, OrderPlace>([
  ...list('previous, last, past, preceding, prior, earlier').map((word) => [word, 'earlier'] as const),
  ...list('next, subsequent, successive, ensuing').map((word) => [word, 'later'] as const),
]);

/** Adverbs beside a verb that order what it tells and what was told before. */
export const ORDER_ADVERBS: ReadonlyMap<string, OrderPlace> = new Map<string, OrderPlace>([
  ...list('later, next, then, afterwards, afterward, subsequently, thereafter, again').map(
    (word) => [word, 'later'] as const,
  ),
  ...list('earlier, previously, beforehand').map((word) => [word, 'earlier'] as const),
]);

/** Verbs by which a meeting sets up another one: "agreed to meet", "decided to hold the next round". */
export const SETTING_VERBS: ReadonlySet<string> = new Set(
  list('agreed, agree, agrees, decided, decides, resolved, pledged, undertook, promised'),
);

/** Participles before "at" or "in" and a meeting: what they tell of came out of it. */
export const ISSUING_WORDS: ReadonlySet<string> = new Set(
  list(
    'agreed, decided, proposed, announced, outlined, reached, launched, initiated, mandated, envisaged, foreseen, made, set, begun, started, requested, arranged',
  ),
);

/** Verbs and nouns that found a body. */
export const FOUNDING_WORDS: ReadonlySet<string> = new Set(
  list(
    'launch, launched, launching, create, created, creating, creation, establish, established, establishing, establishment, set, setting, form, formed, forming, formation, found, founded, founding, inaugurated, proposed, requested, asked, agreed, announced, instituted, constituted',
  ),
);

/** Verbs that rest with "on" or "upon" on something earlier. */
export const RESTING_VERBS: ReadonlySet<string> = new Set(list('build, builds, building, built'));

/** What a meeting leaves behind: to come after it is to come after the meeting. */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  list(
    'result, results, outcome, outcomes, decision, decisions, agreement, agreements, commitment, commitments, conclusion, conclusions, understanding, understandings, consensus, recommendation, recommendations, success, momentum, progress, end, close, completion, directives, achievements, spirit, foundation, foundations, groundwork',
  ),
);

/** Words of those who decide that a body is to be: "agreed to establish the Joint Council". */
export const DECIDING_WORDS: ReadonlySet<string> = new Set(
  list('agreed, agree, decided, decide, resolved, announced, announce, launched, announcing, unveiled'),
);

/** Words before "up to" and a later meeting: "in the run-up to". */
export const LEADING_UP: ReadonlySet<string> = new Set(list('run, lead, build, warm'));

/** Nouns before "to" and a later meeting: "a prelude to". */
export const PRELUDES: ReadonlySet<string> = new Set(list('prelude, precursor, countdown, curtain-raiser'));

/** Verbs of "paved the way for". */
export const PAVING_VERBS: ReadonlySet<string> = new Set(
  list(
    'pave, paves, paved, paving, clear, clears, cleared, clearing, open, opens, opened, opening, prepare, prepares, prepared, preparing',
  ),
);

/** Words before "for" and a later meeting: "preparations for", "laid the ground for". */
export const PREPARING_WORDS: ReadonlySet<string> = new Set(
  list('preparations, preparation, invitation, prepare, prepares, prepared, preparing, ground, groundwork'),
);

/** Prepositions between what a meeting left behind and the meeting: "building on the commitments from". */
export const RESULT_PREPOSITIONS: ReadonlySet<string> = new Set(list('of, from, at, in, during'));

/** Words before what a meeting left behind, beside determiners: "the positive results of". */
export const RESULT_MODIFIERS: ReadonlySet<string> = new Set(
  list('important, joint, successful, positive, key, common, and'),
);

/** Prepositions between a participle of `ISSUING_WORDS` and the meeting: "agreed at the Tokyo summit". */
export const ISSUING_PREPOSITIONS: ReadonlySet<string> = new Set(list('at, in, during, from, by'));

/** Particles between the participle and that preposition: "decided upon at", "set out in". */
export const ISSUING_PARTICLES: ReadonlySet<string> = new Set(list('upon, on, out, up, to, for'));

/** Words before such a participle if the meeting itself did it: "had been proposed by a virtual summit". */
export const BEFORE_ISSUED_BY: ReadonlySet<string> = new Set(list('was, were, been, first'));

/** Words before it if others did it there: "as agreed at", "proposals first outlined in". */
export const BEFORE_ISSUED: ReadonlySet<string> = new Set([
  ...list('was, were, been, first, as, had, of, which, that'),
  ',',
]);

/** Prepositions before the meeting out of which a body came, beside those in "of". */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(list('at, during, in, follow-up to, following, after'));

/** Words before a clause or a noun by which what is told is put in time: "since they met". */
export const ORDER_CONJUNCTIONS: ReadonlySet<string> = new Set(list('after, since, before, following'));

/** Those, and the one for the end of a time. */
export const TIME_CONJUNCTIONS: ReadonlySet<string> = new Set([...ORDER_CONJUNCTIONS, ...list('until')]);

/** Prepositions before a meeting of the subject of the clause: "ahead of a meeting with B, A arrived". */
export const OWN_ORDER_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('after, following, ahead of, before, prior to'),
);

/** Verbs whose phrase puts a meeting in order: "followed up on", "paved the way for". */
export const OPENING_VERBS: ReadonlySet<string> = new Set(list('follow, follows, followed, paved, paves, paving'));

/** What follows "After this": "Before that, he will call B". */
export const BEHIND_OPENING_CUE: ReadonlySet<string> = new Set([...list('he, she, they, it, the'), ',']);

/** Prepositions of a meeting that is told only beside another one, so that it has a day and place of its own. */
export const BACKGROUND_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('after, before, since, following, ahead of, prior to, follow-up to, until, mention, as'),
);
