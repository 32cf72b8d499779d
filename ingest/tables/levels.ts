/**
 * Words for the level and number of those who meet. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';
import type { Rank } from './offices.js';

/** Words before "level" with the rank of those who sit: "at ministerial level". */
export const LEVEL_WORDS: ReadonlyMap<string, Rank> = new Map([
  ...list('summit, leaders, leader, presidential, highest, state, government').map((word) => [word, 3] as const),
  ...list('ministerial, ministers, minister').map((word) => [word, 2] as const),
  ...list('official, officials, working, expert, experts, technical, ambassadorial, ambassadors, deputy, envoy').map(
    (word) => [word, 1] as const,
  ),
]);

/** Words before the noun of a meeting of officials under the ministers: "expert talks". */
export const LOW_LEVELS: ReadonlySet<string> = new Set(
  list('expert, experts, technical, secretariat, working, senior'),
);

/** Words of a name that all meetings of a series share. */
export const LEVELS_OF_SERIES: ReadonlySet<string> = new Set(
  list('ministerial, ministers, vice, deputy, senior, working, technical, expert, bilateral, trilateral, joint'),
);

/** Words before the noun of one meeting between more than two sides: its partners sit together. */
export const OF_SEVERAL_SIDES: ReadonlySet<string> = new Set(
  list('trilateral, tripartite, quadrilateral, quadripartite, multilateral, joint, ministerial'),
);

/** Words by which a meeting told with its day and place is known: "the joint meeting of 8 February in Dar es Salaam". */
export const TELLING_MODIFIERS: ReadonlySet<string> = new Set(
  list(
    'joint, bilateral, trilateral, quadrilateral, tripartite, ministerial, summit, extraordinary, emergency, leaders',
  ),
);

/** Words for a part of the world or for all of it: the summits of such are gatherings of many. */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  list(
    'arab, islamic, african, european, american, asian, asia, africa, america, pacific, global, world, international, climate, nordic, gulf, caribbean',
  ),
);
