import type { Token } from '../segment/token.js';
import { HOSTS } from '../tables/attendance.js';
import { DETERMINERS } from '../tables/function-words.js';
import type { Encounter } from './encounter.js';

/** "ahead of the summit", "since their meeting": told only to put another one in order. */
export function isAside({ trigger, reading: { tokens } }: Encounter): boolean {
  if (trigger.role !== 'attribute' || /^(?:in|at|during|for)$/.test(trigger.preposition)) return false;
  if (trigger.preposition === 'of') return !HOSTS.has(tokens[wordBefore(tokens, trigger.from) - 1]?.key ?? '');
  return trigger.preposition !== 'mention' || !isPredicate(tokens, trigger.from);
}

/** "The reason for the visit is the dialogue", "It was the first meeting": the sentence is about it. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  return /^(?:is|was|be|are|were)$/.test(tokens[wordBefore(tokens, from)]?.key ?? '');
}

function wordBefore(tokens: readonly Token[], from: number): number {
  return DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
}
