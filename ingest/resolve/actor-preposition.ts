import { isPossessive } from '../annotate/office-words.js';
import type { Reading } from '../annotate/reading.js';
import { NO_SUBJECT } from '../tables/actors.js';
import { TEMPORAL_CONJUNCTIONS } from '../tables/clause-words.js';
import { BEFORE_ACTORS } from '../tables/function-words.js';
import { isVerb } from './clauses.js';

/** The preposition before the actor that begins at `i` and ends before `end`, folded; empty if there is none. */
export function prepositionBefore(reading: Reading, i: number, end: number | null): string {
  const { tokens } = reading;
  const owner = i > 1 && isPossessive(tokens, i - 1) ? reading.landAt(i - 2) : null;
  let k = (owner && owner.to === i - 1 && reading.personAt(i) ? owner.from : i) - 1;
  while (k >= 0 && k > i - 4 && BEFORE_ACTORS.has(tokens[k]?.key ?? '')) k--;
  if (k < 0) return '';
  if (
    /^(?:host|guest|interlocutor)$/.test(tokens[k]?.key ?? '') &&
    /^(?:his|her|their)$/.test(tokens[k - 1]?.key ?? '')
  )
    k -= 2;
  while (k > 0 && k > i - 5 && isTitleLike(reading, k)) k--;
  while (k >= 0 && k > i - 7 && BEFORE_ACTORS.has(tokens[k]?.key ?? '')) k--;
  if (k < 0) return '';
  if (tokens[k]?.key === '(') return inBrackets(reading, k);
  if (tokens[k]?.key === ':') return beforeList(reading, k);
  const key = tokens[k]?.key ?? '';
  if (TEMPORAL_CONJUNCTIONS.has(key) && opensClause(reading, i, end)) return '';
  if (
    key === 'by' &&
    /^(?:headed|led)$/.test(tokens[k - 1]?.key ?? '') &&
    /^(?:delegation|team|mission)$/.test(tokens[k - 2]?.key ?? '')
  )
    return '';
  return NO_SUBJECT.has(key) ? key : '';
}

/** How far before its colon a list's preposition stands: "with each of the following regional leaders:". */
const LIST_OPENING = 7;

/** "with each of the following:": the preposition of the words that open a list. */
function beforeList({ tokens }: Reading, colon: number): string {
  const words = tokens.slice(Math.max(0, colon - LIST_OPENING), colon).map(({ key }) => key);
  const last = words.at(-1) ?? '';
  if (NO_SUBJECT.has(last)) return last;
  return words.includes('following') ? (words.findLast((word) => word !== 'of' && NO_SUBJECT.has(word)) ?? '') : '';
}

/** "Parliament Speaker", "Judge": capitalised words before a name that no recogniser took. */
function isTitleLike(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return (
    token?.kind === 'word' &&
    token.text[0] !== token.text[0]?.toLowerCase() &&
    !reading.dateAt(k) &&
    !reading.personAt(k) &&
    !reading.officeAt(k) &&
    !reading.landAt(k) &&
    !reading.bodyAt(k) &&
    !reading.nouns.some((noun) => noun.from <= k && k < noun.to) &&
    !NO_SUBJECT.has(token.key)
  );
}

/** "with the Arab partners (Saudi Arabia, Qatar)": the preposition of the words before the bracket. */
function inBrackets({ tokens }: Reading, bracket: number): string {
  for (let k = bracket - 1; k > bracket - 6; k--) if (NO_SUBJECT.has(tokens[k]?.key ?? '')) return tokens[k]?.key ?? '';
  return '';
}

/** "after the two leaders met": a conjunction, if a verb comes soon. */
function opensClause(reading: Reading, i: number, end: number | null): boolean {
  for (let k = end ?? i; k < (end ?? i) + 12; k++) {
    if (isVerb(reading, k)) return true;
    if (/^[.,;:)]$/.test(reading.tokens[k]?.key ?? '.')) return false;
  }
  return false;
}
