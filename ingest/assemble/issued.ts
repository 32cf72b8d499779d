import { lastBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { ISSUING_WORDS } from '../tables/order-cues.js';
import type { Trigger } from './trigger.js';

/**
 * The participle by which something came out of the meeting that a noun names, and whether the meeting itself acts: "as agreed at the
 * Tokyo summit", "first proposed in their talks", "the meeting had been proposed by a virtual summit". Null if nothing did.
 */
export function issuedAt(
  tokens: readonly Token[],
  { role, preposition, from }: Trigger,
): { readonly at: number; readonly byMeeting: boolean } | null {
  if (role !== 'attribute' || !/^(?:at|in|during|from|by)$/.test(preposition)) return null;
  const link = lastBetween(tokens, from - 5, from, ({ key }) => key === preposition);
  const at = /^(?:upon|on|out|up|to|for)$/.test(tokens[link - 1]?.key ?? '') ? link - 2 : link - 1;
  if (!ISSUING_WORDS.has(tokens[at]?.key ?? '')) return null;
  const before = tokens[at - 1]?.key ?? '';
  const passive =
    preposition === 'by' ? /^(?:was|were|been|first)$/ : /^(?:as|was|were|been|,|first|had|of|which|that)$/;
  return passive.test(before) ? { at, byMeeting: preposition === 'by' } : null;
}
