import { isAside } from './aside.js';
import type { Encounter } from './encounter.js';
import type { Told } from './follow-record.js';
import type { Memory } from './memory.js';
import type { VisitRecord } from './visit-record.js';

/**
 * Keeps the last of a sentence's meetings that has a date, else of its visits, for "the same day" and "a week later" of the sentences
 * after it.
 */
export function rememberDated(memory: Memory, told: readonly Told[], visits: readonly VisitRecord[]): void {
  const last = told.findLast(({ telling, record }) => record.date?.length === 10 && !isReference(telling));
  if (last && last.record.status === 'held') memory.held = last.record;
  if (last) memory.dated = last.record;
  else rememberJourney(memory, visits);
}

/** Keeps the only visit of a sentence that has a day: "On 24 May he flew to Muscat, where the minister received him the same evening". */
export function rememberJourney(memory: Memory, visits: readonly VisitRecord[]): void {
  const [journey, ...others] = visits.filter(({ date }) => date?.length === 10);
  if (journey && others.length === 0) memory.dated = journey;
}

/** How far before its verb a clause opens: "two days before EU leaders gather". */
const OPENING = 6;

/** "agreed during the meeting in May", "two days before leaders gather": told of only for another matter. */
function isReference(telling: Encounter): boolean {
  const { trigger, reading, noun } = telling;
  if (noun?.series === 'previous') return true;
  if (trigger.role === 'attribute') return !/^(?:in|at|for)$/.test(trigger.preposition);
  if (isAside(telling)) return true;
  const before = reading.tokens.slice(Math.max(0, trigger.from - OPENING), trigger.from);
  return trigger.role === 'verb' && before.some(({ key }, i) => i > 0 && /^(?:before|after|until)$/.test(key));
}
