import { Cues } from '../segment/cues.js';
import type { Token } from '../segment/token.js';
import { BODIES, type BodyEntry } from '../tables/bodies.js';
import { SPOKEN_ACRONYMS_WITH_OTHER_SENSES } from '../tables/body-words.js';
import { CITIES } from '../tables/cities.js';
import { COUNTRIES } from '../tables/countries.js';
import { NO_COUNTRIES } from '../tables/no-countries.js';
import { type Entry, lexiconOf, longestAt } from './lexicon.js';

/** A country, by its name, its people or the house of its government. */
export interface LandMention {
  readonly type: 'land';
  readonly from: number;
  readonly to: number;
  readonly code: string;
  /** "Japan", "Japanese", "Blue House". */
  readonly form: 'name' | 'demonym' | 'metonym';
  /** The usual English name. */
  readonly name: string;
}

/** A town, island or residence; capitals also stand for their government. */
export interface PlaceMention {
  readonly type: 'place';
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly isCapital: boolean;
}

/** An organisation, organ or format of the table of bodies. */
export interface KnownBodyMention {
  readonly type: 'body';
  readonly from: number;
  readonly to: number;
  readonly entry: BodyEntry;
}

export type GazetteerMention = LandMention | PlaceMention | KnownBodyMention;

type Found =
  | Omit<LandMention, 'from' | 'to'>
  | Omit<PlaceMention, 'from' | 'to'>
  | Omit<KnownBodyMention, 'from' | 'to'>;

/** Null for names that only look like a country's. */
const GAZETTEER = lexiconOf<Found | null>(entries());

function* entries(): Generator<Entry<Found | null>> {
  for (const phrase of NO_COUNTRIES) yield { phrase, value: null };
  for (const entry of BODIES) {
    for (const phrase of [entry.name, ...(entry.acronym ? [entry.acronym] : []), ...entry.aliases]) {
      yield { phrase, value: { type: 'body', entry } };
    }
    if (isSpoken(entry.acronym)) yield { phrase: wordOf(entry.acronym), value: { type: 'body', entry } };
  }
  for (const { code, name, aliases, demonyms, capital, metonyms } of COUNTRIES) {
    for (const phrase of [name, ...aliases]) yield { phrase, value: { type: 'land', code, form: 'name', name } };
    for (const phrase of demonyms) yield { phrase, value: { type: 'land', code, form: 'demonym', name } };
    for (const phrase of metonyms) yield { phrase, value: { type: 'land', code, form: 'metonym', name } };
    if (capital) yield { phrase: capital, value: { type: 'place', code, isCapital: true } };
  }
  for (const [code, towns] of Object.entries(CITIES)) {
    for (const phrase of towns) yield { phrase, value: { type: 'place', code, isCapital: false } };
  }
}

/** British papers write an acronym that is spoken as a word like a name: "Sadc", "Nato", "Unesco". */
function isSpoken(acronym: string | null): acronym is string {
  return (
    acronym !== null &&
    /^[A-Z]{4,}$/.test(acronym) &&
    /[AEIOU]/.test(acronym) &&
    !SPOKEN_ACRONYMS_WITH_OTHER_SENSES.has(acronym)
  );
}

function wordOf(acronym: string): string {
  return `${acronym.slice(0, 1)}${acronym.slice(1).toLowerCase()}`;
}

/**
 * The countries, towns and known bodies among tokens: the longest at each place, without overlap, in order. "The Commonwealth" gives way
 * to "Commonwealth of Dominica".
 */
export function gazetteerMentions(tokens: readonly Token[], cues: Cues = new Cues(tokens)): GazetteerMention[] {
  const found: GazetteerMention[] = [];
  let free = 0;
  for (const i of cues.at(GAZETTEER.cue)) {
    const match = i < free ? null : longestAt(GAZETTEER, tokens, i);
    if (!match) continue;
    const inner = tokens[i]?.key === 'the' ? longestAt(GAZETTEER, tokens, i + 1) : null;
    if (inner && inner.to > match.to) continue;
    if (match.value) found.push(mentionOf(match.value, i, match.to));
    free = match.to;
  }
  return found;
}

function mentionOf(found: Found, from: number, to: number): GazetteerMention {
  switch (found.type) {
    case 'land':
      return { type: 'land', from, to, code: found.code, form: found.form, name: found.name };
    case 'place':
      return { type: 'place', from, to, code: found.code, isCapital: found.isCapital };
    case 'body':
      return { type: 'body', from, to, entry: found.entry };
  }
}
