/**
 * Words around countries and bodies as the sides of a meeting, and around those who act for them. Written for Chancery; licence as the
 * project (Apache-2.0). Folded, where not said otherwise.
 */
import { list } from './list.js';

/** Nouns behind the adjective of one country for those who act for it: "the Afghan side". */
export const ACTING_FOR_A_LAND: ReadonlySet<string> = new Set(
  list(
    'side, delegation, officials, government, authorities, diplomats, negotiators, mediators, experts, representatives, team, leadership',
  ),
);

/** Plurals behind the adjectives of several countries for those who act for them: "US and Russian negotiators". */
export const ACTING_FOR_LANDS: ReadonlySet<string> = new Set(
  list(
    'officials, delegations, negotiators, diplomats, representatives, envoys, governments, authorities, experts, teams, sides, leaders, ministers',
  ),
);

/** Adjectives of level and field between the countries and such a plural: "senior", "foreign". */
export const LEVELS_OF_OFFICIALS: ReadonlySet<string> = new Set(
  list('senior, top, high, foreign, trade, defence, defense, military'),
);

/** Determiners, numbers and adjectives between a preposition and a noun through which a country acts: "between the foreign ministries of". */
export const BEFORE_HOLDERS: ReadonlySet<string> = new Set(
  list(
    'the, a, an, and, foreign, defence, defense, respective, two, high, level, senior, official, interior, economic, trade',
  ),
);

/** Prepositions behind which a country is where something is, and no side. */
export const PREPOSITIONS_OF_PLACES: ReadonlySet<string> = new Set(
  list('in, at, near, outside, into, through, across'),
);

/** Prepositions, and the comma, behind which a capital is the town and not the government. */
export const BEFORE_CAPITALS: ReadonlySet<string> = new Set([
  ...list('in, at, to, from, near, outside, into, for, through'),
  ',',
]);

/** Function words and adverbs behind "her" as an object: "received her in Paris". */
export const AFTER_OBJECT_HER: ReadonlySet<string> = new Set(
  list(
    'in, on, at, for, to, before, after, with, and, there, here, earlier, later, again, that, the, as, by, over, when, where',
  ),
);

/** Nouns behind a body for its members: "ASEAN Member States". */
export const MEMBER_STATES: ReadonlySet<string> = new Set(
  list('member, members, states, countries, nations, partners'),
);

/** Words behind "on the Qatari side", where those who were there come next. */
export const BEHIND_SIDES: ReadonlySet<string> = new Set(list('it, were, was, by'));

/** Words behind "delegation" before the list of its members. */
export const BEHIND_DELEGATIONS: ReadonlySet<string> = new Set(
  list('made, including, comprising, composed, are, include, includes, consisting, comprised, which'),
);

/** Verbs of saying of an official who speaks in the town that opens the sentence: "In Berlin, Foreign Minister A said". */
export const SAYING_IN_A_TOWN: ReadonlySet<string> = new Set(list('said, told, called, stressed, noted'));

/** Nouns for a body named before: "the agency's director general". */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  list(
    'organisation, organization, agency, alliance, union, bloc, commission, league, community, body, council, watchdog, grouping, forum',
  ),
);

/** Such nouns, as written, at the end of an office: "Secretary General of the Organization". */
export const GENERIC_BODIES_IN_OFFICES: ReadonlySet<string> = new Set(
  list('Organisation, Organization, Agency, Alliance, Union, Bloc, Commission, League, Community'),
);

/** Nouns for what has a leader of its own and is no state. */
export const NO_STATES: ReadonlySet<string> = new Set(
  list('party, parties, opposition, movement, faction, militia, union, club, company'),
);
