import type { Reading } from '../annotate/reading.js';
import { DETERMINERS } from '../tables/function-words.js';
import { RESTING_VERBS, RESULT_NOUNS } from '../tables/order-cues.js';

/** How many words may stand between "building on" and the results that it is about. */
const NEAR = 4;
const LEADING_UP = /^(?:run|lead|build|warm)$/;

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
  if (key === 'of' && OF_NOUNS.test(before)) return `${before} of`;
  if (key === 'to' && before === 'up' && LEADING_UP.test(tokens[i - 2]?.key ?? '')) return 'ahead of';
  if (key === 'to' && /^(?:prelude|precursor|countdown|curtain-raiser)$/.test(before)) return 'prepare for';
  if (key === 'to' && (/^(?:sequel|response)$/.test(before) || (before === 'up' && tokens[i - 1]?.glued)))
    return 'follow-up to';
  if (key === 'to' && /^(?:prior|up|invitation|due|thanks|addition|preparations|preparation|subsequent)$/.test(before))
    return `${before} to`;
  if (/^(?:on|upon)$/.test(key) && RESTING_VERBS.has(before)) return 'building on';
  if (/^(?:on|upon)$/.test(key) && before === 'up' && /^follow/.test(tokens[i - 2]?.key ?? '')) return 'follow-up to';
  if (key === 'for' && before === 'way' && /^(?:pav|clear|open|prepar)/.test(verbBefore(reading, i - 1)))
    return 'prepare for';
  if (
    key === 'for' &&
    /^(?:preparations|preparation|invitation|prepare|prepares|prepared|preparing|ground|groundwork)$/.test(before)
  )
    return 'prepare for';
  return key;
}

const OF_NOUNS =
  /^(?:ahead|sidelines|sideline|margins|margin|fringes|outset|end|eve|part|round|series|framework|conclusion|start|beginning|course|close|opening|occasion|advance|result|preparation|half|day|because|lead|wake|heels|back|continuation)$/;

/** The verb of "paved the way". */
function verbBefore({ tokens }: Reading, i: number): string {
  return tokens[tokens[i - 1]?.key === 'the' ? i - 2 : i - 1]?.key ?? '';
}

/** "following the results of", "building on the commitments from": the opening word, in the form of the table; null if there is none. */
function beforeResults({ tokens }: Reading, i: number): string | null {
  if (!/^(?:of|from|at|in|during)$/.test(tokens[i]?.key ?? '')) return null;
  const participle = /^(?:reached|made|taken|adopted|achieved|given|agreed|signed)$/.test(tokens[i - 1]?.key ?? '');
  const result = participle ? i - 2 : i - 1;
  if (!RESULT_NOUNS.has(tokens[result]?.key ?? '')) return null;
  for (let k = result - 1; k >= Math.max(0, result - NEAR); k--) {
    const [before, key] = [tokens[k - 1]?.key ?? '', tokens[k]?.key ?? ''];
    if (/^(?:after|since|following)$/.test(key)) return key;
    if (/^(?:on|upon)$/.test(key) && RESTING_VERBS.has(before)) return 'building on';
    if (/^(?:on|upon|to)$/.test(key) && before === 'up' && /^follow/.test(tokens[k - 2]?.key ?? ''))
      return 'follow-up to';
    if (
      tokens[k]?.kind !== 'word' ||
      (!DETERMINERS.has(key) && !/^(?:important|joint|successful|positive|key|common|and)$/.test(key))
    )
      return null;
  }
  return null;
}
