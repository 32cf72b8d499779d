import type { GraphStore, Row } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { edgeRecordOf, nodeOf } from './decode.js';
import { conditionsOf, type MeetingConditions, type MeetingFilter } from './filter.js';
import { positionOfMeeting } from './meetings.js';
import { type Page, type PageRequest, type Position, pageOf, positionOf, requireFirst, START } from './page.js';
import type { EdgeRecord, MeetingRecord } from './records.js';
import { mapsOf, numberOf, textOf } from './values.js';

/** What an answer about order rests on: `stated` by an article, or by `chronology`, the dates of meetings of the same sides. */
export type FollowBasis = 'stated' | 'chronology';

/** Whether what came after a meeting is asked for, or what came before it. */
export type FollowDirection = 'after' | 'before';

/** A meeting that came after, or before, another. */
export interface FollowRecord {
  readonly meeting: MeetingRecord;
  readonly basis: FollowBasis;
  /** How many articles state it; 0 for `chronology`. */
  readonly support: number;
  /** The FOLLOWED edge that says so, of the meeting or of its body; null for `chronology`. */
  readonly edge: EdgeRecord | null;
}

/** What is asked of many meetings at once. */
export interface FollowQuestion {
  readonly direction: FollowDirection;
  readonly basis: FollowBasis;
  readonly conditions: MeetingConditions;
  /** How many answers there may be for each meeting. */
  readonly limit: number;
}

/** How many answers a meeting may have that is not asked page by page. */
export const MOST_FOLLOWING = 1_000;

const STATEMENTS = {
  after: { stated: 'stated-after', chronology: 'later' },
  before: { stated: 'stated-before', chronology: 'earlier' },
} as const;

/**
 * Meetings that came after one, earliest first, those without a date last; at most 1,000. By `stated` also the sessions of a
 * body that came out of it. Throws what `conditionsOf` throws.
 */
export async function following(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter = {},
): Promise<FollowRecord[]> {
  return allOf(store, 'after', meeting, basis, filter);
}

/** Meetings that came before one; otherwise as `following`. */
export async function preceding(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter = {},
): Promise<FollowRecord[]> {
  return allOf(store, 'before', meeting, basis, filter);
}

/** A page of what `following` gives. Throws also a UsageError for a bad `first` or cursor. */
export async function pageOfFollowing(
  store: GraphStore,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter,
  page: PageRequest,
): Promise<Page<FollowRecord>> {
  const [limit, start] = [requireFirst(page.first) + 1, positionOf(page.after)];
  const conditions = await conditionsOf(store, filter);
  const [found = []] = await followsOf(store, { direction: 'after', basis, conditions, limit }, [[meeting, start]]);
  return pageOf(found, page, positionOfFollow);
}

/** What came after, or before, each of some meetings (ids) behind a position, in the order of the meetings. One statement. */
export async function followsOf(
  store: GraphStore,
  { direction, basis, conditions, limit }: FollowQuestion,
  starts: readonly (readonly [meeting: string, start: Position])[],
): Promise<FollowRecord[][]> {
  const keys = starts.map(([of, [afterSort, afterId]]) => ({ of, afterSort, afterId }));
  const unique = [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
  const rows = await store.run(`read/follow/${STATEMENTS[direction][basis]}`, { ...conditions, keys: unique, limit });
  const found = groupBy(rows, (row) => JSON.stringify([textOf(row.of), textOf(row.afterSort), textOf(row.afterId)]));
  return starts.map(([of, start]) => {
    const own = found.get(JSON.stringify([of, ...start])) ?? [];
    return own.map((row) => ({ meeting: nodeOf('Meeting', row), basis, ...bestEdge(row) }));
  });
}

/** Where an answer stands among those of its meeting. */
export function positionOfFollow({ meeting }: FollowRecord): Position {
  return positionOfMeeting(meeting);
}

async function allOf(
  store: GraphStore,
  direction: FollowDirection,
  meeting: string,
  basis: FollowBasis,
  filter: MeetingFilter,
): Promise<FollowRecord[]> {
  const conditions = await conditionsOf(store, filter);
  const question = { direction, basis, conditions, limit: MOST_FOLLOWING };
  return (await followsOf(store, question, [[meeting, START]]))[0] ?? [];
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
