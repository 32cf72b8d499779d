import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { conditionsOf } from '../query/filter.js';
import { type FollowBasis, type FollowDirection, type FollowRecord, followsOf } from '../query/following.js';
import type { Position } from '../query/page.js';
import type { Read } from './together.js';

/** What is wanted of one meeting (id). */
interface Wanted {
  readonly meeting: string;
  readonly direction: FollowDirection;
  readonly basis: FollowBasis;
  /** A day. */
  readonly until: string;
  readonly start: Position;
  readonly limit: number;
}

/** A read of what came after, or before, meetings: one statement for all that ask alike, each from where it stands. */
export function readFollows(store: GraphStore): Read<Wanted, FollowRecord[]> {
  return async (wanted) => {
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
}
