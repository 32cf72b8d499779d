import DataLoader from 'dataloader';
import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { conditionsOf, lastDayOf } from '../query/filter.js';
import {
  type FollowBasis,
  type FollowDirection,
  type FollowRecord,
  followsOf,
  MOST_FOLLOWING,
  positionOfFollow,
} from '../query/following.js';
import { type Position, pageOf, positionOf, requireFirst, START } from '../query/page.js';
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

interface Wanted {
  readonly meeting: string;
  readonly direction: FollowDirection;
  readonly basis: FollowBasis;
  /** A day. */
  readonly until: string;
  readonly start: Position;
  readonly limit: number;
}

/** A loader of what came after, or before, meetings: one statement for all that ask alike, each from where it stands. */
export function followLoader(store: GraphStore): DataLoader<Wanted, FollowRecord[], string> {
  const load = async (wanted: readonly Wanted[]) => {
    const everything = await conditionsOf(store);
    const groups = [...groupBy(wanted, ({ direction, basis, until }) => [direction, basis, until].join()).values()];
    const read = groups.map(async (same) => {
      const { direction, basis, until } = same[0] as Wanted;
      const limit = Math.max(...same.map((one) => one.limit));
      const question = { direction, basis, conditions: { ...everything, until }, limit };
      const found = await followsOf(
        store,
        question,
        same.map(({ meeting, start }) => [meeting, start]),
      );
      return same.map((one, i): [Wanted, FollowRecord[]] => [one, (found[i] ?? []).slice(0, one.limit)]);
    });
    const lists = new Map((await Promise.all(read)).flat());
    return wanted.map((one) => lists.get(one) ?? []);
  };
  return new DataLoader(load, { maxBatchSize: 500, cacheKeyFn: JSON.stringify });
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
