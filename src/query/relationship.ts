import type { GraphStore } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { nodeOf } from './decode.js';
import { findLeader } from './find-leader.js';
import { meetingFacts } from './meeting-facts.js';
import type { LeaderRecord, MeetingRecord, TopicRecord, VisitRecord } from './records.js';
import { longestSilence, type Silence } from './silence.js';

/** What is between two leaders. */
export interface Relationship {
  readonly a: LeaderRecord;
  readonly b: LeaderRecord;
  /** Meetings and calls that both attended, earliest first. */
  readonly meetings: readonly MeetingRecord[];
  /** Visits of one to a country that the other acts for, earliest first. */
  readonly visits: readonly VisitRecord[];
  /** Of the meetings held with a date. */
  readonly firstMeeting: MeetingRecord | null;
  readonly lastMeeting: MeetingRecord | null;
  readonly longestSilence: Silence | null;
  /** Topics with the number of their meetings, most frequent first. */
  readonly topics: readonly { readonly topic: TopicRecord; readonly count: number }[];
}

/** What is between two leaders, each given by id or name. Throws what `findLeader` throws, and a UsageError for one and the same. */
export async function relationship(store: GraphStore, one: string, other: string): Promise<Relationship> {
  const [a, b] = await Promise.all([findLeader(store, one), findLeader(store, other)]);
  if (a.id === b.id) {
    throw new UsageError(`a and b must be two leaders, but "${one}" and "${other}" are both ${a.name}.`);
  }
  const pair = { a: a.id, b: b.id };
  const [met, visited] = await Promise.all([
    store.run('read/relationship/meetings', pair),
    store.run('read/relationship/visits', pair),
  ]);
  const meetings = met.map((row) => nodeOf('Meeting', row));
  const held = meetings.filter((meeting) => meeting.status === 'held' && meeting.start !== null);
  return {
    a,
    b,
    meetings,
    visits: visited.map((row) => nodeOf('Visit', row)),
    firstMeeting: held[0] ?? null,
    lastMeeting: held.at(-1) ?? null,
    longestSilence: longestSilence(held),
    topics: await topicsOf(store, meetings),
  };
}

async function topicsOf(store: GraphStore, meetings: readonly MeetingRecord[]) {
  const facts = await meetingFacts(
    store,
    meetings.map(({ id }) => id),
  );
  const counts = new Map<string, { readonly topic: TopicRecord; count: number }>();
  for (const { node } of facts.flatMap(({ topics }) => topics)) {
    const counted = counts.get(node.id) ?? { topic: node, count: 0 };
    counts.set(node.id, { topic: node, count: counted.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.topic.id < b.topic.id ? -1 : 1));
}
