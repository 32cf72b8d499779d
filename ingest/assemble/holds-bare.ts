import { foldedWords } from '../../src/model/fold.js';
import type { Person } from '../resolve/person.js';
import { SENT_OFFICES } from '../tables/offices.js';

/** Whether a bare office such as "the Omani minister" or "the Prime Minister" can mean the person. */
export function holdsBare(person: Person, title: string, codes: readonly string[]): boolean {
  if (person.office === null || (codes.length > 0 && !codes.includes(person.side ?? ''))) return false;
  const office = person.office.toLowerCase();
  if (office === title || office.endsWith(` ${title}`) || isShortened(title, office)) return true;
  if (SENT_OFFICES.has(title) && foldedWords(office).includes(title)) return true;
  if ((title === 'leader' || title === 'head of state') && person.rank === 3) return true;
  if (title === 'secretary' && /\bsecretary\b/.test(office) && person.rank >= 2) return true;
  if (title === 'premier' && /prime minister|premier/.test(office)) return true;
  if (title === 'minister' && /minister/.test(office) && person.rank === 2) return true;
  return person.offices.some((one) => one.title.toLowerCase() === title);
}

/** "the Deputy Secretary" for a Deputy Secretary of State, "the Special Envoy" for one for Syria: the beginning of the full title. */
function isShortened(title: string, office: string): boolean {
  return title.includes(' ') && (office.startsWith(`${title} of `) || office.startsWith(`${title} for `));
}
