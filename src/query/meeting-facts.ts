import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { factOf } from './decode.js';
import { nodesByIds } from './nodes.js';
import type {
  BodyRecord,
  CountryRecord,
  DateRecord,
  FactRecord,
  LeaderRecord,
  MeetingRecord,
  OutcomeRecord,
  PlaceRecord,
  TopicRecord,
} from './records.js';

/** Everything that articles state of a meeting but its order among others; each list best supported first. */
export interface MeetingFacts {
  /** The preferred date first. */
  readonly dates: readonly FactRecord<DateRecord>[];
  /** The preferred place first: a town goes before a country, which only says less. */
  readonly places: readonly FactRecord<PlaceRecord>[];
  readonly parties: readonly FactRecord<CountryRecord | BodyRecord>[];
  readonly participants: readonly FactRecord<LeaderRecord>[];
  readonly bodies: readonly FactRecord<BodyRecord>[];
  readonly topics: readonly FactRecord<TopicRecord>[];
  readonly outcomes: readonly FactRecord<OutcomeRecord>[];
  readonly marginsOf: readonly FactRecord<MeetingRecord>[];
}

/** A meeting with everything that articles state of it. */
export interface MeetingDetail extends MeetingFacts {
  readonly meeting: MeetingRecord;
}

/** What articles state of some meetings, in the order of the ids; empty lists for an unknown id. One statement. */
export async function meetingFacts(store: GraphStore, ids: readonly string[]): Promise<MeetingFacts[]> {
  const facts = (await store.run('read/facts/meeting', { ids: [...new Set(ids)] })).map(factOf);
  const groups = groupBy(facts, ({ edge }) =>
    edge.type === 'PARTY_TO' || edge.type === 'ATTENDED' ? edge.to : edge.from,
  );
  return ids.map((id) => sorted(groups.get(id) ?? []));
}

/** Meetings with everything that articles state of them, in the order of the ids; null for an id that is no meeting's. */
export async function meetingsByIds(store: GraphStore, ids: readonly string[]): Promise<(MeetingDetail | null)[]> {
  const [nodes, facts] = await Promise.all([nodesByIds(store, ids), meetingFacts(store, ids)]);
  return nodes.map((node, i) => {
    const own = facts[i];
    return node?.label === 'Meeting' && own ? { meeting: node, ...own, dates: preferring(node.date, own.dates) } : null;
  });
}

/** Dates with the one that the meeting itself goes by in front. */
export function preferring(
  edtf: string | null,
  dates: readonly FactRecord<DateRecord>[],
): readonly FactRecord<DateRecord>[] {
  return [...dates].sort((a, b) => Number(b.node.edtf === edtf) - Number(a.node.edtf === edtf));
}

function sorted(facts: readonly FactRecord[]): MeetingFacts {
  const some = <N extends FactRecord['node']>(type: string) =>
    facts.filter(({ edge }) => edge.type === type) as unknown as readonly FactRecord<N>[];
  return {
    dates: some<DateRecord>('ON_DATE'),
    places: some<PlaceRecord>('HELD_AT'),
    parties: some<CountryRecord | BodyRecord>('PARTY_TO'),
    participants: some<LeaderRecord>('ATTENDED'),
    bodies: some<BodyRecord>('SESSION_OF'),
    topics: some<TopicRecord>('DISCUSSED'),
    outcomes: some<OutcomeRecord>('PRODUCED'),
    marginsOf: some<MeetingRecord>('MARGINS_OF'),
  };
}
