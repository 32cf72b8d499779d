import { foldedWords } from '../../src/model/fold.js';

/** How well two forms of a person's name agree: `same` words in any order, one `within` the other, or `no` match. */
export type NameMatch = 'same' | 'within' | 'no';

/**
 * Compares two names as a reader would: case, accents, hyphens and the order of given name and surname do not count
 * ("Lee Jae Myung", "Jae-myung Lee"); an initial stands for a word it begins ("S. Jaishankar"). A shorter name lies within a
 * longer one only if it holds the longer one's first or last word, since the surname stands at one of the two ends.
 */
export function matchNames(a: string, b: string): NameMatch {
  const [short, long] = [foldedWords(a), foldedWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return 'no';
  if (short.join('') === long.join('')) return 'same';
  const left = [...long];
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const at = indexOfWord(left, word);
    if (at < 0) return 'no';
    left.splice(at, 1);
  }
  if (left.length === 0) return 'same';
  const ends = [long[0], long.at(-1)];
  return short.some((word) => word.length > 1 && ends.includes(word)) ? 'within' : 'no';
}

function indexOfWord(words: readonly string[], word: string): number {
  const exact = words.indexOf(word);
  if (exact >= 0) return exact;
  return words.findIndex((other) => (word.length === 1 || other.length === 1) && other[0] === word[0]);
}

/** The words that a surname may be: the first and the last of the folded name; one word for a bare surname. */
export function endWords(name: string): string[] {
  const words = foldedWords(name);
  return [...new Set([words[0], words.at(-1)])].filter((word) => word !== undefined);
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
