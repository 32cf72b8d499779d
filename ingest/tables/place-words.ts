/**
 * Words that say whether a place is where something happens. Nouns for towns, and the prepositions and words before a place. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Prepositions before a town or country in which something happens. */
export const PREPOSITIONS_OF_PLACE: ReadonlySet<string> = new Set(list('in, at, outside, near, to'));

/** Those before a house. */
export const PREPOSITIONS_OF_HOUSE: ReadonlySet<string> = new Set(list('at, in, inside, outside, to'));

/** Nouns before "of" and the name of a town: "the port of Aden". */
export const TOWN_NOUNS: ReadonlySet<string> = new Set(list('city, town, village, capital, resort, island, port'));

/** Words that show that "in" opens no place: "in his presence", "at this time". */
export const POSSESSIVES_AND_POINTERS: ReadonlySet<string> = new Set(list('his, her, its, their, our, this, that'));

/** What a place goes with as a subject also where it has a capital: "the Crisis in Haiti". */
export const NOUNS_OF_TROUBLE: ReadonlySet<string> = new Set(list('situation, situations, crisis, conflict, war'));

/** Nouns behind "the same" that point at the place told before. */
export const SAME_PLACE_NOUNS: ReadonlySet<string> = new Set(list('city, town, capital, place, venue'));
