import { lastDayOf } from '../query/filter.js';
import {
  type FollowBasis,
  type FollowDirection,
  type FollowRecord,
  MOST_FOLLOWING,
  positionOfFollow,
} from '../query/following.js';
import { pageOf, positionOf, requireFirst, START } from '../query/page.js';
import type { List } from './connection.js';
import type { Context } from './context.js';

export type FollowList = List<FollowRecord>;

/** The arguments of a field that asks what came after, or before, a meeting. */
export interface FollowArguments {
  readonly by: FollowBasis;
  readonly until?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * What came after, or before, a meeting, as a connection. Throws a UsageError for a bad `until`, `first` or cursor; then only this
 * field fails, not those that are loaded with it.
 */
export async function followList(
  direction: FollowDirection,
  meeting: string,
  { by, until, first, after }: FollowArguments,
  { loaders }: Context,
): Promise<FollowList> {
  const wanted = { meeting, direction, basis: by, until: lastDayOf('until', until) };
  const [limit, start] = [requireFirst(first) + 1, positionOf(after)];
  const found = await loaders.follows.load({ ...wanted, start, limit });
  return {
    page: pageOf(found, { first, after: after ?? null }, positionOfFollow),
    count: async () => (await loaders.follows.load({ ...wanted, start: START, limit: MOST_FOLLOWING })).length,
  };
}
