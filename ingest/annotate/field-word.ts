import { isCapitalised, type Token } from '../segment/token.js';
import { OFFICE_MODIFIERS, PORTFOLIO_WORDS } from '../tables/offices.js';
import { HEAD_WORDS } from './office-heads.js';

/** "Political and Peacebuilding Affairs": a word in capitals that "and" joins, before a word of ministries. */
export function isFieldBeforePortfolio(tokens: readonly Token[], i: number): boolean {
  const [and, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    token !== undefined &&
    /^(?:and|&)$/.test(and?.key ?? '') &&
    isCapitalised(token) &&
    !HEAD_WORDS.has(token.key) &&
    !OFFICE_MODIFIERS.has(token.key) &&
    next !== undefined &&
    isCapitalised(next) &&
    PORTFOLIO_WORDS.has(next.key)
  );
}
