import type { GraphStore, Row } from '../graph/port.js';
import { nodeOf } from './decode.js';
import { conditionsOf, type MeetingConditions, type MeetingFilter, NO_DAY } from './filter.js';
import { countRows, countRowsOf, type DayOrder, listRows, listRowsOf, type NameOrder, positionOfRow } from './lists.js';
import { mapPage, type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import type { MeetingRecord } from './records.js';

/** What a list of meetings can be around; for a date: on it or on one within it. */
export type MeetingAround = 'leader' | 'body' | 'country' | 'place' | 'topic' | 'date' | 'article';

/** Which meetings a list is of: all, or those around one node. */
export type MeetingScope = { readonly around: 'all' } | { readonly around: MeetingAround; readonly id: string };

export const ALL_MEETINGS: MeetingScope = { around: 'all' };

/** What a list of meetings is in order of: days, names, or numbers of edges or of articles, the biggest first. */
export type MeetingOrder = DayOrder | NameOrder;

/** A page of meetings; in order of their days, earliest first, unless `order` says otherwise. */
export interface MeetingPage extends PageRequest {
  readonly order?: MeetingOrder;
}

/**
 * Meetings of a scope that meet a filter, those without a date last where days are the order. Throws what `conditionsOf` and
 * `positionOf` throw.
 */
export async function listMeetings(
  store: GraphStore,
  scope: MeetingScope,
  filter: MeetingFilter,
  page: MeetingPage,
): Promise<Page<MeetingRecord>> {
  const conditions = await conditionsOf(store, filter);
  const { around, id } = startOf(scope, conditions);
  if (around !== 'all') {
    const [only] = await listRowsOf(store, `read/meetings/${around}`, [id], conditions, page);
    return mapPage(only ?? pageOf([], page, positionOfRow), meetingOf);
  }
  return mapPage(await listAll(store, conditions, page), meetingOf);
}

/** Of each of some nodes the meetings around it that meet a filter, in the order of the ids. Otherwise as `listMeetings`. */
export async function listMeetingsOf(
  store: GraphStore,
  around: MeetingAround,
  ids: readonly string[],
  filter: MeetingFilter,
  page: MeetingPage,
): Promise<Page<MeetingRecord>[]> {
  const conditions = await conditionsOf(store, filter);
  const pages = await listRowsOf(store, `read/meetings/${around}`, ids, conditions, page);
  return pages.map((one) => mapPage(one, meetingOf));
}

/** How many meetings of a scope meet a filter. Throws what `conditionsOf` throws. */
export async function countMeetings(store: GraphStore, scope: MeetingScope, filter: MeetingFilter): Promise<number> {
  const conditions = await conditionsOf(store, filter);
  const { around, id } = startOf(scope, conditions);
  if (around === 'all') return countRows(store, 'read/meetings/count/all', conditions);
  const [count = 0] = await countRowsOf(store, `read/meetings/count/${around}`, [id], conditions);
  return count;
}

/** Of each of some nodes how many meetings around it meet a filter, in the order of the ids. Throws what `conditionsOf` throws. */
export async function countMeetingsOf(
  store: GraphStore,
  around: MeetingAround,
  ids: readonly string[],
  filter: MeetingFilter,
): Promise<number[]> {
  return countRowsOf(store, `read/meetings/count/${around}`, ids, await conditionsOf(store, filter));
}

/** Where a meeting stands in the lists of meetings in order of their days. */
export function positionOfMeeting({ sort, id }: MeetingRecord): readonly [string, string] {
  return [sort, id];
}

function meetingOf(row: Row): MeetingRecord {
  return nodeOf('Meeting', row);
}

/** Where a statement starts from, the name of its file and an id: all meetings are looked through only where nothing that is asked for has fewer to offer. */
export function startOf(
  scope: MeetingScope,
  conditions: MeetingConditions,
): { around: 'all' | MeetingAround; id: string } {
  if (scope.around !== 'all') return { around: scope.around, id: scope.id };
  const asked = (['article', 'leader', 'body', 'topic', 'place'] as const).find((one) => conditions[one] !== '');
  return asked ? { around: asked, id: conditions[asked] } : { around: 'all', id: '' };
}

function listAll(store: GraphStore, conditions: MeetingConditions, page: MeetingPage): Promise<Page<Row>> {
  if (page.order === 'latest') return listLatest(store, conditions, page);
  const statement = (page.order ?? 'earliest') === 'earliest' ? 'all' : 'ranked';
  return listRows(store, `read/meetings/${statement}`, conditions, page);
}

/** Latest first by the index of days, which has those without one behind all others, so that these are a list of their own. */
async function listLatest(store: GraphStore, conditions: MeetingConditions, page: MeetingPage): Promise<Page<Row>> {
  const limit = requireFirst(page.first) + 1;
  const [sort, id] = positionOf(page.after, [NO_DAY, ''], page.order);
  const amongUndated = sort === NO_DAY && id !== '';
  const dated = amongUndated
    ? []
    : await store.run('read/meetings/latest', { ...conditions, beforeSort: sort, afterId: id, limit });
  const left = limit - dated.length;
  const behind = { afterSort: NO_DAY, afterId: amongUndated ? id : '', limit: left };
  const undated = left > 0 ? await store.run('read/meetings/all', { ...conditions, ...behind }) : [];
  return pageOf([...dated, ...undated], page, positionOfRow);
}
