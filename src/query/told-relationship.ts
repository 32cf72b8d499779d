import type { GraphStore } from '../graph/port.js';
import { contacts, daysSinceContact, neverHeld } from './contacts.js';
import { nodesByIds } from './nodes.js';
import { type MeetingRecord, nameOf, type OutcomeRecord, type TopicRecord } from './records.js';
import { outcomesOf, type Relationship, topicsOf } from './relationship.js';
import { longestSilence, type Silence } from './silence.js';
import { type TravelRecord, travelBetween, travellersOf } from './travel.js';

/** A relationship with everything that can be told of it at once. */
export interface ToldRelationship extends Omit<Relationship, 'meetings'> {
  /** Face to face. */
  readonly meetings: readonly MeetingRecord[];
  readonly calls: readonly MeetingRecord[];
  readonly neverHeld: readonly MeetingRecord[];
  readonly firstContact: MeetingRecord | null;
  readonly lastContact: MeetingRecord | null;
  readonly daysSinceLastContact: number | null;
  readonly longestSilence: Silence | null;
  /** The way from `a` to `b` first, with who travelled how often. */
  readonly travel: readonly (TravelRecord & {
    readonly travellers: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  })[];
  readonly topics: readonly { readonly topic: TopicRecord; readonly count: number }[];
  readonly outcomes: readonly OutcomeRecord[];
}

/** Topics and outcomes that are told at most. */
const MOST = 100;

/** Reads everything that can be told of a relationship. Four statements. */
export async function toldRelationship(store: GraphStore, between: Relationship): Promise<ToldRelationship> {
  const ids = between.meetings.map(({ id }) => id);
  const [travel, topics, outcomes] = await Promise.all([
    travelBetween(store, between.a, between.b),
    topicsOf(store, ids, MOST),
    outcomesOf(store, ids, MOST),
  ]);
  const held = contacts(between);
  return {
    ...between,
    meetings: between.meetings.filter(({ kind }) => kind !== 'call'),
    calls: between.meetings.filter(({ kind }) => kind === 'call'),
    neverHeld: neverHeld(between),
    firstContact: held[0] ?? null,
    lastContact: held.at(-1) ?? null,
    daysSinceLastContact: daysSinceContact(between),
    longestSilence: longestSilence(held),
    travel: await Promise.all(travel.map((way) => withTravellers(store, way))),
    topics,
    outcomes,
  };
}

async function withTravellers(store: GraphStore, way: TravelRecord) {
  const counts = travellersOf(way);
  const nodes = await nodesByIds(
    store,
    counts.map(({ leader }) => leader),
  );
  const travellers = counts.map(({ leader: id, count }, i) => ({ id, name: nodes[i] ? nameOf(nodes[i]) : id, count }));
  return { ...way, travellers };
}
