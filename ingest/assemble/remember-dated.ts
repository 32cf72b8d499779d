import type { Encounter } from './encounter.js';
import type { Told } from './follow-record.js';
import type { Memory } from './memory.js';

/** Keeps the last of a sentence's meetings that has a date, for "the same day" and "a week later" of the sentences after it. */
export function rememberDated(memory: Memory, told: readonly Told[]): void {
  const last = told.findLast(({ telling, record }) => record.date !== null && !isReference(telling));
  if (last) memory.dated = last.record;
}

/** "agreed during the meeting in May": told of only for another matter. */
function isReference({ trigger }: Encounter): boolean {
  return trigger.role === 'attribute' && !/^(?:in|at|for)$/.test(trigger.preposition);
}
