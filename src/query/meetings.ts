import type { GraphStore } from '../graph/port.js';
import { nodeOf } from './decode.js';
import { conditionsOf, type MeetingFilter } from './filter.js';
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
  const parameters = {
    ...(await conditionsOf(store, filter)),
    ...ofScope(scope),
    afterSort,
    afterId,
    limit: first + 1,
  };
  const rows = await store.run(`read/meetings/${scope.around}`, parameters);
  const meetings = rows.map((row) => nodeOf('Meeting', row));
  return pageOf(meetings, page, positionOfMeeting);
}

/** How many meetings of a scope meet a filter. Throws what `conditionsOf` throws. */
export async function countMeetings(store: GraphStore, scope: MeetingScope, filter: MeetingFilter): Promise<number> {
  const parameters = { ...(await conditionsOf(store, filter)), ...ofScope(scope) };
  const [row] = await store.run(`read/meetings/count/${scope.around}`, parameters);
  return numberOf(row?.count);
}

/** Where a meeting stands in the lists of meetings. */
export function positionOfMeeting({ sort, id }: MeetingRecord): readonly [string, string] {
  return [sort, id];
}

function ofScope(scope: MeetingScope): { readonly of?: string } {
  return scope.around === 'all' ? {} : { of: scope.id };
}
