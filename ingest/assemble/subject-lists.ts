import type { Reading } from '../annotate/reading.js';
import { isVerb } from '../resolve/clauses.js';
import { firstBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { JUDGING_WORDS } from '../tables/policy-nouns.js';
import {
  BEFORE_ATTRIBUTIVE_PARTICIPLES,
  BEHIND_EMPTY_TOPICS,
  BEHIND_OF,
  LIST_ENDS,
  LIST_SEPARATORS,
  NO_PHRASE_ENDINGS,
  NOUNS_OF_COOPERATION,
  PHRASE_ENDS,
  RELATING_WORDS,
} from '../tables/topic-lists.js';
import { EMPTY_TOPICS, LONE_ADJECTIVES, PROMOTING_VERBS, TOPIC_FILLERS } from '../tables/topics.js';
import type { Scene } from './arguments.js';
import { complementEnd } from './complement.js';

/** Tokens of one noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;
/** The noun phrases of a list between two tokens, without articles and words that say nothing ("issues of", "ways to strengthen"). */
export function phrasesIn(scene: Scene, start: number, end: number): Phrase[] {
  const { reading } = scene;
  const stop = Math.min(end, reading.tokens.length);
  const found: Phrase[] = [];
  let i = start;
  while (i < stop) {
    i = skipFillers(reading, i, stop);
    if (i >= stop || isEnd(scene, i, start)) break;
    const to = phraseEnd(scene, i, stop);
    const phrase = tidy(reading, i, to);
    if (phrase && !(found.length === 0 && isLoneGerund(reading, phrase))) found.push(phrase);
    const next = afterPhrase(reading, to, stop);
    if (next === null) break;
    i = Math.max(next, i + 1);
  }
  return found;
}

/** "moving" alone is no subject, though "aging" in a list may be. */
function isLoneGerund({ tokens }: Reading, { from, to }: Phrase): boolean {
  return to - from === 1 && /ing$/.test(tokens[from]?.key ?? '');
}

/** Over determiners, empty nouns that a preposition follows, and verbs of promoting. */
function skipFillers({ tokens }: Reading, start: number, stop: number): number {
  let i = start;
  for (; i < stop; i++) {
    const key = tokens[i]?.key ?? '';
    const next = tokens[i + 1]?.key ?? '';
    const empty = EMPTY_TOPICS.has(key) && BEHIND_EMPTY_TOPICS.has(next);
    const promoting =
      PROMOTING_VERBS.has(key) &&
      (/ing$/.test(key) || tokens[i - 1]?.key === 'to' || /^(?:and|,)$/.test(tokens[i - 1]?.key ?? ''));
    const related = RELATING_WORDS.has(key);
    const gerund = /[a-z]{3}ing$/.test(key) && takesObject(tokens[i + 1]);
    if (!gerund && !TOPIC_FILLERS.has(key) && !LIST_SEPARATORS.has(key) && !empty && !promoting && !related) break;
  }
  return i;
}

/** "managing disagreements": a noun phrase follows at once. */
function takesObject(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !next.glued &&
    !LIST_SEPARATORS.has(next.key) &&
    !PHRASE_ENDS.has(next.key) &&
    !LIST_ENDS.has(next.key) &&
    next.key !== 'of'
  );
}

function isEnd(scene: Scene, i: number, start: number): boolean {
  const { reading } = scene;
  if (LIST_ENDS.has(reading.tokens[i]?.key ?? '') || isPerson(scene, i) || reading.officeAt(i)) return true;
  return i > start && isFiniteVerb(reading, i);
}

/** A name of two words, or of somebody known: a lone word with a capital at the start of a sentence is none ("Climate finance"). */
function isPerson({ reading, actors }: Scene, i: number): boolean {
  const mention = reading.personAt(i);
  if (!mention) return false;
  return (
    mention.to - mention.from > 1 ||
    actors.some(({ person, from, to }) => person?.office != null && from <= i && i < to)
  );
}

/** A verb, not the participle of "enhanced cooperation". */
function isFiniteVerb(reading: Reading, i: number): boolean {
  if (!isVerb(reading, i)) return false;
  const [token, next] = [reading.tokens[i] as Token, reading.tokens[i + 1]];
  const before = reading.tokens[i - 1]?.key ?? '';
  const participle =
    /ed$/.test(token.key) &&
    next?.kind === 'word' &&
    !PHRASE_ENDS.has(next.key) &&
    !LIST_ENDS.has(next.key) &&
    !TOPIC_FILLERS.has(next.key);
  return !(participle && (token.glued || BEFORE_ATTRIBUTIVE_PARTICIPLES.has(before)));
}

