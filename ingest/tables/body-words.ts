/**
 * How the names of standing bodies between states are built. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Nouns that a body's name ends in, or has before "of", "on", "for". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  list(`
    committee, council, commission, body, group, groups, forum, organization, organisation, union, court, board, mechanism, mechanisms, platform, secretariat,
    subcommittee, taskforce, tribunal, troika, quartet, assembly, team, force, agency, secretariat
  `),
);

/** Nouns that name a body only together with one of the words of `BODY_MODIFIERS`. */
export const WEAK_BODY_HEADS: ReadonlySet<string> = new Set(
  list(
    'group, groups, body, board, platform, team, force, court, alliance, league, community, association, agency, authority, format, assembly, union, forum, organization, organisation, council, commission, committee, secretariat',
  ),
);

/** Words that tell a body between states from one within a state. */
export const BODY_MODIFIERS: ReadonlySet<string> = new Set(
  list(`
    joint, association, bilateral, trilateral, quadrilateral, tripartite, multilateral, intergovernmental, inter, binational, bi, bi-national, binational, ministerial, permanent, mixed, steering, working, expert, experts,
    contact, consultative, coordination, coordinating, cooperation, co-operation, strategic, high, partnership, boundary, border, technical, technology, trade, consultation, consultations, consultancy,
    regional, general, level, monitoring, verification, military, oversight, implementation, negotiation, negotiating, advisory, consular, dialogue, core, task, plus, special, commerce, economic, mixed, governmental, defence, defense, political, disarmament,
    delimitation, demarcation, armistice, liaison, observer, hydrocarbons, mediation, peacekeeping, peacebuilding, stabilization, stabilisation, international, pacific, african, arab, asian, european, islamic, caribbean, american, world, heads, administrative, review, friendship
  `),
);

/** Words that make it a body within one state, a party, a firm or a club. */
export const HOME_BODY_WORDS: ReadonlySet<string> = new Set(
  list(`
    parliamentary, parliament, party, national, federal, city, town, municipal, county, provincial, central, revolutionary, olympic, football, chess, sports, business, chamber, student, students, motor, media, news,
    bank, supreme, privy, cabinet, executive, senate, house, congress, election, electoral, planning, housing, private, company, industry, broadcasting, trade-union, workers, doctors, judiciary, police, sovereign, transitional,
    state, presidential, royal, legislative, military-industrial, communist, congressional, judicial, crown, medical, rescue, pollution, climbing, operators, expedition, rapid, support, armed, special-operations, atomic, energy-efficiency
  `),
);

/** Words before a body's name that tell of one session of it. */
export const SESSION_WORDS: ReadonlySet<string> = new Set(
  list(
    'extraordinary, emergency, special, regular, annual, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, new, double, high',
  ),
);

/** Capitalised words that end a body's name on the left. */
export const BODY_STOPPERS: ReadonlySet<string> = new Set(
  list(
    'the, a, an, this, that, its, their, his, her, in, at, on, under, of, by, for, from, with, and, to, as, new, both, between, after, before, during, president, minister, secretary, chairman, chair, chairperson, head, director, chief, commander, mr, mrs',
  ),
);

/** Verbs and nouns that found a body, beside "set up". */
export const FOUNDING_VERBS: ReadonlySet<string> = new Set(
  list(
    'establish, establishes, established, establishing, establishment, create, creates, created, creating, creation, form, forms, formed, forming, formation, found, founds, founded, founding, launch, launches, launched, launching, constitute, constituted, institute, instituted',
  ),
);

/** Words that say that a body is of two sides or more. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  list(
    'joint, bilateral, trilateral, tripartite, quadripartite, quadrilateral, intergovernmental, inter, binational, bi-national, mixed, multilateral, common',
  ),
);

/** Participles of founding before a day that is not that of a meeting: "was established in 2017". */
export const FOUNDED_IN: ReadonlySet<string> = new Set(
  list('established, founded, created, formed, instituted, institutionalised, institutionalized'),
);

/** Ends of the names of bodies, as written, whose name stands for a session of theirs: "the 33rd Ministerial Council". */
export const BODIES_OF_SESSIONS: ReadonlySet<string> = new Set(list('Assembly, Conference, Council, Forum'));

/** Ends of the names of organs, as written, that are briefed in their sessions. */
export const BRIEFED_COUNCILS: ReadonlySet<string> = new Set(
  list('Security Council, Human Rights Council, Board of Governors, Permanent Council'),
);

/** Function words that may stand between the noun of a body and the words of its field: "Committee on Trade". */
export const INSIDE_BODY_NAMES: ReadonlySet<string> = new Set(list('of, on, for, and, the, between, to, in, with'));

/** Words and signs, written small, within the name of an institution: "Office for the Coordination of". */
export const INSIDE_INSTITUTION_NAMES: ReadonlySet<string> = new Set(list('of, for, and, the, on, to, in, &'));

