import { foldedWords } from '../../src/model/fold.js';
import { NAME_VARIANTS } from '../tables/name-variants.js';
import { joinServantNames } from './servant-names.js';
import { isSpellingVariant } from './spelling.js';

/** How two forms of a name agree: `same` words in any order, one spelled as a `variant`, one form `within` the other, or `no`. */
export type NameMatch = 'same' | 'variant' | 'within' | 'no';

/** "Son of" and "daughter of": what follows is the father's name, by which people are told apart more than by their family's. */
const PATRONYMIC = new Set(['bin', 'bint']);

/**
 * Compares two names as a reader would: case, accents, hyphens and the order of given name and surname do not count
 * ("Lee Jae Myung", "Jae-myung Lee"), nor usual transliterations and short forms ("Mohamed", "Muhammad"; "Liz", "Elizabeth"); an
 * initial stands for a word it begins ("S. Jaishankar"); beside words that are the same, one may be spelled otherwise ("Sameh
 * Shokry", "Sameh Shoukry"). A shorter name lies within a longer one only if it holds
 * the longer one's first or last word, since the surname stands at one of the two ends. Names with a father's name are told apart by
 * it and may go on as they like ("Faisal bin Farhan Al Saud", "Faisal bin Farhan bin Abdullah"; not "Salman bin Abdulaziz" and
 * "Mohammed bin Salman bin Abdulaziz").
 */
export function matchNames(a: string, b: string): NameMatch {
  const [mine, theirs] = [nameWords(a), nameWords(b)];
  const match = matchWords(mine, theirs);
  if (match === 'same' || !hasFather(mine) || !hasFather(theirs)) return match;
  if (matchWords(untilFather(mine), untilFather(theirs)) === 'no') return 'no';
  return match === 'no' ? 'within' : match;
}

/** The folded words of a name, each in the form that stands for its transliterations, and "Abdul Rahman" as one word. */
function nameWords(name: string): string[] {
  return joinServantNames(foldedWords(name)).map((word) => NAME_VARIANTS.get(word) ?? word);
}

const hasFather = (words: readonly string[]) => words.length > 2 && PATRONYMIC.has(words[1] ?? '');
const untilFather = (words: readonly string[]) => (hasFather(words) ? words.slice(0, 3) : words);

function matchWords(a: readonly string[], b: readonly string[]): NameMatch {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'no';
  if (short.join('') === long.join('')) return 'same';
  const left = [...long];
  const unmatched = [...short].sort((x, y) => y.length - x.length).filter((word) => !takeWord(left, word));
  if (unmatched.length === 0 && left.length === 0) return 'same';
  if (unmatched.length === 1 && left.length === 1) {
    const [mine = '', theirs = ''] = [unmatched[0], left[0]];
    return short.length > 1 && isSpellingVariant(mine, theirs) ? 'variant' : 'no';
  }
  const ends = [long[0], long.at(-1)];
  return unmatched.length === 0 && short.some((word) => word.length > 1 && ends.includes(word)) ? 'within' : 'no';
}

/** Takes a word, or one that an initial stands for, out of the list; false if there is none. */
function takeWord(words: string[], word: string): boolean {
  const exact = words.indexOf(word);
  const isInitial = (other: string) => (word.length === 1 || other.length === 1) && other[0] === word[0];
  const at = exact >= 0 ? exact : words.findIndex(isInitial);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

/** The words that a surname may be: the first of the folded name and its last, or the father's name; one for a bare surname. */
export function endWords(name: string): string[] {
  const words = untilFather(foldedWords(name));
  return [...new Set([words[0], words.at(-1)])].filter((word) => word !== undefined);
}

/**
 * The words by which people of a name are looked up: those that a surname may be, and all of them written as one ("Jaemyung"). Names
 * that share none are never compared.
 */
export function lookupWords(name: string): string[] {
  const words = nameWords(name);
  const [short, whole] = [untilFather(words), words.join('')];
  return [...new Set([short[0], short.at(-1), whole])].filter((word) => word !== undefined && word !== '') as string[];
}

/** Whether two names share a word by which people are looked up. */
export function shareLookup(a: string, b: string): boolean {
  const words = lookupWords(b);
  return lookupWords(a).some((word) => words.includes(word));
}

/** Whether only a bare surname (or a single given name) is known. */
export function isBare(name: string): boolean {
  return foldedWords(name).length < 2;
}

/**
 * Of several forms of one person's name the one to show: the most words, then the form with accents, then the first in the
 * alphabet, so that the order in which articles came does not matter. Throws nothing; needs at least one name.
 */
export function fullestName(names: readonly string[]): string {
  const weight = (name: string) => foldedWords(name).length * 2 + (/[^\p{ASCII}]/u.test(name) ? 1 : 0);
  return [...names].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0] ?? '';
}
