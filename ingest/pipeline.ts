import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { bodiesOf, findBodies } from './assemble/bodies.js';
import { extractedMeeting } from './assemble/extracted-meeting.js';
import { leadersOf } from './assemble/leaders.js';
import { readStory } from './assemble/meetings.js';
import { visitsOf } from './assemble/visits.js';
import { readDiscourse } from './resolve/discourse.js';

/** What one article says, as a graph with the characters that say it. Pure: no clock, no locale, no store. */
export function extract(article: Article): Extraction {
  const discourse = readDiscourse(article);
  const bodies = findBodies(discourse.readings);
  const story = readStory(discourse, bodies);
  const leaders = leadersOf(discourse, new Set(story.meetings.flatMap(({ people }) => [...people.keys()].map(({ id }) => id))));
  const meetings = story.meetings.map((record, i) => extractedMeeting(record, `m${i + 1}`, leaders));
  const visits = visitsOf(story.visits, story.meetings, leaders);
  return { id: article.id, leaders: [...leaders.values()], bodies: bodiesOf(bodies), meetings, visits, outcomes: [], follows: [] };
}
