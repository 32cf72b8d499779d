/**
 * Words that open clauses, and verb forms that their shape does not show. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** After a comma they open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(list('who, which, whom, whose, where, when'));

/** They end the clause before them. */
export const BREAKING_WORDS: ReadonlySet<string> = new Set(
  list('while, whereas, but, although, though, because, unless, whilst, whether'),
);

/** Finite verbs that do not end in -ed. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  list(`
    is, are, was, were, be, been, has, have, had, do, does, did, will, would, shall, should, can, could, may, might, must,
    met, meets, meet, held, holds, hold, spoke, speaks, speak, told, tells, said, says, took, takes, made, makes, came, comes, went, goes, saw, sees, paid, pays, left, leaves, gave, gives,
    wrote, writes, sent, sends, led, leads, began, begins, brought, brings, put, puts, set, sets, sat, sits, thought, thinks, got, became, becomes, found, flew, flies, drew, laid, lays, kept, bore,
    discusses, discuss, agrees, agree, hosts, host, chairs, chair, welcomes, receives, visits, travels, arrives, expresses, stresses, thanks, calls, notes, underlines, reaffirms, expects, plans, seeks, wants, looks, read, reads, prepare, prepares, finalise, finalises, finalize, finalizes, felt, rose, fell, lost, won
  `),
);

/** Pasts that do not end in -ed, of verbs that tell of meetings and journeys; not those that look like the present. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  list(`
    met, held, had, spoke, told, said, took, made, came, went, saw, paid, left, gave, wrote, sent, led, began, brought, sat, flew,
    drew, kept, rose, fell, lost, won, felt, found, got, became, rode, drove, stood, shook, broke, chose, undertook
  `),
);

/** Participles after which a date lies ahead, though they look like a past: "planned for Tuesday". */
export const PLANNING_PARTICIPLES: ReadonlySet<string> = new Set(
  list(`
    planned, scheduled, rescheduled, expected, slated, postponed, delayed, moved, proposed, agreed, invited, fixed, intended,
    tipped, billed, earmarked, pencilled, penciled, booked, supposed, designated, timed, announced, confirmed, set, due
  `),
);

/** Prepositions of time that are conjunctions where a subject and a verb follow. */
export const TEMPORAL_CONJUNCTIONS: ReadonlySet<string> = new Set(list('after, before, until, since'));

/** Prepositions before a relative pronoun: "during which". */
export const BEFORE_RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(
  list('of, during, in, at, to, for, with, by, on, under, from, after'),
);

/** Adverbs and small words between a closed relative clause and the verb of the main one. */
export const BEFORE_RESUMED_VERBS: ReadonlySet<string> = new Set(
  list('also, then, later, has, on, now, earlier, separately, jointly'),
);

/** Words behind the comma after a name that open what else somebody is: "Wang, also a member". */
export const OPENING_ADDED_OFFICES: ReadonlySet<string> = new Set(list('also, a, an, the, acting'));

/** Determiners before a subject. */
export const SUBJECT_DETERMINERS: ReadonlySet<string> = new Set(list('the, both, a, an, his, her, their, its'));

/** Pronouns that are a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(list('he, she, it, they, both, who, that, this'));

/** They open a clause about something else than the noun before it. */
export const ADVERBIAL_CONJUNCTIONS: ReadonlySet<string> = new Set([
  ...list('as, because, while, although, though, whereas, unless, since, after, before, until, but'),
  ';',
]);

/** Before a verb in -ing they open an insertion: "before leaving for Rome". */
export const BEFORE_INSERTED_GERUNDS: ReadonlySet<string> = new Set(list('before, after, while, on, upon, prior'));

/** They open a clause before the main one: "When he arrived". */
export const SUBORDINATING_CONJUNCTIONS: ReadonlySet<string> = new Set(
  list('when, after, before, as, while, since, once, although, though'),
);

/** At the head of a sentence they say that its first pronoun is of a clause or phrase before the main one: "Upon his arrival, A said". */
export const FRONTING_WORDS: ReadonlySet<string> = new Set(list('when, after, before, while, as, upon'));

/** They end what the words before them say of a meeting. */
export const BREAKS_OFF: ReadonlySet<string> = new Set([...list('after, before, ahead, while, since'), ';', ':']);
