import type { Reading } from '../annotate/reading.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { INSTITUTIONS, NOUNS_OF_GOVERNMENT } from '../tables/institutions.js';
import { NO_NAMES } from '../tables/no-names.js';
import { POLICY_NOUNS } from '../tables/policy-nouns.js';
import { COUNTS, LONE_ADJECTIVES, LONE_VAGUE } from '../tables/topics.js';
import type { Phrase } from './subject-lists.js';

/**
 * Whether a noun phrase is no subject wherever it stands: a meeting, ministry or person by name, a word in capitals out of some
 * longer name, a count of things, a noun that says nothing alone, or a phrase cut off before its noun.
 */
export function isNoSubject(reading: Reading, phrase: Phrase): boolean {
  const words = reading.tokens.slice(phrase.from, phrase.to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return true;
  return (
    isEventName(reading, phrase) ||
    (reading.personAt(phrase.to - 1) !== null && reading.officeAt(phrase.from) !== null) ||
    isOfGovernment(words) ||
    (words.length === 2 && isCounted(first, words[1])) ||
    isCutOff(reading, phrase, last) ||
    (words.length === 1 && (LONE_VAGUE.has(first.key) || isPartOfName(reading, phrase.from)))
  );
}

/** "the ASEAN Summit in Kuala Lumpur": from its first word to its noun. */
function isEventName({ nouns }: Reading, { from, to }: Phrase): boolean {
  return nouns.some(
    (noun) => noun.from <= from + 1 && noun.headEnd > from && noun.headEnd <= to && noun.capital && !noun.weak,
  );
}

/** "the Foreign Ministry", "Foreign Office", "the IRNA news agency". */
function isOfGovernment(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (!last || words.length < 2) return false;
  if (NOUNS_OF_GOVERNMENT.has(last.key)) return true;
  return isCapitalised(last) && INSTITUTIONS.has(last.key) && words.every(isCapitalised);
}

/** "three locations", "these sanctions"; not "two-state solution". */
function isCounted(first: Token, second: Token | undefined): boolean {
  const number = first.kind === 'number' || COUNTS.has(first.key);
  return (
    (number && !second?.glued) || (second?.kind === 'number' && !second.glued && /^\p{Lu}{2,3}$/u.test(first.text))
  );
}

/** "simultaneous presidential", "developments in the Lebanese": an adjective whose noun was left behind. */
function isCutOff({ landAt, tokens }: Reading, { from, to }: Phrase, last: Token): boolean {
  const land = landAt(to - 1);
  const demonym =
    land?.type === 'land' && land.form === 'demonym' && land.to === to && tokens[land.from - 1]?.key === 'the';
  return to - from > 1 && ((LONE_ADJECTIVES.has(last.key) && !last.glued && !isCapitalised(last)) || demonym);
}

/** "Cooperation", "Declaration": a common noun in capitals within a sentence. */
function isPartOfName({ tokens, landAt }: Reading, i: number): boolean {
  const token = tokens[i];
  if (!token || i === 0 || !isCapitalised(token) || landAt(i)) return false;
  return token.text !== token.text.toUpperCase() && (POLICY_NOUNS.has(token.key) || NO_NAMES.has(token.key));
}
