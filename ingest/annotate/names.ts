import { isCapitalised, type Token } from '../segment/token.js';
import { FUNCTION_WORDS_AS_NAMES, OPENING_HONORIFICS } from '../tables/name-words.js';
import { NO_NAMES } from '../tables/no-names.js';
import { COMPOUND_ENDINGS, HONORIFICS, NAME_PARTICLES, POST_NOMINALS } from '../tables/offices.js';
import type { GazetteerMention } from './gazetteer.js';

/** A person's name in the text, with the courtesies before it. */
export interface NameMention {
  /** First token, courtesies included. */
  readonly from: number;
  readonly to: number;
  /** First token of the name itself. */
  readonly name: number;
  readonly courtesies: readonly string[];
}

/** After a comma they still belong to the name: "Ferdinand R. Marcos, Jr.". */
const GENERATIONS = new Set(['jr', 'sr']);
const MOST_TOKENS = 9;
const APOSTROPHES = new Set(["'", '’', '‘', 'ʻ', 'ʼ']);

/** Whether a token can begin a name that is no country's or town's; nearly all words can not. */
export function mayBeginName(token: Token): boolean {
  return token.kind === 'sign' || isCapitalised(token) || HONORIFICS.has(token.key) || NAME_PARTICLES.has(token.key);
}

/**
 * The name that begins at token `i`, courtesies first; null if none does.
 * @param at gives the gazetteer's mention that covers a token
 * @param taken whether a token belongs to an office or an event and ends the name
 */
export function nameAt(
  tokens: readonly Token[],
  i: number,
  at: (i: number) => GazetteerMention | null,
  taken: (i: number) => boolean,
): NameMention | null {
  const start = skipCourtesies(tokens, i, at);
  const from = start > i && tokens[i]?.key === 'the' && start === i + 1 ? start : i;
  const name = start;
  let to = start;
  while (to < tokens.length && to - start < MOST_TOKENS && belongs(tokens, to, start, at, taken)) to++;
  while (
    to > start &&
    NAME_PARTICLES.has(tokens[to - 1]?.key ?? '') &&
    !isCapitalised(tokens[to - 1] as Token) &&
    !tokens[to - 1]?.glued
  )
    to--;
  if (to > start && tokens[to]?.key === ',' && GENERATIONS.has(tokens[to + 1]?.key ?? '')) to += 2;
  while (to > start && APOSTROPHES.has(tokens[to - 1]?.key ?? '')) to--;
  if (to === start || !hasFullWord(tokens, start, to)) return null;
  const courtesies = tokens.slice(from, start).map((token) => token.key);
  return { from, to, name, courtesies };
}

function skipCourtesies(tokens: readonly Token[], i: number, at: (i: number) => GazetteerMention | null): number {
  let to = i;
  while (to < tokens.length && isCourtesy(tokens, to) && !at(to)) to++;
  while (to > i && OPENING_HONORIFICS.has(tokens[to - 1]?.key ?? '')) to--;
  return to;
}

function isCourtesy(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'sign')
    return (
      /^[.'’]$/.test(token.key) &&
      i > 0 &&
      HONORIFICS.has(tokens[i - 1]?.key ?? '') &&
      tokens[i - 1]?.end === token.start
    );
  if (!HONORIFICS.has(token.key)) return false;
  return isCapitalised(token) || token.key === 'the';
}

function belongs(
  tokens: readonly Token[],
  i: number,
  start: number,
  at: (i: number) => GazetteerMention | null,
  taken: (i: number) => boolean,
): boolean {
  const token = tokens[i] as Token;
  if (taken(i)) return false;
  if (token.kind === 'sign') {
    const next = tokens[i + 1];
    return (
      i > start &&
      APOSTROPHES.has(token.key) &&
      next !== undefined &&
      isCapitalised(next) &&
      next.start === token.end &&
      tokens[i - 1]?.end !== token.start
    );
  }
  if (token.kind !== 'word' || token.key === "'s") return false;
  if (token.glued && i > start) return !COMPOUND_ENDINGS.has(token.key);
  if (POST_NOMINALS.has(token.key) && i > start && token.text === token.text.toUpperCase()) return false;
  const place = at(i);
  if (place) return isNameDespitePlace(tokens, i, place, start);
  if (NAME_PARTICLES.has(token.key) && !isCapitalised(token)) return leadsOn(tokens, i, at);
  if (isInitial(token)) return true;
  if (i === start && isShortName(tokens, i, at, taken(i - 1))) return true;
  return isCapitalised(token) && !NO_NAMES.has(token.key) && /\p{L}/u.test(token.text);
}

/** "To Lam", "An Young-jip": a short word with a capital within a sentence or behind an office, before another capital. */
function isShortName(
  tokens: readonly Token[],
  i: number,
  at: (i: number) => GazetteerMention | null,
  afterOffice: boolean,
): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || before.kind === 'sign' || !FUNCTION_WORDS_AS_NAMES.has(token.key)) return false;
  return (
    isCapitalised(token) &&
    (afterOffice || before.text === before.text.toLowerCase()) &&
    next.kind === 'word' &&
    isCapitalised(next) &&
    !next.glued &&
    !at(i + 1) &&
    !NO_NAMES.has(next.key)
  );
}

/** "A.", "K". */
function isInitial(token: Token): boolean {
  return /^\p{Lu}\.$/u.test(token.text);
}

/** A particle is part of a name only if the name goes on after it. */
function leadsOn(tokens: readonly Token[], i: number, at: (i: number) => GazetteerMention | null): boolean {
  for (let next = i + 1; next < i + 4; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || token.key === "'s") return false;
    if (NAME_PARTICLES.has(token.key) && !isCapitalised(token)) continue;
    return isCapitalised(token) && !NO_NAMES.has(token.key) && !at(next);
  }
  return false;
}

/** "Israel Katz", "Santiago Peña": a country's or town's name counts as a first name if a name goes on after it. */
function isNameDespitePlace(tokens: readonly Token[], i: number, place: GazetteerMention, start: number): boolean {
  if (place.type === 'body' || place.to - place.from > 1 || (place.type === 'land' && place.form !== 'name'))
    return false;
  const next = tokens[i + 1];
  if (tokens[i]?.glued) return false;
  if (i > start) return endsName(tokens, i, place, start);
  return next?.kind === 'word' && isCapitalised(next) && !next.glued && !NO_NAMES.has(next.key) && next.key !== "'s";
}

/** "Rosa Villavicencio", "María Ángela Holguín": a town no capital right behind a first name, with nothing owned or joined behind it. */
function endsName(tokens: readonly Token[], i: number, place: GazetteerMention, start: number): boolean {
  if (place.type !== 'place' || place.isCapital || i - start > 2) return false;
  const next = tokens[i + 1];
  return next === undefined || next.kind === 'sign' || next.text === next.text.toLowerCase();
}

function hasFullWord(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => token.kind === 'word' && token.key.length > 1 && !NAME_PARTICLES.has(token.key));
}
