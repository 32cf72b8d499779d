import { lastBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import {
  BEFORE_ISSUED,
  BEFORE_ISSUED_BY,
  ISSUING_PARTICLES,
  ISSUING_PREPOSITIONS,
  ISSUING_WORDS,
} from '../tables/order-cues.js';
import type { Trigger } from './trigger.js';

/**
 * The participle by which something came out of the meeting that a noun names, and whether the meeting itself acts: "as agreed at the
 * Tokyo summit", "first proposed in their talks", "the meeting had been proposed by a virtual summit". Null if nothing did.
 */
export function issuedAt(
  tokens: readonly Token[],
  { role, preposition, from }: Trigger,
): { readonly at: number; readonly byMeeting: boolean } | null {
  if (role !== 'attribute' || !ISSUING_PREPOSITIONS.has(preposition)) return null;
  const link = lastBetween(tokens, from - 5, from, ({ key }) => key === preposition);
  const at = ISSUING_PARTICLES.has(tokens[link - 1]?.key ?? '') ? link - 2 : link - 1;
  if (!ISSUING_WORDS.has(tokens[at]?.key ?? '')) return null;
  const before = tokens[at - 1]?.key ?? '';
  const passive = preposition === 'by' ? BEFORE_ISSUED_BY : BEFORE_ISSUED;
  return passive.has(before) ? { at, byMeeting: preposition === 'by' } : null;
}
