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

/** Phrases by their first word, longest first. */
export type Lexicon<T> = ReadonlyMap<string, readonly Indexed<T>[]>;

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/**
 * A look-up table of phrases. Words of an entry that have capitals must have them in the text too; abbreviations ("US") must be
 * in capitals altogether. Of two entries for one phrase the first stays.
 */
export function lexiconOf<T>(entries: Iterable<Entry<T>>): Lexicon<T> {
  const index = new Map<string, Indexed<T>[]>();
  for (const { phrase, value } of entries) {
    const tokens = tokenize(phrase, 0, phrase.length, NO_ABBREVIATIONS).filter((token) => token.kind !== 'sign');
    const [first] = tokens;
    if (!first) continue;
    const entry = { keys: tokens.map((token) => token.key), cases: tokens.map(caseOf), value };
    const bucket = index.get(first.key) ?? [];
    bucket.push(entry);
    index.set(first.key, bucket);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

function caseOf(token: Token): 'first' | 'all' | 'any' {
  if (SMALL_IN_NAMES.has(token.key) || token.kind !== 'word') return 'any';
  if (isAllCapitals(token)) return 'all';
  return isCapitalised(token) ? 'first' : 'any';
}

/** The longest entry that begins at token `from`, with the token after it; null if there is none. */
export function longestAt<T>(
  lexicon: Lexicon<T>,
  tokens: readonly Token[],
  from: number,
): { readonly value: T; readonly to: number } | null {
  const bucket = lexicon.get(tokens[from]?.key ?? '');
  if (!bucket) return null;
  for (const { keys, cases, value } of bucket) {
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
