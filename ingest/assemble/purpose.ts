import type { Reading } from '../annotate/reading.js';
import { BEHIND_SEEN, VERBS_OF_PURPOSE } from '../tables/visits.js';

/** How far behind the journey its purpose may be told. */
const NEAR_TOKENS = 16;

/**
 * Whether a verb tells for what somebody travels to somebody: "will visit Nicosia in order to inform President A", "flew to Doha to brief
 * the Emir". By themselves such verbs tell of no meeting.
 * @param before what the sentence tells of before it, and whether that is a journey
 */
export function isPurposeOfJourney(
  { tokens, personAt, officeAt }: Reading,
  i: number,
  before: readonly { readonly to: number; readonly visit: string | null }[],
): boolean {
  if (tokens[i]?.key === 'see') return isToSee({ tokens, personAt, officeAt }, i);
  return (
    VERBS_OF_PURPOSE.has(tokens[i]?.key ?? '') &&
    tokens[i - 1]?.key === 'to' &&
    before.some(({ visit, to }) => visit !== null && i - to <= NEAR_TOKENS)
  );
}

/** "will see President A on Friday", "is due to see the Emir": somebody named or in office right behind the verb, and no more of him than that. */
function isToSee(
  { tokens, personAt, officeAt }: Pick<Reading, 'tokens' | 'personAt' | 'officeAt'>,
  i: number,
): boolean {
  if (!/^(?:to|will)$/.test(tokens[i - 1]?.key ?? '')) return false;
  const at = /^(?:the|his|her)$/.test(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
  const whom = personAt(at) ?? officeAt(at);
  return whom !== null && BEHIND_SEEN.has(tokens[whom.to]?.key ?? '.');
}
