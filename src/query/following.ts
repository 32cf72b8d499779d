import type { GraphStore, Row } from '../graph/port.js';
import { edgeRecordOf, nodeOf } from './decode.js';
import { conditionsOf, type MeetingFilter } from './filter.js';
import { positionOfMeeting } from './meetings.js';
import { comparePositions, type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import type { EdgeRecord, MeetingRecord } from './records.js';
import { mapsOf, numberOf } from './values.js';

/** What an answer about order rests on: `stated` by an article, or by `chronology`, the dates of meetings of the same sides. */
export type FollowBasis = 'stated' | 'chronology';

/** A meeting that came after, or before, another. */
export interface FollowRecord {
  readonly meeting: MeetingRecord;
  readonly basis: FollowBasis;
  /** How many articles state it; 0 for `chronology`. */
  readonly support: number;
  /** The FOLLOWED edge that says so, of the meeting or of its body; null for `chronology`. */
  readonly edge: EdgeRecord | null;
}

/**
 * Meetings that came after one, earliest first, those without a date last; at most 1,000. By `stated` also the sessions of a
 * body that came out of it. Throws what `conditionsOf` throws.
 */
export function following(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter = {},
): Promise<FollowRecord[]> {
  return ordered(store, basis === 'stated' ? 'stated-after' : 'later', meeting, basis, filter);
}

/** Meetings that came before one; otherwise as `following`. */
export function preceding(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter = {},
): Promise<FollowRecord[]> {
  return ordered(store, basis === 'stated' ? 'stated-before' : 'earlier', meeting, basis, filter);
}

/** The page of an ordered answer that a request asks for. Throws a UsageError for a bad `first` or cursor. */
export function pageOfFollowing(all: readonly FollowRecord[], request: PageRequest): Page<FollowRecord> {
  requireFirst(request.first);
  const start = positionOf(request.after);
  const rest = all.filter(({ meeting }) => comparePositions(positionOfMeeting(meeting), start) > 0);
  return pageOf(rest, request, ({ meeting }) => positionOfMeeting(meeting));
}

async function ordered(
  store: GraphStore,
  statement: string,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter,
): Promise<FollowRecord[]> {
  const rows = await store.run(`read/follow/${statement}`, { ...(await conditionsOf(store, filter)), of: meeting });
  return rows.map((row) => ({ meeting: nodeOf('Meeting', row), basis, ...bestEdge(row) }));
}

/** Of the edges of the meeting and of its bodies the best supported one, the meeting's own before a body's. */
function bestEdge(row: Row): { support: number; edge: EdgeRecord | null } {
  const edges = mapsOf(row.edges).map((edge) => ({
    support: numberOf(edge.support),
    edge: edgeRecordOf({ ...edge, type: 'FOLLOWED' }),
  }));
  const isOwn = ({ edge }: { edge: EdgeRecord }) => edge.from.startsWith('meeting:');
  edges.sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.support - a.support || (a.edge.from < b.edge.from ? -1 : 1),
  );
  return edges[0] ?? { support: 0, edge: null };
}
