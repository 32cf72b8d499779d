import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import { PAST_PLAN_WORDS } from '../tables/status-words.js';

/**
 * The status of an encounter set right by its day: what lies after the day of the report is planned, and what lies wholly before it is
 * no longer planned, unless the plan itself is told as past ("was to have met on Monday").
 * @param present whether the words of the plan are not of the past
 * @param date EDTF, or null if no day is known
 */
export function statusByDay(
  said: MeetingStatus,
  present: boolean,
  date: string | null,
  { reference: { year, month, day } }: Discourse,
): MeetingStatus {
  if (date === null || year === null || month === null || day === null || date.startsWith('X')) return said;
  const today = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const [first, last] = [date.split('/')[0] ?? date, date.split('/').at(-1) ?? date];
  if (said === 'held' && first.slice(0, 10) > today.slice(0, Math.min(10, first.length))) return 'planned';
  if (said === 'planned' && present && last.slice(0, 10) < today.slice(0, Math.min(10, last.length))) return 'held';
  return said;
}

/** "was to be held", "had been scheduled", "were due": the word at `i` tells of a plan that was. */
export function isPastPlan({ tokens }: Reading, i: number): boolean {
  return tokens.slice(Math.max(0, i - 2), i).some(({ key }) => PAST_PLAN_WORDS.has(key));
}
