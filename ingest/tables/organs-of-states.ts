/**
 * Words in the names of what a state or an organisation has of its own. Written for Chancery; licence as the project (Apache-2.0).
 * Folded, where not said otherwise.
 */
import { list } from './list.js';

/** Adjectives, written small, within the name of an organ: "the ruling council". */
export const ADJECTIVES_OF_ORGANS: ReadonlySet<string> = new Set(
  list('supreme, ruling, transitional, presidential, sovereign'),
);

/** Words, written small, before a government or council: "the self-proclaimed government". */
export const ADJECTIVES_OF_GOVERNMENTS: ReadonlySet<string> = new Set(
  list('transitional, interim, ruling, military, caretaker, provisional, self, proclaimed'),
);

/** Words and phrases in the name of what governs: who heads it stands in the place of a head of state or government. */
export const WORDS_OF_GOVERNING: ReadonlySet<string> = new Set(
  list(
    'government, junta, regime, presidency, presidential, sovereign, sovereignty, transitional council, transition council',
  ),
);

/** Nouns for organs whose heads do not act for the state. */
export const ORGANS_OF_NO_GOVERNMENT: ReadonlySet<string> = new Set(
  list('delegation, congress, parliament, assembly, senate, bank'),
);

/** Verbs whose subject heads their object: "who leads the council". */
export const VERBS_OF_HEADING: ReadonlySet<string> = new Set(
  list('heads, headed, heading, leads, led, leading, chairs, chaired, runs, ran, presides, presided'),
);

/** Words, as written, behind "European" or "EU" with which the name of an organ of the European Union begins. */
export const ORGANS_OF_THE_UNION: ReadonlySet<string> = new Set(
  list('Union, Council, Commission, Parliament, External, Foreign, General'),
);

/** Organisations, as written, with whose acronym the names of their organs begin: "IAEA Board of Governors". */
export const ORGANISATIONS_IN_NAMES: ReadonlySet<string> = new Set(
  list('OSCE, ECOWAS, IAEA, ASEAN, SADC, NATO, GCC, WTO, CIS, SCO, CARICOM'),
);