/** Function words within the name of an organ of a state: "Council for Policy and Strategy". */
export const INSIDE_ORGAN_NAMES: ReadonlySet<string> = new Set(list('of, for, and, the, on'));

/** Encounter nouns that take a word for a body before them as their modifier: "Core Group Meeting". */
export const ENCOUNTERS_BEHIND_BODIES: ReadonlySet<string> = new Set(
  list('meeting, dialogue, talks, summit, consultations'),
);

/** Plurals of the officers, one of each state, who form a council: "Council of Ministers". */
export const OFFICERS_OF_BODIES: ReadonlySet<string> = new Set(
  list('ministers, ambassadors, heads, representatives, leaders, secretaries'),
);

/** Words before such a plural by which a council of them must be one between states: no state has several foreign ministers. */
export const FIELDS_OF_OFFICERS: ReadonlySet<string> = new Set(
  list('foreign, defence, defense, security, finance, heads, permanent, interior, justice, trade'),
);

/** Acronyms of bodies, as written, that are words of their own or names of people too. */
export const SPOKEN_ACRONYMS_WITH_OTHER_SENSES: ReadonlySet<string> = new Set(list('ALBA, ACTO, CICA, PACE, SICA'));

/** Words and signs between a body and the list of its members: "the Quint, made up of". */
export const BEFORE_MEMBER_LISTS: ReadonlySet<string> = new Set([
  ...list(
    'of, between, that, is, namely, comprising, comprises, comprised, made, up, composed, consisting, consists, which, whose, members, are, includes, including, groups, grouping, brings, bringing, together, the, format, group, mechanism, countries, states, nations',
  ),
  '(',
  '–',
  '—',
  ':',
  ',',
]);

/** Words and signs between the members of such a list. */
export const BETWEEN_MEMBERS: ReadonlySet<string> = new Set([...list('and, the, plus, &, as, well'), ',']);

/** Words in the name of a mechanism that two states keep, though its name does not say which. */
export const OF_TWO_STATES: ReadonlySet<string> = new Set(
  list('joint, bilateral, binational, bi-national, mixed, consultative, consultation, border, boundary, steering'),
);

/** Words for leading a body for a time, as one of its members does: "Malaysia, the rotating chair of ASEAN". */
export const LEADING_A_BODY: ReadonlySet<string> = new Set(
  list('chair, chairs, chairing, chairmanship, chairperson, presidency'),
);

/** Nouns in the names of organs: who chairs one need not be of a state that is its member. */
export const ORGAN_NOUNS: ReadonlySet<string> = new Set(list('commission, council, committee, board'));

/** Adverbs and signs before a word of founding behind the name of what was founded: "the Council, first proposed in May". */
export const BEFORE_FOUNDED: ReadonlySet<string> = new Set([
  ...list('officially, formally, jointly, first, newly, since'),
  ',',
]);

/** Prepositions between a word of founding and a name that is not what was founded: "established during the Assembly". */
export const FOUNDED_ELSEWHERE: ReadonlySet<string> = new Set(list('at, during, in, under, by, with, within, from'));

/** Nouns behind the name of a body for the house that bears it: "APEC House". */
export const BUILDINGS: ReadonlySet<string> = new Set(list('house, building, hall, palace, plaza, tower, chamber'));

/** Parts of names of treaties, field missions and societies, which are no bodies that states form. As they are written. */
export const NAMES_OF_NO_BODY: readonly string[] = list('Convention, Mission, Red Cross, Red Crescent');

/** Nouns of organs in which heads or ministers of many states sit, before "of" and one of the next list. As they are written. */
export const ORGANS_OF_MANY: readonly string[] = list('Council, Authority, Assembly, Conference, Committee');

/** Those who sit in them. */
export const SITTING_IN_ORGANS: readonly string[] = list(
  'Heads of, Foreign Ministers, Defence Ministers, Defense Ministers',
);

/** Organs in which ambassadors and officials sit. */
export const TECHNICAL_ORGANS: readonly string[] = list(
  'Board of Governors, Executive Board, Permanent Council, Permanent Representatives, Secretariat, Working Group, Military Committee',
);

/** Words of a mechanism that two states keep. */
export const WORDS_OF_TWO: ReadonlySet<string> = new Set(list('joint, bilateral, binational, bi-national, mixed'));

/** Nouns of organs that sit; an agency or bank does not. */
export const SITTING_HEADS: ReadonlySet<string> = new Set(
  list('council, committee, commission, assembly, board, forum, group, troika, eurogroup, conference'),
);

/** Nouns for those of a body who act for it: "the members of the Quad met". */
export const PARTS_OF_BODIES: ReadonlySet<string> = new Set(
  list('troika, members, states, leaders, countries, bureau, presidium, council, committee, chairs, heads'),
);

/** Prepositions behind a body whose name stands for its session: "Foreign Affairs Council in Luxembourg". */
export const BEHIND_SESSION_NAME: ReadonlySet<string> = new Set(list('in, at, on, with'));
