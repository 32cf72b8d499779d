import { isCapitalised, type Token } from '../segment/token.js';
import { INSIDE_ORGAN_NAMES } from '../tables/body-words.js';
import { anyOf } from '../tables/list.js';
import { NO_NAMES } from '../tables/no-names.js';
import { OFFICES_OF_ADVISERS } from '../tables/office-phrases.js';
import { OFFICE_MODIFIERS, ORGANS, PORTFOLIO_WORDS } from '../tables/offices.js';
import { ADJECTIVES_OF_ORGANS } from '../tables/organs-of-states.js';
import type { GazetteerMention } from './gazetteer.js';
import { HEAD_WORDS } from './office-heads.js';
import { isPossessive } from './office-words.js';

/** How many words the name of an organ may have: "National People's Congress Standing Committee". */
const MOST_WORDS = 9;

/** Of those who serve the holder of another office. */
const ADVISING = new RegExp(anyOf(OFFICES_OF_ADVISERS));

/**
 * What of a country somebody heads or serves: "of Iran's | Supreme National Security Council", "adviser to the UAE | President". Null if
 * the words name no such thing.
 */
export function ownedBy(
  tokens: readonly Token[],
  mention: GazetteerMention,
  preposition: string,
  name: string,
): { readonly from: number; readonly to: number } | null {
  const possessive = isPossessive(tokens, mention.to);
  const from = possessive ? mention.to + 1 : mention.to;
  if (preposition === 'of' && possessive) {
    const to = organEnd(tokens, from);
    return to < 0 ? null : { from, to };
  }
  if (preposition !== 'to' || !ADVISING.test(name)) return null;
  let to = from;
  while (HEAD_WORDS.has(tokens[to]?.key ?? '') || OFFICE_MODIFIERS.has(tokens[to]?.key ?? '')) to++;
  const next = tokens[to];
  return to > from && !(next?.kind === 'word' && isCapitalised(next)) ? { from, to } : null;
}

/**
 * "secretary of Iran's | Supreme National Security Council", "head of Turkey's | intelligence agency": where an organ's name ends that
 * begins at `i`, behind the country that owns it; -1 if none does. Capitalised words, or words of portfolios, up to a noun for organs.
 */
function organEnd(tokens: readonly Token[], i: number): number {
  let end = -1;
  for (let at = i; at < i + MOST_WORDS; at++) {
    const token = tokens[at];
    if (!token || !isWordOfOrgan(tokens, at, i)) break;
    if (ORGANS.has(token.key)) end = at + 1;
  }
  return end;
}

function isWordOfOrgan(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at] as Token;
  if (token.key === "'s" || token.key === "'") return at > start;
  if (token.kind !== 'word') return false;
  if (INSIDE_ORGAN_NAMES.has(token.key) || token.key === 'to') return at > start;
  return isCapitalised(token)
    ? !NO_NAMES.has(token.key) || ORGANS.has(token.key) || PORTFOLIO_WORDS.has(token.key)
    : isSmall(token);
}

function isSmall({ key }: Token): boolean {
  return ORGANS.has(key) || PORTFOLIO_WORDS.has(key) || ADJECTIVES_OF_ORGANS.has(key);
}
