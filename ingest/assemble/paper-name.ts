import { firstBetween } from '../segment/between.js';
import { isCapitalised, type Token } from '../segment/token.js';
import {
  BEFORE_NEXT_PAPER,
  ENDS_PAPER_NAME,
  MAKING_VERBS,
  NO_PAPER_ENDINGS,
  NO_PAPER_WORDS,
  OUTCOME_NOUNS,
  VERBS_OF_PAPERS,
} from '../tables/outcomes.js';

const LONGEST_COMPLEMENT = 14;

/** Where a paper's name begins: at "joint", at the capitalised words before the head noun, at one noun ("ceasefire agreement"). */
export function leftEdge(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    const capital = isCapitalised(before) && from - 1 > 0;
    const noun = from === head && before.kind === 'word' && !/(?:ed|ing|ly)$/.test(before.key) && before.key.length > 3;
    const part =
      before.key === 'joint' ||
      before.glued ||
      tokens[from]?.glued ||
      capital ||
      noun ||
      (from === head && /ing$/.test(before.key));
    if (
      !part ||
      before.kind !== 'word' ||
      before.key === "'s" ||
      (NO_PAPER_WORDS.has(before.key) && !isNamePart(tokens, from - 1)) ||
      MAKING_VERBS.has(before.key)
    )
      break;
    from--;
  }
  return from;
}

/** "Joint Comprehensive Plan", "Final Declaration": a word that is none of the name in small letters is part of it in capitals. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1] as Token];
  return i > 0 && token.key.length > 4 && isCapitalised(token) && isCapitalised(next);
}

/** Where it ends: after "on carbon capture", "for a Consultative Body", "(2023-2028)" if it has a name of its own. */
export function rightEdge(tokens: readonly Token[], head: number, named: boolean): number {
  if (!named) return head;
  let end = head;
  if (tokens[end]?.key === '(' && tokens[end + 2]?.key === ')' && tokens[end + 1]?.kind === 'word') end += 3;
  const bare = end;
  if (/^(?:on|of|for)$/.test(tokens[end]?.key ?? '')) {
    end++;
    while (end < tokens.length && end < head + LONGEST_COMPLEMENT && continues(tokens, end)) end++;
    while (end > bare && NO_PAPER_ENDINGS.has(tokens[end - 1]?.key ?? '')) end--;
  }
  if (tokens[end]?.key === '(' && tokens[end + 1]?.kind === 'number') {
    const close = firstBetween(tokens, end, end + 5, ({ key }) => key === ')');
    if (close > 0) return close + 1;
  }
  return end === bare ? head : end;
}

/** Not past another paper ("and an agreement on data"); "between" only before names ("between Guyana and Venezuela"). */
function continues(tokens: readonly Token[], i: number): boolean {
  const { key, kind } = tokens[i] as Token;
  if (kind === 'sign') return /^["“”]$/.test(key);
  if (key === 'between') return isCapitalised(tokens[i + 1] ?? (tokens[i] as Token));
  if (key === 'in' && isCapitalised(tokens[i + 1] ?? (tokens[i] as Token)) && !isCapitalised(tokens[i - 1] as Token))
    return false;
  if (key === 'and' && (isPaperNext(tokens, i + 1) || isPast(tokens[i + 1]))) return false;
  return !MAKING_VERBS.has(key) && !VERBS_OF_PAPERS.has(key) && !ENDS_PAPER_NAME.has(key);
}

/** "signed a memorandum on trade and reviewed": a verb in the past goes on with the sentence. */
function isPast(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{3}ed$/.test(token.key) && token.text === token.key;
}

/** "an agreement", "a memorandum", "the Joint Plan": an article and, soon, the head noun of a paper. */
function isPaperNext(tokens: readonly Token[], i: number): boolean {
  if (!BEFORE_NEXT_PAPER.has(tokens[i]?.key ?? '') && !OUTCOME_NOUNS.has(tokens[i]?.key ?? '')) return false;
  return firstBetween(tokens, i, i + 5, ({ key }) => OUTCOME_NOUNS.has(key)) >= 0;
}