function phraseEnd(scene: Scene, start: number, stop: number): number {
  const { reading } = scene;
  const { tokens } = reading;
  let i = start;
  for (; i < stop; i++) {
    const token = tokens[i] as Token;
    if (token.key === "'s" || token.key === '’') continue;
    if (LIST_SEPARATORS.has(token.key) || LIST_ENDS.has(token.key) || token.kind === 'sign') break;
    if (i > start && complementEnd(reading, i) > i) return complementEnd(reading, i);
    if (i > start && token.key === 'of' && BEHIND_OF.has(tokens[i + 1]?.key ?? '')) break;
    if (PHRASE_ENDS.has(token.key) && !token.glued) break;
    if (i > start && isFiniteVerb(reading, i)) break;
    if (reading.dateAt(i) || isPerson(scene, i) || reading.officeAt(i)) break;
  }
  return i;
}

/** Where the next phrase of the list can begin; null where the list is over. */
function afterPhrase(reading: Reading, from: number, stop: number): number | null {
  const { tokens } = reading;
  const key = tokens[from]?.key ?? '.';
  if (from >= stop || LIST_ENDS.has(key)) return null;
  if (LIST_SEPARATORS.has(key)) return from + 1;
  if (key === '(') {
    const close = firstBetween(tokens, from, from + 8, (token) => token.key === ')');
    return close > 0 && LIST_SEPARATORS.has(tokens[close + 1]?.key ?? '') ? close + 2 : null;
  }
  if (tokens[from]?.kind === 'sign' && !/^["“”'‘’]$/.test(key)) return null;
  if (/^(?:in|on)$/.test(key) && NOUNS_OF_COOPERATION.has(tokens[from - 1]?.key ?? '')) return from + 1;
  const pair =
    key === 'between' ? firstBetween(tokens, from, Math.min(stop, from + 9), (token) => token.key === 'and') : -1;
  const start = pair > 0 ? pair + 1 : from;
  for (let i = start; i < Math.min(stop, start + 9); i++) {
    const at = tokens[i]?.key ?? '';
    if (LIST_ENDS.has(at) || (i > start && isFiniteVerb(reading, i))) return null;
    if (at === ',' || at === ';' || at === 'and' || at === 'including') return i + 1;
  }
  return null;
}

/** Without an empty noun before "of" and articles at the edges; null if nothing is left that says something. */
function tidy(reading: Reading, start: number, end: number): Phrase | null {
  const { tokens } = reading;
  let [from, to] = [start, end];
  while (to > from && NO_PHRASE_ENDINGS.has(tokens[to - 1]?.key ?? '')) to--;
  const of = firstBetween(tokens, from + 1, to, ({ key }) => key === 'of');
  if (of > 0 && EMPTY_TOPICS.has(tokens[of - 1]?.key ?? '')) from = of + 1;
  while (from < to && TOPIC_FILLERS.has(tokens[from]?.key ?? '')) from++;
  const length = to - from;
  const last = tokens[to - 1]?.key ?? '';
  if (
    length < 1 ||
    length > LONGEST ||
    (length === 1 && EMPTY_TOPICS.has(last)) ||
    (length === 1 && LONE_ADJECTIVES.has(last))
  )
    return null;
  const land = reading.landAt(from);
  if (land && land.to >= to && land.type === 'land' && land.form !== 'name') return null;
  if (length <= 3 && firstBetween(tokens, from, to, ({ key }, i) => !saysNothing(reading, key, i)) < 0) return null;
  if (length === 1 && /(?:ly|ed)$/.test(last)) return null;
  return /\p{L}{3}|^\p{Lu}{2}/u.test(tokens[from]?.text ?? '') ? { from, to } : null;
}

/** An empty noun, an adjective that waits for its noun, or a nationality: "British counterparts", "regional issues". */
function saysNothing({ landAt }: Reading, key: string, i: number): boolean {
  const land = landAt(i);
  return (
    LONE_ADJECTIVES.has(key) ||
    JUDGING_WORDS.has(key) ||
    EMPTY_TOPICS.has(key) ||
    (land?.type === 'land' && land.form !== 'name')
  );
}
