import { isCapitalised, type Token } from '../segment/token.js';
import { INSIDE_PAPER_NAMES, OUTCOME_NOUNS } from '../tables/outcomes.js';

/** No paper's name is longer before the word in question. */
const LONGEST = 10;

/**
 * Whether a capitalised noun only belongs to the name of a paper: "Joint Declaration of Argyle for Dialogue and Peace", "Plan of
 * Consultations". With an article before it ("Joint Statement of the Trilateral Summit") it is told as a meeting.
 * @param from the first token of the noun's phrase
 */
export function isInPaperName(tokens: readonly Token[], from: number): boolean {
  if (!INSIDE_PAPER_NAMES.has(tokens[from - 1]?.key ?? '')) return false;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST); i--) {
    const token = tokens[i] as Token;
    const link = INSIDE_PAPER_NAMES.has(token.key);
    if (!link && !isCapitalised(token)) return false;
    if (!link && OUTCOME_NOUNS.has(token.key)) return i > 0 && /^(?:of|for|on)$/.test(tokens[i + 1]?.key ?? '');
  }
  return false;
}
