import type { Reading } from '../annotate/reading.js';
import { cueOf } from '../segment/cues.js';
import { isCapitalised } from '../segment/token.js';
import { DETERMINERS, PREPOSITIONS } from '../tables/function-words.js';
import { anyOf } from '../tables/list.js';
import {
  ADJECTIVE_ENDINGS,
  COUNTED_NOUNS,
  JUDGING_WORDS,
  POLICY_NOUNS,
  VAGUE_POLICY_NOUNS,
} from '../tables/policy-nouns.js';
import { LONE_ADJECTIVES } from '../tables/topics.js';
import { complementEnd } from './complement.js';
import type { Phrase } from './subject-lists.js';

/** Words before the noun that belong to the phrase: of "critical raw material supply chains" the last four. */
const MOST_MODIFIERS = 3;
const HEADS = cueOf(POLICY_NOUNS);
const ADJECTIVE = new RegExp(`${anyOf(ADJECTIVE_ENDINGS)}$`);

/** The phrases of a sentence whose head names a field or question of policy, with their own modifiers and the place they are about. */
export function policyPhrasesIn(reading: Reading): Phrase[] {
  const found: Phrase[] = [];
  for (const i of reading.cues.at(HEADS)) {
    if (!isHead(reading, i)) continue;
    const phrase = { from: phraseStart(reading, i), to: complementEnd(reading, i + 1) };
    if (saysSomething(reading, phrase)) found.push(phrase);
  }
  return found;
}

/** Of the nouns of policy the last one of its phrase, and no part of a name. */
function isHead(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || isNamed(reading, i)) return false;
  if (i > 0 && isCapitalised(token) && !isCapitalised(before ?? token)) return false;
  return next?.kind !== 'word' || (!next.glued && !POLICY_NOUNS.has(next.key) && !COUNTED_NOUNS.has(next.key));
}

function isNamed(reading: Reading, i: number): boolean {
  return Boolean(
    reading.bodyAt(i) ??
      reading.personAt(i) ??
      reading.officeAt(i) ??
      reading.dateAt(i) ??
      reading.nouns.find((noun) => noun.from <= i && i < noun.to),
  );
}

/** Leftward over adjectives and nouns, then without those that only judge. */
function phraseStart(reading: Reading, head: number): number {
  const { tokens } = reading;
  let from = head;
  while (head - from < MOST_MODIFIERS && isModifier(reading, from - 1, tokens[from]?.glued ?? false)) from--;
  while (from < head && JUDGING_WORDS.has(tokens[from]?.key ?? '') && !tokens[from + 1]?.glued) from++;
  return from;
}

function isModifier(reading: Reading, i: number, tied: boolean): boolean {
  const token = reading.tokens[i];
  if (token?.kind !== 'word' || reading.personAt(i) || reading.officeAt(i) || reading.dateAt(i)) return false;
  if (tied || POLICY_NOUNS.has(token.key) || LONE_ADJECTIVES.has(token.key)) return true;
  const land = reading.landAt(i);
  if (land) return land.from === i || land.to > i + 1;
  return ADJECTIVE.test(token.key) || (isPlainWord(token.key) && opensPhrase(reading, i - 1));
}

function isPlainWord(key: string): boolean {
  return (
    !DETERMINERS.has(key) && !PREPOSITIONS.has(key) && !/(?:ly|ing|ed)$/.test(key) && key !== "'s" && key.length > 2
  );
}

/** Between a word that opens a noun phrase and its noun only modifiers stand: "the soft loan", "on drone attacks". */
function opensPhrase({ tokens }: Reading, i: number): boolean {
  const key = tokens[i]?.key ?? '';
  return (
    (DETERMINERS.has(key) && key !== 'that') ||
    (PREPOSITIONS.has(key) && key !== 'to') ||
    key === "'s" ||
    LONE_ADJECTIVES.has(key)
  );
}

function saysSomething({ tokens }: Reading, { from, to }: Phrase): boolean {
  const key = tokens[from]?.key ?? '';
  return to - from > 1 || (!VAGUE_POLICY_NOUNS.has(key) && !LONE_ADJECTIVES.has(key));
}
