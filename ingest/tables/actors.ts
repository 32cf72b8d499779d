/**
 * Words that stand for people and sides told before. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** What a word or phrase points back to. */
export type Pointing =
  /** "he": the person who acted last. */
  | 'one'
  /** "they", "both": all of the group that acted last. */
  | 'group'
  /** "the two leaders", "the pair": the two who met last. */
  | 'pair'
  /** "the ministers": all who met last, if they were more than two, else the two. */
  | 'several'
  /** "the two countries", "both sides": the sides of the encounter told last. */
  | 'sides'
  /** "the three leaders". */
  | 'trio'
  /** "the Europeans": the European sides of those who met. */
  | 'europeans'
  | 'former'
  | 'latter';

/** Phrases that point back, longest first at each word. */
export const POINTERS: ReadonlyMap<string, Pointing> = new Map<string, Pointing>([
  ...list('he, she, him').map((word) => [word, 'one'] as const),
  ...list('they, both, them').map((word) => [word, 'group'] as const),
  ...list('each of the three, each of the two').map((words) => [words, 'group'] as const),
  ...list(`
    the two, the pair, the duo, both leaders, the two leaders, two leaders, the two ministers, both ministers, the two presidents, both presidents, the two prime ministers, both prime ministers,
    the two foreign ministers, both foreign ministers, the two vice ministers, the two officials, both officials, the two diplomats, both diplomats, the two men, the two women, the two counterparts,
    the two heads of state, the two heads of government, the two premiers, the two defence ministers, the two defense ministers, the foreign ministers,
    the two top diplomats, the two chief diplomats, the two envoys, the two secretaries, both men, both of them, the two of them, the two principals, the two interlocutors, the two heads of delegation, the two monarchs, both monarchs, the two kings, both kings, the two sovereigns, both sovereigns, the two emirs, the two sultans, the two statesmen, both statesmen, the two chancellors, both heads of state, both heads of government, both premiers, both secretaries, both envoys, the two majesties, their majesties, their highnesses, their excellencies, the two chairs, both chairs, the two co-chairs, both co-chairs, the two guests, the two politicians, the two ambassadors, both ambassadors, the two chief negotiators
  `).map((words) => [words, 'pair'] as const),
  ...list(
    'the ministers, the leaders, the presidents, the foreign ministers, the defence ministers, the defense ministers, the prime ministers',
  ).map((words) => [words, 'several'] as const),
  ...list(
    'the two sides, both sides, the sides, the two countries, both countries, the two nations, both nations, the two parties, both parties, the parties, the two governments, the two neighbours, the two neighbors, the two powers, the two states, both states, both governments, the delegations, the two delegations, both delegations, the negotiating teams, the two teams, both teams, the negotiators',
  ).map((words) => [words, 'sides'] as const),
  ...list(
    'the three leaders, the three ministers, the three foreign ministers, the three presidents, the three sides, the three countries, the trio, the same three, the four ministers, the four leaders, the three, all three, the four',
  ).map((words) => [words, 'trio'] as const),
  ...list(
    'the europeans, the european powers, the european states, the european countries, the three european powers, the three european states, the three european countries, the european three, the european trio, the european side',
  ).map((words) => [words, 'europeans'] as const),
  ['the former', 'former'],
  ['the latter', 'latter'],
]);

/** Words, beside those of these phrases, that begin one for somebody not named: "her", "the diplomat", "counterparts from". */
export const OPENING_ACTORS: ReadonlySet<string> = new Set(list('her, the, counterpart, counterparts, colleagues'));

/** Of what phrases point back to, all that is of two or more who may act together. */
export const POINTING_AT_SEVERAL: ReadonlySet<string> = new Set<Pointing>(['group', 'pair', 'sides', 'trio']);

/** Nouns that say of somebody told before only what he is: "the Norwegian diplomat". */
export const DESCRIPTIVE_NOUNS: ReadonlySet<string> = new Set(
  list('diplomat, politician, statesman, stateswoman, technocrat, jurist'),
);

/** Words that may stand before such a noun. */
export const DESCRIPTIVE_WORDS: ReadonlySet<string> = new Set(
  list('veteran, senior, career, seasoned, experienced, retired, long, serving, time, former, top, chief, old, year'),
);

/** Countries of Europe, without the two that lie mostly elsewhere. */
export const EUROPEAN: ReadonlySet<string> = new Set(
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(
    ' ',
  ),
);

/** Prepositions whose noun is no subject. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  list(
    'with, by, of, to, from, in, at, on, for, about, against, between, over, via, through, into, under, towards, toward, around, near, like, among, including, alongside, behind, without, despite, upon, concerning, regarding, than, besides, after, before, since, during, until',
  ),
);

/** Nouns for those through whom a country acts: "the delegation of", "the foreign ministries of". */
export const ACTS_FOR_COUNTRY: ReadonlySet<string> = new Set(
  list(
    'delegation, delegations, government, governments, representatives, officials, ministry, ministries, authorities, negotiators, diplomats, experts, teams, team, envoys',
  ),
);

/** Pronouns as the subject of a clause about those told before: "since they met". */
export const PRONOUNS_OF_THOSE_TOLD: ReadonlySet<string> = new Set(list('they, he, she, both'));

/** Nouns before a name that give it the office of somebody told before: "his counterpart B", "his deputies, A and B". */
export const SHARING_NOUNS: ReadonlySet<string> = new Set(
  list(
    'counterpart, counterparts, colleague, colleagues, peer, peers, predecessor, predecessors, successor, successors, deputy, deputies, homologue, homologues',
  ),
);

/** Words that point to those who take part, and those that join them: "between the two leaders". */
export const PARTAKER_WORDS: ReadonlySet<string> = new Set(
  list(
    'the, his, her, their, two, three, both, and, leaders, presidents, ministers, premiers, sides, countries, nations, governments, counterpart, counterparts, officials, diplomats, delegations, foreign, prime, them, him',
  ),
);

/** Nouns behind "three" for those who meet as three. */
export const NOUNS_OF_THREE: ReadonlySet<string> = new Set(
  list('leaders, ministers, presidents, premiers, sides, countries, nations, foreign, heads, officials, diplomats'),
);
