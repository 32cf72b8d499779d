import type { Token } from '../segment/token.js';
import { anyOf } from '../tables/list.js';
import { CHIEFS_OF_BODIES, HEADS_OF_REIGNING_COUNCILS, WORDS_OF_CHIEF_OFFICES } from '../tables/office-phrases.js';
import type { Rank } from '../tables/offices.js';

const OF_CHIEF_OFFICE = new RegExp(anyOf(WORDS_OF_CHIEF_OFFICES));
const HEADS_BODY = new RegExp(`^${anyOf(CHIEFS_OF_BODIES)}`);

/**
 * A deputy is one step lower, but the deputy of a head of government is a minister; who heads a body is a head.
 * @param branch tokens behind the head that say of what it is
 */
export function rankOf(
  tokens: readonly Token[],
  head: number,
  end: number,
  rank: Rank,
  lowered: boolean,
  ofBody: boolean,
  branch: readonly number[],
): Rank {
  const key = tokens
    .slice(head, end)
    .map((token) => token.key)
    .join(' ');
  if (HEADS_OF_REIGNING_COUNCILS.has(key) && isReigning(tokens, branch)) return 3;
  if (rank === 3 && key === 'president' && branch.length > 0) return 2;
  if (lowered) return rank === 3 && OF_CHIEF_OFFICE.test(key) ? 2 : 1;
  if (ofBody && HEADS_BODY.test(key) && !/in office/.test(key)) return 3;
  return rank;
}

/** "chairman of Libya's Presidential Council": a council in the place of a head of state. */
function isReigning(tokens: readonly Token[], title: readonly number[]): boolean {
  const words = title.map((i) => tokens[i]?.key ?? '');
  return words.at(-1) === 'council' && words.some((word) => /^(?:presidential|sovereign|sovereignty)$/.test(word));
}
