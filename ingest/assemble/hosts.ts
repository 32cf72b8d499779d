import type { GazetteerMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import { BETWEEN_COUNTRY_AND_HOST } from '../tables/auxiliaries.js';
import { FORMS_OF_HOST } from '../tables/encounters.js';
import { STYLES_OF_PLACES } from '../tables/function-words.js';
import { SAYING_VERBS } from '../tables/saying.js';
import { DECIDING_VERBS } from '../tables/status-words.js';
import type { Trigger } from './trigger.js';
import type { Whereabouts } from './whereabouts.js';

/** How far a meeting may stand from the verb that tells who hosts it. */
const NEAR_TOKENS = 14;
const NEAR_VERB = 18;

/**
 * The country or town that hosts a meeting, as where it takes place: "Egypt hosted the summit", "COP28, which the UAE will host",
 * "talks hosted by Oman". Not a government's house or a person.
 * @returns null if no host is told of it
 */
export function hostPlace(reading: Reading, trigger: Trigger, triggers: readonly Trigger[]): Whereabouts | null {
  if (!trigger.noun || trigger.noun.kind === 'call') return null;
  for (let i = Math.max(0, trigger.from - NEAR_VERB); i < trigger.from + NEAR_VERB; i++) {
    if (!FORMS_OF_HOST.has(reading.tokens[i]?.key ?? '')) continue;
    const by = reading.tokens[i + 1]?.key === 'by';
    const land = by ? landFrom(reading, i + 2) : landBefore(reading, i);
    if (land && hosted(reading, i, land, triggers) === trigger) return land;
  }
  return null;
}

/** The meeting after the verb, else the one before the host's name. */
function hosted(reading: Reading, verb: number, land: Whereabouts, triggers: readonly Trigger[]): Trigger | null {
  const nouns = triggers.filter(({ noun }) => noun !== null);
  const end = Math.min(land.from, verb);
  const before = nouns.findLast(({ to }) => to <= end) ?? null;
  if (land.from > verb) return before;
  const after = nouns.find(({ from }) => from > verb);
  if (/^(?:which|that)$/.test(wordBefore(reading, land)) && !isReported(reading, land)) return before;
  return after && after.from - verb <= NEAR_TOKENS ? after : null;
}

/** "It was agreed that Kenya would host the next summit": the "that" is of no meeting. */
function isReported({ tokens }: Reading, { from }: Whereabouts): boolean {
  const that = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const before = tokens.slice(Math.max(0, that - REPORTING), that);
  return tokens[that]?.key === 'that' && before.some(({ key }) => SAYING_VERBS.has(key) || DECIDING_VERBS.has(key));
}

/** How far before "that" the verb stands: "agreed in Rome on Monday that". */
const REPORTING = 8;

/** The word before the name of a host and what may stand before it: "which the State of". */
function wordBefore({ tokens }: Reading, { from }: Whereabouts): string {
  const style = tokens[from - 1]?.key === 'of' && STYLES_OF_PLACES.has(tokens[from - 2]?.key ?? '') ? from - 2 : from;
  return tokens[tokens[style - 1]?.key === 'the' ? style - 2 : style - 1]?.key ?? '';
}

function landBefore(reading: Reading, verb: number): Whereabouts | null {
  let i = verb - 1;
  while (i >= 0 && BETWEEN_COUNTRY_AND_HOST.has(reading.tokens[i]?.key ?? '') && !reading.landAt(i)) i--;
  const land = reading.landAt(i);
  return land && land.to === i + 1 ? asPlace(reading, land) : null;
}

function landFrom(reading: Reading, at: number): Whereabouts | null {
  const start = reading.tokens[at]?.key === 'the' ? at + 1 : at;
  return asPlace(reading, reading.landAt(start));
}

function asPlace(reading: Reading, land: GazetteerMention | null): Whereabouts | null {
  if (!land || land.type === 'body' || (land.type === 'land' && land.form !== 'name')) return null;
  const inOther = reading.officeAt(land.from) ?? reading.personAt(land.from) ?? reading.bodyAt(land.from);
  const isOwner = /^(?:'s|['’])$/.test(reading.tokens[land.to]?.key ?? '');
  return inOther || isOwner ? null : land;
}
