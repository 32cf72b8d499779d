/**
 * Small words by which lists of subjects are cut into phrases: "discussed trade, including tariffs, and the situation in Gaza, which". Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Prepositions that lead from talks to their subject. */
export const ABOUT: ReadonlySet<string> = new Set(list('on, about, over, regarding, concerning'));

/** They stand between two phrases of a list. */
export const LIST_SEPARATORS: ReadonlySet<string> = new Set([
  ...list('and, or, including, also, namely, particularly, especially, notably, as'),
  ',',
  ';',
]);

/** A list ends here. */
export const LIST_ENDS: ReadonlySet<string> = new Set([
  ...list(
    'which, who, whom, whose, that, where, when, while, according, if, because, but, since, although, whether, he, she, they, we, it',
  ),
  '.',
  ':',
  '?',
  '!',
]);

/** A phrase ends here, the list goes on behind the next separator. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  list(
    'with, at, during, after, before, by, between, from, under, through, among, against, towards, toward, in, on, for, to, within, without, into, over, about, following, amid, across, beyond, given, via, than, upon, throughout, not, is, are, was, were',
  ),
);

/** Words before a subject that only say that it is one: "matters related to". */
export const RELATING_WORDS: ReadonlySet<string> = new Set(list('related, relating, concerning, regarding'));

/** Words behind a noun that says nothing, which lead to the subject proper: "issues such as", "ways to". */
export const BEHIND_EMPTY_TOPICS: ReadonlySet<string> = new Set([
  ...RELATING_WORDS,
  ...list('of, to, for, in, on, such, like, including, as, and, forward, ahead, at, towards, toward'),
  ',',
]);

/** Words before a participle that is no verb: "on enhanced cooperation". */
export const BEFORE_ATTRIBUTIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  list('the, a, an, of, on, their, its, about, over, in, for'),
);

/** Words behind "of" that end the phrase before it: "the support of their". */
export const BEHIND_OF: ReadonlySet<string> = new Set(list('their, its, his, her, both, these, those'));

/** Nouns whose field follows behind "in" or "on": "cooperation in energy". */
export const NOUNS_OF_COOPERATION: ReadonlySet<string> = new Set(
  list('cooperation, collaboration, coordination, partnership, exchanges, work, issues, ties, relations'),
);

/** Words that no phrase ends in. */
export const NO_PHRASE_ENDINGS: ReadonlySet<string> = new Set(
  list("of, the, a, an, 's, ’, also, as, such, well, further, both, today, here, still, soon, again, together"),
);

/** Prepositions of what stands in front of the subject, up to a comma: "In Paris, trade was discussed". */
export const BEFORE_FRONTED_PHRASE: ReadonlySet<string> = new Set(
  list('according, in, at, during, on, after, before, for, with, as, under, from, by, following, besides, apart'),
);
