import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { findBodies } from './assemble/bodies.js';
import { onlyDiplomacy } from './assemble/diplomacy.js';
import { bodiesOf } from './assemble/extracted-bodies.js';
import { extractedMeeting } from './assemble/extracted-meeting.js';
import { followsOf } from './assemble/follows.js';
import { leadersOf } from './assemble/leaders.js';
import type { MeetingRecord } from './assemble/meeting-record.js';
import { readStory } from './assemble/meetings.js';
import { outcomesOf } from './assemble/outcomes.js';
import { visitsOf } from './assemble/visit-record.js';
import { readDiscourse } from './resolve/discourse.js';

/** What one article says, as a graph with the characters that say it. Pure: no clock, no locale, no store. */
export function extract(article: Article): Extraction {
  const discourse = readDiscourse(article);
  const bodies = findBodies(discourse.readings);
  const story = readStory(discourse, bodies);
  const participants = new Set(story.meetings.flatMap(({ people }) => [...people.keys()].map(({ id }) => id)));
  const leaders = leadersOf(discourse, participants);
  const ids = new Map(story.meetings.map((record, i) => [record, `m${i + 1}`]));
  const idOf = (record: MeetingRecord | null) => (record && ids.get(record)) ?? null;
  return onlyDiplomacy({
    id: article.id,
    leaders: [...leaders.values()],
    bodies: bodiesOf(bodies, discourse, story.meetings),
    meetings: story.meetings.map((record, i) => extractedMeeting(record, `m${i + 1}`, idOf(record.marginsOf), leaders)),
    visits: visitsOf(story.visits, leaders),
    outcomes: outcomesOf(story.outcomes, story.meetings[0] ?? null, idOf),
    follows: followsOf(story.follows, idOf),
  });
}
