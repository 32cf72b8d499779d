import type { Claim } from './claim.js';

/** Undated events that are told further apart than this are two: half a year later another one is looked forward to. */
const MOST_DAYS_APART = 60;
const DAY_IN_MS = 86_400_000;

type Told = Pick<Claim, 'published'>;

/** Whether two articles tell of something at about the same time; true where the day of one of them is not known. */
export function isToldNear(a: Told, b: Told): boolean {
  if (a.published === null || b.published === null) return true;
  return !(Math.abs(Date.parse(a.published) - Date.parse(b.published)) > MOST_DAYS_APART * DAY_IN_MS);
}
