import { charactersOf } from './sentence.js';
import { sentencesOf } from './sentences.js';

/** Where the sentences of a text stand: first character and one past the last, in UTF-16 code units, in order. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  return sentencesOf(text).map((sentence) => charactersOf(sentence, { from: 0, to: sentence.tokens.length }));
}
