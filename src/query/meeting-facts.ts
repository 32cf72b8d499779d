import type { GraphStore, Row } from '../graph/port.js';
import type { EdgeType } from '../model/graph.js';
import { factOf, nodeOf } from './decode.js';
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
import { numberOf, textOf } from './values.js';

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

/** The edges that each list is made of. */
const TYPES = {
  dates: 'ON_DATE',
  places: 'HELD_AT',
  parties: 'PARTY_TO',
  participants: 'ATTENDED',
  bodies: 'SESSION_OF',
  topics: 'DISCUSSED',
  outcomes: 'PRODUCED',
  marginsOf: 'MARGINS_OF',
} as const satisfies Readonly<Record<keyof MeetingFacts, EdgeType>>;

/** The names of the lists. */
export type MeetingFactKind = keyof typeof TYPES;

const KINDS = Object.keys(TYPES) as MeetingFactKind[];
const KIND_OF = new Map<string, MeetingFactKind>(KINDS.map((kind) => [TYPES[kind], kind]));

/**
 * What articles state of some meetings, in the order of the ids; empty lists for an unknown id, and for what is not among `kinds`. One
 * statement.
 */
export async function meetingFacts(
  store: GraphStore,
  ids: readonly string[],
  kinds: readonly MeetingFactKind[] = KINDS,
): Promise<MeetingFacts[]> {
  const facts = new Map<string, Lists>(ids.map((id) => [id, noFacts()]));
  for (const fact of await readFacts(store, [...facts.keys()], new Set(kinds))) {
    const kind = KIND_OF.get(fact.edge.type);
    const meeting = kind === 'parties' || kind === 'participants' ? fact.edge.to : fact.edge.from;
    if (kind) facts.get(meeting)?.[kind].push(fact);
  }
  return ids.map((id) => (facts.get(id) ?? noFacts()) as unknown as MeetingFacts);
}

async function readFacts(
  store: GraphStore,
  ids: readonly string[],
  kinds: ReadonlySet<MeetingFactKind>,
): Promise<FactRecord[]> {
  if (kinds.size === 1 && kinds.has('participants')) {
    return (await store.run('read/facts/participants', { ids })).map(participationOf);
  }
  const types = [...kinds].map((kind) => TYPES[kind]);
  return (await store.run('read/facts/meeting', { ids, types })).map(factOf);
}

function participationOf(row: Row): FactRecord<LeaderRecord> {
  const from = textOf(row.from);
  return {
    edge: { type: 'ATTENDED', from, to: textOf(row.to), office: null },
    support: numberOf(row.support),
    node: nodeOf('Leader', { node: { ...row, id: from }, sides: row.sides ?? [] }),
  };
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

type Lists = Readonly<Record<MeetingFactKind, FactRecord[]>>;

function noFacts(): Lists {
  return {
    dates: [],
    places: [],
    parties: [],
    participants: [],
    bodies: [],
    topics: [],
    outcomes: [],
    marginsOf: [],
  };
}
