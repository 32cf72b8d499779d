import type { Reading } from '../annotate/reading.js';
import type { Trigger } from './trigger.js';

/** How far behind the journey its purpose may be told. */
const NEAR_TOKENS = 16;

/**
 * Whether a verb tells for what somebody travels to somebody: "will visit Nicosia in order to inform President A", "flew to Doha to brief
 * the Emir". By themselves such verbs tell of no meeting.
 * @param before the triggers before it
 */
export function isPurposeOfJourney({ tokens }: Reading, i: number, before: readonly Trigger[]): boolean {
  return (
    /^(?:inform|brief|update|see)$/.test(tokens[i]?.key ?? '') &&
    tokens[i - 1]?.key === 'to' &&
    before.some(({ visit, to }) => visit !== null && i - to <= NEAR_TOKENS)
  );
}
