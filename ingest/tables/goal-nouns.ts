/**
 * Nouns that end the name of a part of the world or of a question to which an envoy is sent. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const GOAL_NOUNS: ReadonlySet<string> = new Set(
  list(`
    region, regions, lakes, lake, sea, ocean, peninsula, basin, horn, africa, asia, gulf, strait, straits, valley, delta, desert, islands, island, mountains,
    balkans, corridor, area, areas, neighbourhood, neighborhood, states, countries, nations, world, territory, territories, river, coast, arctic, antarctic,
    affairs, issue, issues, question, questions, process, conflict, conflicts, crisis, situation, negotiations, dialogue, talks, change, action, sahel, levant,
    maghreb, caucasus, mekong, nile
  `),
);
