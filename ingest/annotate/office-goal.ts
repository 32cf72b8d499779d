import { isCapitalised, type Token } from '../segment/token.js';
import { GOAL_NOUNS } from '../tables/goal-nouns.js';
import type { GazetteerMention } from './gazetteer.js';
import { HEAD_WORDS } from './office-heads.js';

/** "the Great Lakes Region and the Horn of Africa": a goal has no more words than these. */
const MOST_WORDS = 8;

/**
 * One past the region or question to which somebody is sent, where no table knows it: "envoy for the | Great Lakes Region", "on | Korean
 * Peninsula Affairs", "for the | Fergana Valley". Capitalised words up to a noun for such a thing; without one, behind an article and
 * before a comma, all of them. -1 where no such words stand at `from`.
 * @param from the token after the preposition and its article
 */
export function goalEnd(tokens: readonly Token[], from: number, at: (i: number) => GazetteerMention | null): number {
  let end = -1;
  let i = from;
  for (; i < from + MOST_WORDS && isOfGoal(tokens, i, from); i++) if (GOAL_NOUNS.has(tokens[i]?.key ?? '')) end = i + 1;
  if (end > from + 1) return end;
  const isNamed = i > from && tokens[from - 1]?.key === 'the' && tokens[i]?.key === ',' && !at(from);
  return isNamed ? i : -1;
}

/** A capitalised word, or one that joins two of them. */
function isOfGoal(tokens: readonly Token[], i: number, from: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || (HEAD_WORDS.has(token.key) && !GOAL_NOUNS.has(token.key))) return false;
  if (isCapitalised(token)) return true;
  return (
    i > from &&
    /^(?:and|of|the)$/.test(token.key) &&
    next?.kind === 'word' &&
    (isCapitalised(next) || next.key === 'the')
  );
}
