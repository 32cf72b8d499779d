import type { GraphStore } from '../graph/port.js';
import { nodeOf } from './decode.js';
import { conditionsOf, type MeetingConditions, type MeetingFilter } from './filter.js';
import { type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import type { MeetingRecord } from './records.js';
import { numberOf } from './values.js';

/** Which meetings a list is of: all, or those around one node (for a date: on it or on one within it). */
export type MeetingScope =
  | { readonly around: 'all' }
  | { readonly around: 'leader' | 'body' | 'country' | 'place' | 'topic' | 'date'; readonly id: string };

export const ALL_MEETINGS: MeetingScope = { around: 'all' };

/**
 * Meetings of a scope that meet a filter, earliest first, those without a date last. Throws what `conditionsOf` and
 * `positionOf` throw.
 */
export async function listMeetings(
  store: GraphStore,
  scope: MeetingScope,
  filter: MeetingFilter,
  page: PageRequest,
): Promise<Page<MeetingRecord>> {
  const first = requireFirst(page.first);
  const [afterSort, afterId] = positionOf(page.after);
  const conditions = await conditionsOf(store, filter);
  const { around, of } = startOf(scope, conditions);
  const parameters = { ...conditions, of, afterSort, afterId, limit: first + 1 };
  const rows = await store.run(`read/meetings/${around}`, parameters);
  const meetings = rows.map((row) => nodeOf('Meeting', row));
  return pageOf(meetings, page, positionOfMeeting);
}

/** How many meetings of a scope meet a filter. Throws what `conditionsOf` throws. */
export async function countMeetings(store: GraphStore, scope: MeetingScope, filter: MeetingFilter): Promise<number> {
  const conditions = await conditionsOf(store, filter);
  const { around, of } = startOf(scope, conditions);
  const [row] = await store.run(`read/meetings/count/${around}`, { ...conditions, of });
  return numberOf(row?.count);
}

/** Where a meeting stands in the lists of meetings. */
export function positionOfMeeting({ sort, id }: MeetingRecord): readonly [string, string] {
  return [sort, id];
}

/** Where a statement starts from, the name of its file and the id: all meetings are looked through only where no leader or body has fewer to offer. */
export function startOf(scope: MeetingScope, { leader, body }: MeetingConditions): { around: string; of: string } {
  if (scope.around !== 'all') return { around: scope.around, of: scope.id };
  if (leader !== '') return { around: 'leader', of: leader };
  if (body !== '') return { around: 'body', of: body };
  return { around: 'all', of: '' };
}
