import type { Token } from '../segment/token.js';
import { SINGULAR_FORMS_OF_BE } from '../tables/auxiliaries.js';
import { FOUNDING_VERBS, SHARED_WORDS } from '../tables/body-words.js';

/** How far before and after the name the verb that founds the body stands. */
const BEFORE = 5;
const AFTER = 14;

/**
 * Whether a sentence founds a body that it names in small letters: "agreed to set up a joint commission", "a bilateral working group
 * of experts will be established".
 * @param from the first token of the name
 * @param head the token of its head noun
 */
export function isFounded(tokens: readonly Token[], from: number, head: number): boolean {
  if (!tokens.slice(from, head).some(({ key }) => SHARED_WORDS.has(key))) return false;
  const start = tokens[from - 1]?.key === 'new' ? from - 2 : from - 1;
  if (!/^an?$/.test(tokens[start]?.key ?? '')) return false;
  for (let i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
    if (tokens[i]?.kind === 'sign') break;
    if (founds(tokens, i)) return true;
  }
  for (let i = head + 1; i < Math.min(tokens.length, head + AFTER); i++) {
    if (SINGULAR_FORMS_OF_BE.has(tokens[i]?.key ?? '')) return founds(tokens, i + 1) || founds(tokens, i + 2);
    if (/[.;:]/.test(tokens[i]?.key ?? '')) return false;
  }
  return false;
}

/** "set up" is two words, the others are one. */
function founds(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  return /^sets?$|^setting$/.test(key) ? tokens[i + 1]?.key === 'up' : FOUNDING_VERBS.has(key);
}
