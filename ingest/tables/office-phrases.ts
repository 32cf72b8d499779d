/**
 * Words in and around the names of offices, by what those who hold them are for. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Abbreviations of offices in capitals, with the office in full. */
export const OFFICES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['nsa', 'National Security Adviser'],
  ['eam', 'External Affairs Minister'],
]);

/** Function words within the nouns that head an office: "commander in chief". */
export const FUNCTION_WORDS_IN_OFFICES: ReadonlySet<string> = new Set(list('of, for, the, and, in, at, to, a'));

/** Function words and the comma, with which no office begins or ends. */
export const EDGES_OF_OFFICES: ReadonlySet<string> = new Set([...list('of, for, the, and, to, on, at, in'), ',']);

/** Prepositions between an office and what it is of. */
export const OFFICE_PREPOSITIONS: ReadonlySet<string> = new Set(list('of, for, to, on, at'));

/** Words within the nouns that head an office which are the same where there are several holders: "secretaries of state". */
export const UNCOUNTED_IN_OFFICES: ReadonlySet<string> = new Set(
  list('affaires, daffaires, affairs, forces, state, defence, defense, staff'),
);

/** Nouns for those who are sent or advise: what their office is for or on is their goal and not their side. */
export const OFFICES_OF_THE_SENT: ReadonlySet<string> = new Set(
  list(
    'ambassador, envoy, representative, commissioner, consul, charge, nuncio, coordinator, adviser, advisor, mission, rapporteur, attache, negotiator, mediator',
  ),
);

/** Nouns for those who are accredited to a state, which is no part of their title. */
export const OFFICES_OF_THE_ACCREDITED: ReadonlySet<string> = new Set(
  list('ambassador, high commissioner, consul, charge, nuncio, attache'),
);

/** Nouns for those who serve the holder of another office. */
export const OFFICES_OF_ADVISERS: ReadonlySet<string> = new Set(
  list('adviser, advisor, aide, assistant, counsellor, counselor, secretary, chief of staff'),
);

/** Nouns for those who head what a country has: "Chairman of the Halk Maslahaty of Turkmenistan". */
export const HEADS_OF_ORGANS: ReadonlySet<string> = new Set(
  list(
    'chairman, chairwoman, chairperson, chair, head, chief, president, secretary, vice chairman, first deputy chairman',
  ),
);

/** Nouns for those who serve the security council of a state; the United Nations' council has presidents and members only. */
export const OFFICERS_OF_COUNCILS: ReadonlySet<string> = new Set(list('secretary, chair, head, deputy'));

/** Nouns for who heads a council that stands in the place of a head of state. */
export const HEADS_OF_REIGNING_COUNCILS: ReadonlySet<string> = new Set(
  list('president, chair, chairman, chairwoman, head, chief'),
);

/** Offices of which a body has one, at its top. */
export const CHIEFS_OF_BODIES: ReadonlySet<string> = new Set(
  list(
    'director general, director-general, secretary general, secretary-general, executive director, president, chair, chairman, chairperson, head, chief',
  ),
);

/** Words of the offices at the top of a state, whose deputies are still ministers. */
export const WORDS_OF_CHIEF_OFFICES: ReadonlySet<string> = new Set(list('president, premier, prime, chancellor'));

/** Endings of abstract nouns, which are fields of an office and no names: "Reintegration". */
export const ABSTRACT_ENDINGS: ReadonlySet<string> = new Set(
  list('tion, tions, ment, ments, ship, ity, ities, ology, ism, ance, ency'),
);

/** Nouns by which a president's own state is told without its name: "President of the Republic". */
export const NOUNS_FOR_THE_STATE: ReadonlySet<string> = new Set(
  list('republic, confederation, federation, kingdom, nation'),
);

/** Words before "leader" or "chief" for those who do not act for the state: "opposition leader". */
export const OF_NO_STATE: ReadonlySet<string> = new Set(
  list(
    'opposition, rebel, militia, separatist, guerrilla, tribal, religious, community, business, party, church, student, faction, gang, cartel, jihadist, militant, exiled',
  ),
);

/** Words before "leader" for an assembly, of a state or a town: "council leader". */
export const LED_ASSEMBLIES: ReadonlySet<string> = new Set(
  list('council, parliamentary, congress, assembly, chamber, cabinet'),
);

/** Modifiers of an office that may stand before the nationality too: "Acting Afghan Prime Minister". */
export const BEFORE_NATIONALITIES: ReadonlySet<string> = new Set(
  list('acting, interim, caretaker, deputy, vice, assistant, transitional'),
);

/** Offices that are names behind a courtesy: "Mr. Sultan", "Dr. Dean". */
export const NAMES_BEHIND_COURTESIES: ReadonlySet<string> = new Set(
  list('amir, sultan, dean, marshal, sherpa, premier'),
);

/** Offices of which who holds one acts for a state and not for a body. */
export const OFFICES_OF_STATES: ReadonlySet<string> = new Set(
  list('minister, king, queen, emir, sultan, chancellor, governor, prince, premier, secretary of state'),
);

/** Nouns for members of a government and heads of state, which have their plurals in -s. */
export const OFFICES_OF_GOVERNMENT: ReadonlySet<string> = new Set(
  list('minister, president, secretary, chancellor, premier'),
);

/** Offices of which a country has one holder at a time. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  list(
    'president, prime minister, premier, king, queen, foreign minister, defence minister, defense minister, minister of defence, minister of defense, secretary of state, foreign secretary, external affairs minister, chancellor, emir, vice president, crown prince',
  ),
);

/** Words before the office of a chief that make it the office of the deputy. */
export const DEPUTIES_OF_CHIEFS: ReadonlySet<string> = new Set(list('deputy, assistant, vice, first deputy'));

/** Words before "secretary of state" where the office is one of the United States. */
export const RANKS_OF_SECRETARIES: ReadonlySet<string> = new Set(list('deputy, assistant, acting, under'));

/** Nouns for those who are sent to a country that is not their own. */
export const OFFICES_WITH_GOALS: ReadonlySet<string> = new Set(
  list('envoy, representative, ambassador, coordinator, co-ordinator, mediator'),
);

/** Nouns for those whom a body sends or employs. */
export const OFFICES_IN_BODIES: ReadonlySet<string> = new Set(
  list(
    'envoy, representative, coordinator, co-ordinator, rapporteur, secretary-general, under secretary, adviser, advisor, mediator, commissioner, humanitarian chief',
  ),
);

/** Nouns for those who act for the chief of a body: "envoy of the Secretary-General". */
export const OFFICES_UNDER_A_CHIEF: ReadonlySet<string> = new Set(list('envoy, representative, adviser, coordinator'));

/** Nouns for those below a minister whom a text goes on to call by their office. */
export const OFFICES_FOR_A_NAME: ReadonlySet<string> = new Set(
  list('envoy, representative, coordinator, mediator, ambassador, director general'),
);

/** Titles without anything of what, which may be of a party. */
export const LEADERS_OF_GROUPS: ReadonlySet<string> = new Set(list('leader, chairman, chairwoman, chair, head, chief'));

/** Nouns for who is in the chair. */
export const NOUNS_OF_CHAIRS: ReadonlySet<string> = new Set(list('chairman, chairperson, chairwoman'));

/** Plurals, and words of phrases, for heads of state and government: "the two prime ministers", "heads of state". */
export const TOP_OFFICES: ReadonlySet<string> = new Set(
  list(
    'leaders, presidents, premiers, prime, state, government, monarchs, kings, sovereigns, emirs, sultans, chancellors',
  ),
);
