/**
 * Small words by what they do around the names of meetings and of those who meet. Folded; written for Chancery, licence as the
 * project (Apache-2.0).
 */
import { list } from './list.js';

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  list(`
    the, a, an, this, that, these, those, his, her, its, their, another, both, no, some, any, several, more, one
  `),
);

/** Words that tie a noun phrase to what stands before it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  list(`
    in, at, during, after, before, since, for, of, to, on, following, from, with, until, by, about, as, into,
    through, under, over, between, against, upon, besides, despite, amid, toward, towards, like, than, via, ahead
  `),
);

/** Words that may stand between a light verb and its noun: "held also", "took part briefly". */
export const LIGHT_ADVERBS: ReadonlySet<string> = new Set(
  list(`
    also, jointly, separately, then, later, earlier, recently, again, both, today, now, just, already,
    subsequently, further, briefly, virtually, and, up, off, part, place, together, here, there, each, out
  `),
);

/** Words that may stand between a verb and those it was done with: "met separately in the evening with". */
export const ADVERBIAL_WORDS: ReadonlySet<string> = new Set([
  ...list(`
    also, separately, again, then, briefly, virtually, jointly, both, his, her, their, its, the, new, late,
    earlier, later, on, in, at, with, here, there, today, for, one, after, other, face, to, bilaterally, visiting,
    by, phone, telephone, up, a, first, time, individually, local, from, of, city, capital, out, down, over,
    ministry, foreign, affairs, evening, morning, afternoon, office, palace, headquarters, separate, successively,
    respectively, turn, audience, person, previously, special, envoy, counterpart, members
  `),
  ',',
  '(',
  ')',
  "'s",
]);

/** Words that may stand between a preposition and an actor: "with his new", "to several senior". */
export const BEFORE_ACTORS: ReadonlySet<string> = new Set([
  ...list(`
    the, a, an, his, her, its, their, our, both, new, then, mr, visiting, separately, senior, top, several, brother, brothers, sister, brotherly, dear, friend, good, old, esteemed, fellow
  `),
  ',',
]);

/** What protocol says of a country before its name: "the sisterly Sultanate of Oman", "the neighbouring Republic of Chad". */
export const COUNTRY_COURTESIES: ReadonlySet<string> = new Set(
  list(
    'sisterly, brotherly, fraternal, friendly, sister, brother, neighbouring, neighboring, neighbour, neighbor, fellow, great, allied, esteemed, dear, host, noble',
  ),
);

/** Nouns of number before "of": "a series of meetings". */
export const QUANTITIES: ReadonlySet<string> = new Set(
  list(
    'number, series, range, host, couple, string, variety, succession, pair, set, dozen, handful, marathon, flurry, raft',
  ),
);

/** Words that speak of a meeting not told before, or of none in particular. */
export const INDEFINITE_WORDS: ReadonlySet<string> = new Set(
  list(`
    a, an, another, one, some, any, several, no, more, many, such, each, every, regular
  `),
);

/** Words that point at something known. */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set(list('the, this, that, these, those, both'));

/** Words that say whose it is. */
export const POSSESSIVE_WORDS: ReadonlySet<string> = new Set(list('his, her, its, their, our, my, your'));

/** Possessives of the third person, which are of somebody told before. */
export const THIRD_POSSESSIVES: ReadonlySet<string> = new Set(list('his, her, its, their'));

/** Prepositions before an encounter at or for which something takes place. */
export const SETTING_PREPOSITIONS: ReadonlySet<string> = new Set(list('in, at, during, for'));

/** Prepositions that open an occasion behind a day: "said on Tuesday at the summit", "announced in May on the sidelines". */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(list('at, during, on, in'));

/** Prepositions of time and place, behind which a comma ends what stands at the head of a sentence: "After Ankara, the minister". */
export const FRONTED_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('after, before, since, following, until, in, at, during, from, near'),
);

/** Words that open an apposition behind a name and a comma: "A, a member of", "B, currently in". */
export const APPOSITION_OPENERS: ReadonlySet<string> = new Set(
  list('a, an, who, the, currently, acting, himself, herself'),
);

/** Prepositions of those who meet each other: "talks between A and B". */
export const PREPOSITIONS_OF_PARTIES: ReadonlySet<string> = new Set(list('from, between, among, of'));

/** Words before "of" that make a longer preposition with it: "on the sidelines of", "ahead of". */
export const BEFORE_OF: ReadonlySet<string> = new Set(
  list(
    'ahead, sidelines, sideline, margins, margin, fringes, outset, end, eve, part, round, series, framework, conclusion, start, beginning, course, close, opening, occasion, advance, result, preparation, half, day, because, lead, wake, heels, back, continuation',
  ),
);

/** Words before "to" that make a longer preposition with it: "prior to". */
export const BEFORE_TO: ReadonlySet<string> = new Set(
  list('prior, up, invitation, due, thanks, addition, preparations, preparation, subsequent'),
);

/** Nouns before "of" and the name of a country or town: "the State of", "the city of". */
export const STYLES_OF_PLACES: ReadonlySet<string> = new Set(
  list('state, republic, kingdom, sultanate, emirate, principality, duchy, federation, city, government'),
);

/** Articles, and words that say whose it is. */
export const ARTICLES_AND_POSSESSIVES: ReadonlySet<string> = new Set(list('the, a, an, his, her, its, their'));

/** Words that may stand between a verb and whom it is about: "met separately his new". */
export const BETWEEN_VERB_AND_OBJECT: ReadonlySet<string> = new Set(
  list('the, his, her, its, their, visiting, separately, new, both, also, acting'),
);

/** Prepositions between a verb of meeting and a noun that only says what kind of meeting it was: "met for talks", "spoke in a telephone conversation". */
export const BEFORE_NOUN_OF_VERB: ReadonlySet<string> = new Set(list('in, for, at, by, during, as, over, with, on'));

/** Those that say by what means: "via a video call". */
export const PREPOSITIONS_OF_MEANS: ReadonlySet<string> = new Set(list('by, via, as, through'));

/** What may follow a noun between commas that says which one it was: "their third encounter this year". */
export const BEHIND_APPOSITION: ReadonlySet<string> = new Set([...list('since, in, this, of, within, so'), ',', '.']);

/** Those of them that point at something known. */
export const THE_AND_POSSESSIVES: ReadonlySet<string> = new Set(list('the, his, her, its, their'));

/** Adjectives before a noun of number: "a whole series of". */
export const BEFORE_QUANTITIES: ReadonlySet<string> = new Set(list('large, small, whole, wide, packed, busy'));

/** Words that may stand between a light verb and its noun, beside its adverbs: "held on Monday in Rome with A what". */
export const BEFORE_LIGHT_OBJECT: ReadonlySet<string> = new Set([...list('in, on, at, with, what'), ',']);

/** Words before a verb form that make it a noun: "the host", "their hosts", "round of talks". */
export const BEFORE_NOUNS_NOT_VERBS: ReadonlySet<string> = new Set([
  ...ARTICLES_AND_POSSESSIVES,
  ...list('our, of, official'),
]);
