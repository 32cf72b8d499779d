import type { Token } from '../segment/token.js';
import { isCapitalised } from '../segment/token.js';
import { NO_NAMES } from '../tables/no-names.js';
import { NAMES_BEHIND_COURTESIES } from '../tables/office-phrases.js';
import { AMBIGUOUS_OFFICES, HONORIFICS, THRONE_COURTESIES } from '../tables/offices.js';

/** "his counterpart Amir Khan", "Foreign Minister Dean Acheson": after an office such a word begins a name. */
export function isName(
  tokens: readonly Token[],
  i: number,
  before: { readonly to: number; readonly rank: number } | undefined,
): boolean {
  if (!AMBIGUOUS_OFFICES.has(tokens[i]?.key ?? '') || !isCapitalised(tokens[i] as Token)) return false;
  if (tokens[i + 1]?.glued) return true;
  if (
    NAMES_BEHIND_COURTESIES.has(tokens[i]?.key ?? '') &&
    HONORIFICS.has(tokens[i - 1]?.key ?? '') &&
    !THRONE_COURTESIES.has(tokens[i - 1]?.key ?? '')
  )
    return true;
  if (before?.to === i - 1 && before.rank < 3 && /^(?:amir|dean|sultan)$/.test(tokens[i]?.key ?? ''))
    return tokens[i - 1]?.key === ',' && isNameWord(tokens[i + 1]);
  return (
    (before?.to === i && !/^(?:king|queen)$/.test(tokens[i]?.key ?? '')) ||
    /^counterparts?$/.test(tokens[i - 1]?.key ?? '') ||
    tokens[i - 1]?.key === 'mr'
  );
}

/** "the Foreign Minister, Amir Khan Muttaqi": a name goes on behind it. */
function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token) && !NO_NAMES.has(token.key);
}
