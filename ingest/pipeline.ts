import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { bodiesOf, findBodies } from './assemble/bodies.js';
import { leadersOf } from './assemble/leaders.js';
import { readDiscourse } from './resolve/discourse.js';

/** What one article says, as a graph with the characters that say it. Pure: no clock, no locale, no store. */
export function extract(article: Article): Extraction {
  const discourse = readDiscourse(article);
  const bodies = findBodies(discourse.readings);
  const leaders = leadersOf(discourse, new Set());
  return {
    id: article.id,
    leaders: [...leaders.values()],
    bodies: bodiesOf(bodies),
    meetings: [],
    visits: [],
    outcomes: [],
    follows: [],
  };
}
