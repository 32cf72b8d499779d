import type { GraphStore } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { groupBy } from '../model/group.js';
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
  /** Topics with the number of their meetings: most frequent first, then those that most articles tell of. */
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
  const ids = meetings.map(({ id }) => id);
  const facts = (await meetingFacts(store, ids)).flatMap(({ topics }) => topics);
  const counts = [...groupBy(facts, ({ node }) => node.id).values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map(({ node }) => ({ topic: node, count: same.length, support: sum(same.map((one) => one.support)) })),
  );
  counts.sort((a, b) => b.count - a.count || b.support - a.support || (a.topic.id < b.topic.id ? -1 : 1));
  return counts.map(({ topic, count }) => ({ topic, count }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
