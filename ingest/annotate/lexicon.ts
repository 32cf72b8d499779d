import { type Cue, cueOf } from '../segment/cues.js';
import { isAllCapitals, isCapitalised, type Token, tokenize } from '../segment/token.js';
import { SMALL_IN_NAMES } from '../tables/name-words.js';

/** A phrase as words to be found, with what it stands for. */
export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

interface Indexed<T> {
  readonly keys: readonly string[];
  /** For each word, whether it must have a capital (`first`), only capitals (`all`) or may be written any way. */
  readonly cases: readonly ('first' | 'all' | 'any')[];
  readonly value: T;
}

/** The entries with one first word: those of one word, and the longer ones by their second word, longest first. */
interface Bucket<T> {
  readonly single: Indexed<T>[];
  readonly longer: Map<string, Indexed<T>[]>;
}

/** Phrases by their first words. */
export interface Lexicon<T> {
  /** The first words of all phrases. */
  readonly cue: Cue;
  readonly buckets: ReadonlyMap<string, Bucket<T>>;
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/**
 * A look-up table of phrases. Words of an entry that have capitals must have them in the text too; abbreviations ("US") must be
 * in capitals altogether. Of two entries for one phrase the first stays.
 */
export function lexiconOf<T>(entries: Iterable<Entry<T>>): Lexicon<T> {
  const buckets = new Map<string, Bucket<T>>();
  for (const { phrase, value } of entries) {
    const tokens = tokenize(phrase, 0, phrase.length, NO_ABBREVIATIONS).filter((token) => token.kind !== 'sign');
    const [first, second] = tokens;
    if (!first) continue;
    const bucket = buckets.get(first.key) ?? { single: [], longer: new Map() };
    buckets.set(first.key, bucket);
    const group = second ? (bucket.longer.get(second.key) ?? []) : bucket.single;
    group.push({ keys: tokens.map((token) => token.key), cases: tokens.map(caseOf), value });
    if (second) bucket.longer.set(second.key, group);
  }
  for (const { longer } of buckets.values())
    for (const group of longer.values()) group.sort((a, b) => b.keys.length - a.keys.length);
  return { cue: cueOf(buckets.keys()), buckets };
}

function caseOf(token: Token): 'first' | 'all' | 'any' {
  if (SMALL_IN_NAMES.has(token.key) || token.kind !== 'word') return 'any';
  if (isAllCapitals(token)) return 'all';
  return isCapitalised(token) ? 'first' : 'any';
}

/** The longest entry that begins at token `from`, with the token after it; null if there is none. */
export function longestAt<T>({ buckets }: Lexicon<T>, tokens: readonly Token[], from: number): Match<T> | null {
  const first = tokens[from];
  const bucket = first && buckets.get(first.key);
  if (!bucket) return null;
  const next = tokens[from + 1];
  const longer = next && bucket.longer.get(next.key);
  return (longer && fitting(longer, tokens, from)) ?? fitting(bucket.single, tokens, from);
}

interface Match<T> {
  readonly value: T;
  readonly to: number;
}

function fitting<T>(entries: readonly Indexed<T>[], tokens: readonly Token[], from: number): Match<T> | null {
  for (const { keys, cases, value } of entries) {
    const to = from + keys.length;
    if (to <= tokens.length && fitsAll(tokens, from, keys, cases)) return { value, to };
  }
  return null;
}

function fitsAll(
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
  cases: Indexed<unknown>['cases'],
): boolean {
  for (let i = keys.length - 1; i >= 0; i--) if (!fits(tokens[from + i], keys[i], cases[i])) return false;
  return true;
}

function fits(token: Token | undefined, key: string | undefined, wanted: 'first' | 'all' | 'any' | undefined): boolean {
  if (!token || token.key !== key) return false;
  if (wanted === 'any') return true;
  return wanted === 'all' ? isAllCapitals(token) : isCapitalised(token);
}
