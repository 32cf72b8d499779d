import type { OfficeMention } from '../annotate/offices.js';
import type { PersonMention } from '../annotate/person-mention.js';
import { NAME_PARTICLES, type Rank } from '../tables/offices.js';

/** A person of the article: all mentions that mean one human being. */
export interface Person {
  /** Position among the people of the article, in the order of first mention. */
  readonly id: number;
  /** The fullest form of the name in the text, in its order. */
  name: string;
  /** Folded words of the fullest form. */
  keys: readonly string[];
  readonly mentions: PersonSight[];
  /** Offices said of the person, first the first. */
  readonly offices: OfficeMention[];
  /** Codes said of the person, with how often. */
  readonly sides: Map<string, number>;
  /** What the person acts for, once it is known. */
  side: string | null;
  /** How the side is known. */
  sideRule: string;
  /** The office as the graph keeps it, null if none is said. */
  office: string | null;
  rank: Rank;
  /** Said to be a counterpart of somebody: the office follows from that other's. */
  counterpart: boolean;
}

/** One place where a person is named. */
export interface PersonSight {
  readonly sentence: number;
  /** Tokens with office, courtesies and what follows. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the name alone. */
  readonly name: { readonly from: number; readonly to: number };
  /** The name's characters in the article: `[start, end)`. */
  readonly characters: { readonly start: number; readonly end: number };
  /** Null for a bare name. */
  readonly mention: PersonMention | null;
}

/**
 * Whether a shorter name can mean the longer: its words stand in the longer one, side by side, or one of them is its first or last. Three
 * words without the first name are a surname only behind its particle ("von der Leyen").
 */
export function nameFits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false;
  const words = new Set(long);
  if (!short.every((word) => words.has(word) || long.some((other) => isInitial(word, other)))) return false;
  const [first, last] = [long[0] ?? '', long.at(-1) ?? ''];
  if (short.length >= 3 && short.length < long.length && short[0] !== first && short.at(-1) !== first)
    return NAME_PARTICLES.has(short[0] ?? '') && long.slice(-short.length).every((word, i) => word === short[i]);
  if (short.some((word) => word === first || word === last)) return true;
  return short.length >= 2 || long.length >= 3;
}

function isInitial(word: string, other: string): boolean {
  return word.length === 1 && other.startsWith(word);
}
