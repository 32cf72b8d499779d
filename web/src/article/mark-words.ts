import { nameOf } from '../text/labels.js';
import { factInWords } from '../text/words.js';
import type { Mark } from '../views/article.js';

/** What a mark states, as a sentence: `Korea-Japan summit took place in Busan`. */
export function markInWords({ subject, fact, object }: Mark): string {
  return [nameOf(subject), factInWords(fact), object && nameOf(object)].filter(Boolean).join(' ');
}
