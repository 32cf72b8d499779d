import { fold } from '../../src/model/fold.js';

/** A word, number or sign of the article. Compounds are parted at their hyphens: "Egypt-Türkiye" is two words, the second glued. */
export interface Token {
  readonly text: string;
  /** First character in the article, in UTF-16 code units. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
  /** Folded for look-up: lower case, no accents, dots and apostrophes; a sign is its own key. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** A hyphen, and no blank, ties it to the word before. */
  readonly glued: boolean;
}

const APOSTROPHE = "'’ʼ`‘";
/** Letters; a full stop or apostrophe between letters belongs to the word ("U.S.", "N'Djamena", "Tupouto'a"). */
const WORD = `[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}]|[.${APOSTROPHE}](?=[\\p{L}]))*(?:\\+\\p{N}+)?`;
/** Digits with inner separators, an ordinal or unit ending, "3+3". */
const NUMBER = '\\p{N}+(?:[.,:+/]?\\p{N}+)*\\p{L}*';
const SIGN = '\\.\\.\\.|--|[^\\s\\p{L}\\p{M}\\p{N}]|\\p{M}';
const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|(${SIGN})`, 'gu');

const POSSESSIVE = new RegExp(`[${APOSTROPHE}]s$`, 'iu');
const ABBREVIATION = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;
const [LOWER_A, LOWER_Z] = [0x61, 0x7a];
const HYPHENS = new Set(['-', '‐', '‑', '–']);

/**
 * The tokens of a stretch of the text, in order. A possessive s is a token of its own with the key `'s`.
 * @param text the whole article, so that positions are the article's
 * @param abbreviations folded words that keep their full stop ("dr", "oct")
 */
export function tokenize(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const [whole, word, number] = found;
    const at = found.index;
    if (word) pushWord(tokens, word, at, text, abbreviations, pattern);
    else if (number) push(tokens, number, at, 'number');
    else push(tokens, whole, at, 'sign');
  }
  return glueHyphens(tokens);
}

function pushWord(
  tokens: Token[],
  word: string,
  at: number,
  text: string,
  abbreviations: ReadonlySet<string>,
  pattern: RegExp,
): void {
  const possessive = POSSESSIVE.exec(word);
  const stem = possessive ? word.slice(0, possessive.index) : word;
  const keepsStop = text[at + word.length] === '.' && (ABBREVIATION.test(word) || abbreviations.has(fold(word)));
  if (keepsStop && !possessive) {
    push(tokens, `${word}.`, at, 'word');
    pattern.lastIndex = at + word.length + 1;
    return;
  }
  if (stem) push(tokens, stem, at, 'word');
  if (possessive) tokens.push(token(possessive[0], at + possessive.index, 'word', "'s", false));
}

function push(tokens: Token[], text: string, at: number, kind: Token['kind']): void {
  tokens.push(token(text, at, kind, kind === 'sign' ? text : keyOf(text), false));
}

/** "HE" and "H.E." are "His Excellency", not the pronoun; "p.m." is an hour, not a prime minister. */
function keyOf(word: string): string {
  if (word.length > 4) return fold(word) || word;
  if (/^H\.?E\.?$/.test(word)) return 'excellency';
  return /^[ap]\.m\.?$/i.test(word) ? word.toLowerCase() : fold(word) || word;
}

function token(text: string, start: number, kind: Token['kind'], key: string, glued: boolean): Token {
  return { text, start, end: start + text.length, key, kind, glued };
}

/** Drops each hyphen that stands between two words without blanks, and marks the second word. */
function glueHyphens(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const [i, current] of tokens.entries()) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (HYPHENS.has(current.key) && joins(before, current) && joins(current, after)) continue;
    const tied =
      before !== undefined && HYPHENS.has(before.key) && joins(before, current) && joins(tokens[i - 2], before);
    kept.push(tied && current.kind !== 'sign' ? { ...current, glued: true } : current);
  }
  return kept;
}

function joins(left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || left.end !== right.start) return false;
  return left.kind !== 'sign' || right.kind !== 'sign';
}

/** Whether the word begins with a capital (or is in a script without case). */
export function isCapitalised(token: Token): boolean {
  if (token.kind !== 'word' || token.key === "'s") return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code < LOWER_A || code > LOWER_Z;
  const [first = ''] = token.text;
  return first === first.toUpperCase();
}

/** Whether all letters are capitals, and there are at least two: "IWAYA", "UN", "U.S.". */
export function isAllCapitals(token: Token): boolean {
  return token.kind === 'word' && token.key.length > 1 && token.text === token.text.toUpperCase();
}
