/**
 * Small words in names and in the courtesies before them. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Function words of English, the Romance languages and Arabic that names may have in small letters. */
export const SMALL_IN_NAMES: ReadonlySet<string> = new Set(
  list('the, of, and, for, on, in, to, de, la, du, del, do, da, el, al, an, a'),
);

/** Words that only begin a courtesy: without more of it they belong to no name ("Chief Justice", "Right Honourable"). */
export const OPENING_HONORIFICS: ReadonlySet<string> = new Set(
  list('his, her, the, of, field, chief, air, right, most'),
);

/** Function words that are names too: "To Lam", "An Young-jip". */
export const FUNCTION_WORDS_AS_NAMES: ReadonlySet<string> = new Set(list('to, an, do, so, no, you, may, he'));

/** "Servant of" in Arabic names: Abd, with the article in any of its vowels ("Abdul Rahman", "Abd al-Rahman"). */
export const SERVANT_OF: ReadonlySet<string> = new Set(list('abd, abdel, abdul, abdal, abdol'));

/** The article after Abd where it is a word of its own. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set(list('al, el, ul, ol'));
