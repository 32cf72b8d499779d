import { isCapitalised, type Token } from '../segment/token.js';
import { COUNTRY_COURTESIES } from '../tables/function-words.js';
import { OFFICE_PREPOSITIONS } from '../tables/office-phrases.js';
import { PORTFOLIO_WORDS } from '../tables/offices.js';
import type { GazetteerMention } from './gazetteer.js';

type At = (i: number) => GazetteerMention | null;

/**
 * The preposition, article or joining word at `i`, and the token after it, within an office's name.
 * @param start where the office's head ends
 * @param listsSides whether the office is a plural that has named a country
 */
export function linkAt(
  tokens: readonly Token[],
  i: number,
  start: number,
  hasTitle: boolean,
  listsSides: boolean,
  at: At,
): { readonly preposition: string; readonly to: number } {
  let to = i;
  let preposition = '';
  if (
    tokens[to]?.key === ',' &&
    ((hasTitle && portfolioListGoesOn(tokens, to)) || (listsSides && sideListGoesOn(tokens, to, at)))
  )
    to++;
  if (to > start && (tokens[to]?.key === 'and' || tokens[to]?.key === '&')) to++;
  if (OFFICE_PREPOSITIONS.has(tokens[to]?.key ?? '')) {
    preposition = tokens[to]?.key ?? '';
    to++;
  }
  if (to > i && tokens[to]?.key === 'the') to++;
  if (to > i && COUNTRY_COURTESIES.has(tokens[to]?.key ?? '') && at(to + 1)) to++;
  return { preposition, to };
}

/** "Foreign Affairs, Migration and Egyptians Abroad": after the comma come portfolio words, then "and" with more. */
function portfolioListGoesOn(tokens: readonly Token[], comma: number): boolean {
  let i = comma + 1;
  while (
    i < comma + 12 &&
    (isPortfolio(tokens[i]) || tokens[i]?.key === ',' || (tokens[i]?.key === 'of' && isPortfolio(tokens[i + 1])))
  )
    i++;
  return i > comma + 1 && tokens[i]?.key === 'and' && (isPortfolio(tokens[i + 1]) || tokens[i + 1]?.key === 'the');
}

/** "of Iran, Russia, Türkiye and Armenia": countries, commas and articles, to an "and" with one more country. */
function sideListGoesOn(tokens: readonly Token[], comma: number, at: At): boolean {
  let i = comma + 1;
  while (i < comma + 60 && (at(i) || tokens[i]?.key === ',' || tokens[i]?.key === 'the')) i++;
  return tokens[i]?.key === 'and' && Boolean(at(i + 1) ?? (tokens[i + 1]?.key === 'the' ? at(i + 2) : null));
}

/** A capitalised word of ministries. */
export function isPortfolio(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && PORTFOLIO_WORDS.has(token.key);
}
