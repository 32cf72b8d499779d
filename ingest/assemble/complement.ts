import type { Reading } from '../annotate/reading.js';
import { isCapitalised } from '../segment/token.js';

/** A name of more words than this is no place or people that a subject is about. */
const MOST_WORDS = 3;

/**
 * "in Gaza", "on the Korean Peninsula", "of Palestinians": one past the last token of what a phrase goes on with, if the preposition at
 * `i` leads to a place or another name; else `i`.
 */
export function complementEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!/^(?:in|on|of)$/.test(tokens[i]?.key ?? '')) return i;
  const at = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1;
  const land = reading.landAt(at);
  if (land?.from === at && land.type !== 'body' && !(land.type === 'land' && land.form !== 'name')) return land.to;
  let to = at;
  while (to < at + MOST_WORDS && isOfName(reading, to)) to++;
  return to > at ? to : i;
}

function isOfName(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !reading.personAt(i) &&
    !reading.officeAt(i) &&
    !reading.bodyAt(i) &&
    !reading.dateAt(i)
  );
}
