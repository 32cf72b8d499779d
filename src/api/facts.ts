import { anchorOf } from '../model/facts.js';
import { labelOf } from '../model/ids.js';
import { type EvidenceRecord, evidenceIn } from '../query/evidence.js';
import type { MeetingFactKind, MeetingFacts } from '../query/meeting-facts.js';
import { requireFirst } from '../query/page.js';
import type {
  BodyRecord,
  CountryRecord,
  DateRecord,
  EdgeRecord,
  FactRecord,
  LeaderRecord,
  MeetingRecord,
  OutcomeRecord,
  PlaceRecord,
  TopicRecord,
} from '../query/records.js';
import type { Context } from './context.js';

/** What can be a side of a meeting. */
export type PartyRecord = CountryRecord | BodyRecord;

export type BodyFact = FactRecord<BodyRecord>;
export type CountryFact = FactRecord<CountryRecord>;
export type LeaderFact = FactRecord<LeaderRecord>;
export type MeetingFact = FactRecord<MeetingRecord>;
export type OutcomeFact = FactRecord<OutcomeRecord>;
export type PartyFact = FactRecord<PartyRecord>;
export type TopicFact = FactRecord<TopicRecord>;

/** Somebody by id, and how often the person travelled. */
export interface Traveller {
  readonly leader: string;
  readonly count: number;
}

/** A fact of which there may be several that exclude each other; one of them is what the meeting goes by. */
interface Preferable {
  readonly preferred: boolean;
}
export type DateFact = FactRecord<DateRecord> & Preferable;
export type PlaceFact = FactRecord<PlaceRecord> & Preferable;

/**
 * The words behind an edge, newest article first; none for the calendar and for an order by dates alone (null). Of an article's
 * own edge all that it carries. Throws a UsageError unless `first` is 1 to 100.
 */
export async function evidenceOfEdge(
  edge: EdgeRecord | null,
  first: number,
  { store, loaders }: Context,
): Promise<EvidenceRecord[]> {
  requireFirst(first);
  if (edge === null) return [];
  const fact = anchorOf(edge);
  if (fact) return loaders.evidence.load({ key: fact, first });
  return labelOf(edge.from) === 'Article' ? evidenceIn(store, edge.from, edge.to, first) : [];
}

/** The words that name a node, newest article first. Throws a UsageError unless `first` is 1 to 100. */
export async function evidenceOfName(id: string, first: number, { loaders }: Context): Promise<EvidenceRecord[]> {
  return loaders.evidence.load({ key: { anchor: id, fact: 'NAME' }, first: requireFirst(first) });
}

/** What articles state of a meeting (id): one of its lists, read together with the others that a request asks for. */
export async function factsOfMeeting<K extends MeetingFactKind>(
  id: string,
  kind: K,
  { loaders }: Context,
): Promise<MeetingFacts[K]> {
  return (await loaders.meetingFacts.load({ id, kind })) as MeetingFacts[K];
}

/** The fields of every type that implements Fact. */
export const FACT_FIELDS = {
  evidence: ({ edge }: { readonly edge: EdgeRecord | null }, { first }: { readonly first: number }, context: Context) =>
    evidenceOfEdge(edge, first, context),
};
