import { STOP_WORDS } from './words.js';

/** Undecomposed letters that the yardstick treats as plain ones; it knows fewer than `fold` of the model does. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i' };

/** Endings in the order in which they are tried, with what is put for them. */
const ENDINGS = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ating', 'at'],
  ['ated', 'at'],
  ['ate', 'at'],
  ['s', ''],
] as const;

/** Lower case without accents; possessives, apostrophes and stops dropped, hyphens kept, every other sign a blank. */
export function fold(text: string): string {
  return text
    .replace(/[łøı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[’'`ʼ‘]s(?![\p{L}\p{N}_])/gu, '')
    .replace(/[’'`ʼ‘.]/g, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, ' ')
    .trim();
}

/** The parts of a folded text between blanks, hyphens within them. */
export function unitsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** The folded words of a text in its order, parted at hyphens too, without "the". */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[- ]/)
    .filter((word) => word !== '' && word !== 'the');
}

/** A crude English stem: enough to join plural and singular, -ation and -ate. */
export function stemOf(word: string): string {
  for (const [ending, put] of ENDINGS) {
    const long = word.length - ending.length >= 3;
    if (long && word.endsWith(ending) && !(ending === 's' && word.endsWith('ss'))) {
      return word.slice(0, word.length - ending.length) + put;
    }
  }
  return word;
}

/** The words of a text without those that carry no meaning. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !STOP_WORDS.has(word));
}

/** The stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  return new Set(contentWords(text).map(stemOf));
}

/** Twice what two sets share over what they hold, 0 to 1; 0 for two empty sets. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size > 0 ? (2 * sharedCount(a, b)) / (a.size + b.size) : 0;
}

/** What two sets share over their union, 0 to 1; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedCount(a, b);
  return a.size + b.size > 0 ? shared / (a.size + b.size - shared) : 0;
}

/** Whether every element of the first set is in the second. */
export function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedCount(a, b) === a.size;
}

/** How many elements two sets have in common. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const element of a) if (b.has(element)) shared += 1;
  return shared;
}
