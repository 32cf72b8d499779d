/**
 * Words for travel. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Verbs that tell of a visit with the goal right after them, or after the preposition. */
export const VISIT_VERBS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...list('visited, visits, visiting, visit').map((word) => [word, null] as const),
  ...list(`
    arrived, landed, arrived in, arrives in, arriving in, arrived at, landed in, landed at, travelled to, traveled to, travels to, travelling to, traveling to, travel to, flew to, flies to, flew on to, flown on to, flown to, fly to, heads to, headed to, heads for,
    headed for, heading to, left for, leaves for, departed for, departs for, went to, goes to, going to, go to, goes on to, went on to, came to, comes to, come to, coming to, returned to, touched down in, left on a visit to, is in, was in, pays a visit to, paid a visit to, toured
  `).map((words) => [words, 'to'] as const),
]);

/** Nouns that name a visit. */
export const VISIT_NOUNS: ReadonlySet<string> = new Set(
  list('visit, visits, trip, trips, tour, journey, state visit, official visit, working visit'),
);
