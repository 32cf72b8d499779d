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
