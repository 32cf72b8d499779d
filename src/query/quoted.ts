import type { GraphStore } from '../graph/port.js';
import { type AnchoredFact, anchorOf } from '../model/facts.js';
import { type EvidenceRecord, evidenceOf } from './evidence.js';
import type { MeetingFilter } from './filter.js';
import { type FollowBasis, following } from './following.js';
import { type MeetingDetail, meetingsByIds } from './meeting-facts.js';
import type { EdgeRecord } from './records.js';

/** A meeting with everything stated of it, why it is in the answer, and the words that say so. */
export interface QuotedMeeting {
  readonly detail: MeetingDetail;
  readonly basis: FollowBasis | null;
  readonly evidence: readonly EvidenceRecord[];
}

/** Sentences that an answer quotes for each of its meetings; who wants more asks for the evidence itself. */
const QUOTES = 3;

/** What an answer wants to quote of a meeting. */
interface Wanted {
  readonly id: string;
  readonly basis: FollowBasis | null;
  readonly about: AnchoredFact;
}

/** The meetings that followed one (by id), as `following`, each with the words that say so, or else that name it. */
export async function quotedFollowing(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter = {},
): Promise<QuotedMeeting[]> {
  const found = await following(store, meeting, basis, filter);
  const wanted = found.map(({ meeting: { id }, basis, edge }) => ({
    id,
    basis,
    about: (edge && anchorOf(edge)) ?? naming(id),
  }));
  return quote(store, wanted);
}

/** Some meetings (ids), each with the words that name it. */
export async function quotedMeetings(store: GraphStore, ids: readonly string[]): Promise<QuotedMeeting[]> {
  return quote(
    store,
    ids.map((id) => ({ id, basis: null, about: naming(id) })),
  );
}

const naming = (id: string): AnchoredFact => ({ anchor: id, fact: 'NAME' });

async function quote(store: GraphStore, wanted: readonly Wanted[]): Promise<QuotedMeeting[]> {
  const [details, evidence] = await Promise.all([
    meetingsByIds(
      store,
      wanted.map(({ id }) => id),
    ),
    evidenceOf(
      store,
      wanted.map(({ about }) => about),
      QUOTES,
    ),
  ]);
  return wanted.flatMap(({ basis }, i) => {
    const detail = details[i];
    return detail ? [{ detail, basis, evidence: evidence[i] ?? [] }] : [];
  });
}

/** An edge between two nodes, with the words that state it; the calendar and an article's own edges have none. */
export interface QuotedEdge {
  readonly edge: EdgeRecord;
  readonly support: number;
  readonly evidence: readonly EvidenceRecord[];
}

/** Edges with at most `first` quotes each. */
export async function quotedEdges(
  store: GraphStore,
  edges: readonly { readonly edge: EdgeRecord; readonly support: number }[],
  first: number,
): Promise<QuotedEdge[]> {
  const anchored = edges.map(({ edge }) => anchorOf(edge));
  const evidence = await evidenceOf(
    store,
    anchored.filter((fact) => fact !== null),
    first,
  );
  let next = 0;
  return edges.map((edge, i) => ({ ...edge, evidence: anchored[i] ? (evidence[next++] ?? []) : [] }));
}
