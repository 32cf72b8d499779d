import type { Reading } from '../annotate/reading.js';
import { BEFORE_OF, BEFORE_TO, DETERMINERS } from '../tables/function-words.js';
import {
  LEADING_UP,
  PAVING_VERBS,
  PRELUDES,
  PREPARING_WORDS,
  RESTING_VERBS,
  RESULT_MODIFIERS,
  RESULT_NOUNS,
  RESULT_PREPOSITIONS,
} from '../tables/order-cues.js';
import { REACHED_PARTICIPLES } from '../tables/outcomes.js';

/** How many words may stand between "building on" and the results that it is about. */
const NEAR = 4;

/**
 * The preposition at a token with the words that make it a longer one: "ahead of", "follow-up to", "building on"; of "following the
 * results of the talks" the first word, for the results of a meeting stand for it.
 * @param i the token of the preposition, next before a noun phrase
 */
export function fullPreposition(reading: Reading, i: number): string {
  const { tokens } = reading;
  const key = tokens[i]?.key ?? '';
  const before = tokens[i - 1]?.key ?? '';
  const opening = beforeResults(reading, i);
  if (opening !== null) return opening;
  if (key === 'by' && /^(?:preceded|followed)$/.test(before)) return `${before} by`;
  if (key === 'of' && BEFORE_OF.has(before)) return `${before} of`;
  if (key === 'to' && before === 'up' && LEADING_UP.has(tokens[i - 2]?.key ?? '')) return 'ahead of';
  if (key === 'to' && PRELUDES.has(before)) return 'prepare for';
  if (key === 'to' && (/^(?:sequel|response)$/.test(before) || (before === 'up' && tokens[i - 1]?.glued)))
    return 'follow-up to';
  if (key === 'to' && BEFORE_TO.has(before)) return `${before} to`;
  if (/^(?:on|upon)$/.test(key) && RESTING_VERBS.has(before)) return 'building on';
  if (/^(?:on|upon)$/.test(key) && before === 'up' && /^follow/.test(tokens[i - 2]?.key ?? '')) return 'follow-up to';
  if (key === 'for' && before === 'way' && PAVING_VERBS.has(verbBefore(reading, i - 1))) return 'prepare for';
  if (key === 'for' && PREPARING_WORDS.has(before)) return 'prepare for';
  return key;
}

/** The verb of "paved the way". */
function verbBefore({ tokens }: Reading, i: number): string {
  return tokens[tokens[i - 1]?.key === 'the' ? i - 2 : i - 1]?.key ?? '';
}

/** "following the results of", "building on the commitments from": the opening word, in the form of the table; null if there is none. */
function beforeResults({ tokens }: Reading, i: number): string | null {
  if (!RESULT_PREPOSITIONS.has(tokens[i]?.key ?? '')) return null;
  const participle = REACHED_PARTICIPLES.has(tokens[i - 1]?.key ?? '');
  const result = participle ? i - 2 : i - 1;
  if (!RESULT_NOUNS.has(tokens[result]?.key ?? '')) return null;
  for (let k = result - 1; k >= Math.max(0, result - NEAR); k--) {
    const [before, key] = [tokens[k - 1]?.key ?? '', tokens[k]?.key ?? ''];
    if (/^(?:after|since|following)$/.test(key)) return key;
    if (/^(?:on|upon)$/.test(key) && RESTING_VERBS.has(before)) return 'building on';
    if (/^(?:on|upon|to)$/.test(key) && before === 'up' && /^follow/.test(tokens[k - 2]?.key ?? ''))
      return 'follow-up to';
    if (tokens[k]?.kind !== 'word' || !(DETERMINERS.has(key) || RESULT_MODIFIERS.has(key))) return null;
  }
  return null;
}
