import { fold } from '../../src/model/fold.js';
import { ABBREVIATIONS, SENTENCE_STARTERS } from '../tables/abbreviations.js';
import { CREDIT_WORDS, FURNITURE_OPENINGS } from '../tables/furniture.js';
import { type Block, blocksOf } from './blocks.js';
import { joinLists } from './lists.js';
import type { Sentence } from './sentence.js';
import { isCapitalised, type Token, tokenize } from './token.js';

const STOPS = new Set(['.', '!', '?', '...', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
/** A heading has no full stop and is short. */
const HEADING_TOKENS = 20;
const CREDIT_TOKENS = 9;
/** Whatever is longer is no sentence; it is cut, so that the rules, which look around within one, stay linear in the text. */
const LONGEST_SENTENCE = 300;

/** The sentences of an article, in order, with headings and captions told from prose. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text)) {
    const tokens = tokenize(text, block.start, block.end, ABBREVIATIONS);
    for (const part of splitSentences(tokens)) {
      const whole = part.length === tokens.length;
      sentences.push({
        index: sentences.length,
        tokens: part,
        paragraph: block.paragraph,
        role: roleOf(part, block, whole, text),
      });
    }
  }
  return joinLists(sentences);
}

function splitSentences(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i) && i - from < LONGEST_SENTENCE) continue;
    while (CLOSERS.has(tokens[i + 1]?.key ?? '') && tokens[i + 1]?.start === tokens[i]?.end) i++;
    parts.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  if (from < tokens.length) parts.push(tokens.slice(from));
  return parts;
}

/** A stop ends a sentence; so does an abbreviation with inner stops before a word that begins one ("in Washington, D.C. The"). */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const [current, next] = [tokens[i], tokens[i + 1]];
  if (!current) return false;
  if (STOPS.has(current.key))
    return next === undefined || next.kind !== 'word' || isCapitalised(next) || next.start > current.end;
  if (current.kind !== 'word' || !current.text.endsWith('.') || current.text.indexOf('.') === current.text.length - 1)
    return false;
  return next !== undefined && isCapitalised(next) && SENTENCE_STARTERS.has(next.key);
}

function roleOf(tokens: readonly Token[], block: Block, whole: boolean, text: string): Sentence['role'] {
  if (whole && isUnclosed(tokens)) {
    const start = tokens[0]?.start ?? block.start;
    const folded = fold(text.slice(start, Math.min(block.end, start + 40)));
    if (tokens.length <= CREDIT_TOKENS && tokens.some((token) => CREDIT_WORDS.has(token.key))) return 'furniture';
    if (FURNITURE_OPENINGS.some((words) => startsWithWords(folded, words))) return 'furniture';
    if (tokens.length <= HEADING_TOKENS) return 'headline';
  }
  return 'prose';
}

function startsWithWords(folded: string, words: string): boolean {
  return folded === words || folded.startsWith(`${words} `);
}

function isUnclosed(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => !CLOSERS.has(token.key));
  return last !== undefined && !STOPS.has(last.key) && last.key !== ':' && last.key !== ';';
}
