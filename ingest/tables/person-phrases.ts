/**
 * Words between people, their offices and their countries. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Nouns, and the adjective of "opposite number", for who holds the same office elsewhere or held it before. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(
  list('counterpart, counterparts, colleague, colleagues, peer, peers, predecessor, homologue, opposite'),
);

/** Words between a name and "counterpart" behind it: "A, at the time his Egyptian counterpart". */
export const BEFORE_COUNTERPARTS: ReadonlySet<string> = new Set(list('at, the, time, then, his, her, their, its'));

/** Plurals, and the adverb, before a list of names all of which are counterparts. */
export const TELLING_COUNTERPARTS: ReadonlySet<string> = new Set(list('counterparts, colleagues, peers, respectively'));

/** Words and the comma between one counterpart and the country of the next: "A, and of Nepal". */
export const BETWEEN_COUNTERPARTS: ReadonlySet<string> = new Set([...list('and, from, of, the'), ',']);

/** Words and signs before a country that takes turns with names: "of Guyana, A, and of Togo, B". */
export const BEFORE_TURNS: ReadonlySet<string> = new Set([...list('of, for, from, and'), ',', ';']);

/** Words and signs between the countries of counterparts and the names in their order. */
export const BEFORE_LISTED_NAMES: ReadonlySet<string> = new Set([
  ...list('respectively, mr, mrs, ms, dr'),
  ',',
  ':',
  '(',
  '.',
]);

/** Words between the comma behind a name and the office: "A, who is currently also". */
export const OPENING_APPOSITIONS: ReadonlySet<string> = new Set([
  ...list(
    'the, a, an, who, is, was, also, currently, his, her, its, their, our, my, new, newly, at, time, that, himself, north, south',
  ),
  "'s",
]);

/** Determiners, and the possessive, before an office of one known holder. */
export const BEFORE_DEFINITE_OFFICES: ReadonlySet<string> = new Set([
  ...list('the, his, her, its, their, our, my, whose, new, then'),
  "'",
  "'s",
]);

/** Verbs behind a name with which the news begins that somebody takes an office. */
export const AUXILIARIES_OF_TAKING_OFFICE: ReadonlySet<string> = new Set(list('became, becomes, was, has, is, had'));

/** Verbs and participles of taking an office: "A was sworn in as". */
export const TAKING_OFFICE: ReadonlySet<string> = new Set(
  list(
    'became, becomes, elected, reelected, re, appointed, reappointed, named, sworn, inaugurated, chosen, nominated, designated',
  ),
);

/** Small words around those: "has been appointed the country's new". */
export const AROUND_TAKING_OFFICE: ReadonlySet<string> = new Set([
  ...list('was, is, has, had, been, in, as, the, a, an, new, first, its, their, again, today, to, be, country'),
  "'s",
]);

/** Nouns for counterparts behind the countries whose they are: "his German and French counterparts". */
export const COUNTERPARTS_OF_LANDS: ReadonlySet<string> = new Set(
  list('counterpart, counterparts, colleague, colleagues'),
);

/** Titles of birth that only few in an article share. */
export const COURTESIES_OF_DYNASTIES: ReadonlySet<string> = new Set(list('prince, princess, sheikh, king, queen'));

/** Titles and courtesies of members of a royal house. */
export const COURTESIES_OF_ROYALS: ReadonlySet<string> = new Set(list('prince, princess, highness, highnesses'));

/** Prepositions before a name of which the sentence is not: "the office of A". */
export const BEFORE_OTHERS: ReadonlySet<string> = new Set(list('of, for, with, by, from, to, about, against'));

/** Words and the comma between two who lead a meeting together: "A and his counterpart B". */
export const BETWEEN_CO_CHAIRS: ReadonlySet<string> = new Set([...list('and, the, his, her, counterpart'), ',']);

/** Words and signs between two who are told of as acting together: "A, along with the new". */
export const BETWEEN_JOINED: ReadonlySet<string> = new Set([
  ...list(
    'and, &, the, as, well, then, also, his, her, its, their, a, an, along, together, plus, both, new, mr, mp, mps, kc, qc, respectively, separately',
  ),
  ',',
  ';',
  '"',
  '(',
  ')',
  "'s",
  '–',
  '—',
]);

/** Determiners of a delegation that comes with somebody: "A and his delegation led by B". */
export const BEFORE_DELEGATIONS: ReadonlySet<string> = new Set(list('a, an, the, his, her'));
