/**
 * Words around the nouns that name encounters, by which these are told from verbs, compounds and names. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Adjectives that stand for the meeting which they describe: "the SCO ministerial", "a trilateral". */
export const ENCOUNTER_ADJECTIVES: ReadonlySet<string> = new Set(
  list('ministerial, bilateral, trilateral, quadrilateral'),
);

/** Words behind such an adjective that are not its noun: "the SCO ministerial in Tianjin". */
export const AFTER_ENCOUNTER_ADJECTIVES: ReadonlySet<string> = new Set(
  list(
    'in, on, at, with, between, of, and, to, is, was, will, held, hosted, took, takes, before, after, during, next, this, today, tomorrow, yesterday, later, earlier',
  ),
);

/** Plurals of encounter nouns that mean several encounters; "talks" and "negotiations" are one. */
export const PLURALS_OF_ENCOUNTERS: ReadonlySet<string> = new Set(
  list('meetings, calls, summits, sessions, rounds, conferences, conversations, discussions, consultations, dialogues'),
);

/** Encounter nouns, behind which an ordinal counts themselves and not the body named before them: "the 12th EAS summit". */
export const NUMBERED_ENCOUNTERS: ReadonlySet<string> = new Set(
  list(
    'meeting, meetings, summit, summits, session, sessions, conference, conferences, ministerial, ministerials, forum, forums, dialogue, dialogues',
  ),
);

/** Determiners, adjectives of order and ordinals before a name in capitals: "the Three Amigos summit". */
export const BEFORE_ENCOUNTER_NAMES: ReadonlySet<string> = new Set(
  list('the, a, an, last, next, previous, first, second, third, this'),
);

/** Words with a capital that end the name of an encounter on the left: prepositions and titles. */
export const NO_ENCOUNTER_MODIFIERS: ReadonlySet<string> = new Set(
  list('in, on, at, for, of, after, before, during, with, since, to, by, from, president, minister'),
);

/** Pronouns before "talks" as a verb, and the preposition before those that somebody speaks of. */
export const BEFORE_VERB_TALKS: ReadonlySet<string> = new Set(list('he, she, who, it, about'));

/** Determiners with which a "round" is one of talks. */
export const BEFORE_ROUNDS: ReadonlySet<string> = new Set(list('another, a, the, that, this'));

/** Prepositions and conjunctions before "meeting" as a gerund: "after meeting the President". */
export const BEFORE_GERUNDS: ReadonlySet<string> = new Set(
  list('of, after, before, by, when, while, without, upon, to'),
);

/** Nouns of which an encounter noun before them says only for what they are: "meeting room". */
export const MEETING_COMPOUNDS: ReadonlySet<string> = new Set(
  list('room, rooms, place, point, points, center, centre, hall, venue, minutes'),
);

/** Words before "assembly" that make it an organ and not a meeting: "constituent assembly". */
export const STANDING_ASSEMBLIES: ReadonlySet<string> = new Set(list('general, constituent, youth, people, peoples'));

/** Pronouns in the place of an encounter noun that was said before: "after those in Vienna". */
export const ELLIPTIC_HEADS: ReadonlySet<string> = new Set(list('those, that, one, ones'));

/** Prepositions before "the telephone" as a means. */
export const PHONE_PREPOSITIONS: ReadonlySet<string> = new Set(list('by, on, over, via'));

/** Nouns before which "telephone" only says of what kind they are: "by telephone call". */
export const PHONE_COMPOUNDS: ReadonlySet<string> = new Set(
  list(
    'call, calls, conversation, conversations, talk, talks, message, messages, discussion, discussions, line, lines, interview, interviews',
  ),
);

/** Words before "by phone" that tell how somebody joined something else: "took part by phone". */
export const JOINING_BY_PHONE: ReadonlySet<string> = new Set(list('joined, part, participated, attended, remotely'));
