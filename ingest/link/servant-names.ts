import { ARABIC_ARTICLES, SERVANT_OF } from '../tables/name-words.js';

/** One written as a single word has letters beyond the article: "abdulaziz", not "abdul". */
const JOINED = /^abd[aeou]l./;

/** Fewer letters before "abd" are part of the same word. */
const SHORTEST_OTHER = 3;

/**
 * Arabic names of the kind Abd al-X, which are one name in one word, two or three ("Abdulrahman", "Abd al-Rahman"): each as one word of
 * its consonants alone, since Arabic writes no short vowels and papers supply them as they like. Other words stay. Gives
 * folded words too.
 */
export function joinServantNames(folded: readonly string[]): string[] {
  const words = folded.flatMap(apartFromOther);
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const parts = partsAt(words, i);
    joined.push(parts > 1 || JOINED.test(words[i] ?? '') ? consonants(words.slice(i, i + parts)) : (words[i] ?? ''));
    i += parts - 1;
  }
  return joined;
}

/** Persian writes it to the word before it too: "Amirabdollahian" beside "Amir-Abdollahian". */
function apartFromOther(word: string): string[] {
  const at = word.indexOf('abd', SHORTEST_OTHER);
  return at >= 0 && JOINED.test(word.slice(at)) ? [word.slice(0, at), word.slice(at)] : [word];
}

/** How many words the name that begins here has; 1 for any other word, and for a "Abdul" with nothing behind it. */
function partsAt(words: readonly string[], i: number): number {
  if (!SERVANT_OF.has(words[i] ?? '')) return 1;
  const article = words[i] === 'abd' && ARABIC_ARTICLES.has(words[i + 1] ?? '') ? 1 : 0;
  return i + 1 + article < words.length ? 2 + article : 1;
}

const consonants = (parts: readonly string[]) =>
  parts
    .join('')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiouy]/g, '');
