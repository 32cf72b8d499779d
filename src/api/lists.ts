import type { MeetingFilter } from '../query/filter.js';
import { type FollowBasis, following, pageOfFollowing } from '../query/following.js';
import { countLeaders, type LeaderFilter, listLeaders } from '../query/leaders.js';
import { countMeetings, listMeetings, type MeetingScope } from '../query/meetings.js';
import type { PageRequest } from '../query/page.js';
import { resolveMeeting } from '../query/resolve.js';
import type { LeaderList, MeetingList } from './connection.js';
import type { Context } from './context.js';

/** The arguments of a field that lists meetings. */
export interface MeetingArguments {
  readonly filter?: MeetingFilter | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The meetings of a scope as a connection. */
export async function meetingList(
  scope: MeetingScope,
  args: MeetingArguments,
  { store }: Context,
): Promise<MeetingList> {
  const filter = args.filter ?? {};
  const page = await listMeetings(store, scope, filter, pageRequest(args));
  const items = page.items.map(({ cursor, item }) => ({ cursor, item: { meeting: item, follows: null } }));
  return { page: { ...page, items }, count: () => countMeetings(store, scope, filter) };
}

/** The meetings that came after the one that a reference means, as a connection. */
export async function followingList(
  reference: string,
  basis: FollowBasis,
  args: MeetingArguments,
  { store }: Context,
): Promise<MeetingList> {
  const filter = args.filter ?? {};
  const earlier = await resolveMeeting(store, reference, filter.parties ?? []);
  const page = await pageOfFollowing(store, earlier.id, basis, filter, pageRequest(args));
  const items = page.items.map(({ cursor, item }) => ({ cursor, item: { meeting: item.meeting, follows: item } }));
  return { page: { ...page, items }, count: async () => (await following(store, earlier.id, basis, filter)).length };
}

function pageRequest({ first, after }: MeetingArguments): PageRequest {
  return { first, after: after ?? null };
}

/** The leaders that a filter lets through, as a connection. */
export async function leaderList(
  filter: LeaderFilter,
  args: Pick<MeetingArguments, 'first' | 'after'>,
  { store }: Context,
): Promise<LeaderList> {
  return { page: await listLeaders(store, filter, pageRequest(args)), count: () => countLeaders(store, filter) };
}
