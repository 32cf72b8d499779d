import type { GraphStore, Row } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { findLeader } from './find-leader.js';
import type { LeaderRecord } from './records.js';
import { textOf } from './values.js';

/** Two leaders who were at one meeting, as ids. */
export interface PathStep {
  readonly from: string;
  readonly meeting: string;
  readonly to: string;
}

/** How two leaders are connected through meetings that were held. */
export interface Path {
  readonly from: LeaderRecord;
  readonly to: LeaderRecord;
  /** From the one to the other, each step beginning where the one before it ended. */
  readonly steps: readonly PathStep[];
}

export const MOST_PATH_HOPS = 6;

/** How many edges one statement may give: of more, those of the latest meetings. */
const MOST_EDGES = 50_000;

/** Which meeting a leader was reached through, and from whom. */
type Reached = Map<string, Omit<PathStep, 'to'> | null>;

/**
 * The fewest meetings held that lead from one leader to another (ids or names), each leader reached by the latest meeting that can be
 * the one; null if no more than `maxHops` (1 to 6) do. Searched level by level, two statements each, towards those who met the other:
 * the last level is by far the widest, and the embedded engine's shortestPath judges conditions only after it has chosen a path.
 * Throws a UsageError for a bad `maxHops` and for one and the same leader, and what `findLeader` throws.
 */
export async function pathBetween(
  store: GraphStore,
  one: string,
  other: string,
  maxHops: number,
): Promise<Path | null> {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MOST_PATH_HOPS) {
    throw new UsageError(`maxHops must be 1 to ${MOST_PATH_HOPS}, but got ${maxHops}.`);
  }
  const [from, to] = await Promise.all([findLeader(store, one), findLeader(store, other)]);
  if (from.id === to.id) {
    throw new UsageError(`from and to must be two leaders, but "${one}" and "${other}" are both ${from.name}.`);
  }
  const lastSteps: Reached = new Map([[to.id, null]]);
  await nextLevel(store, [to.id], lastSteps, new Set());
  const reached: Reached = new Map([[from.id, null]]);
  const seen = new Set<string>();
  let frontier: readonly string[] = [from.id];
  for (let hop = 1; frontier.length > 0; hop++) {
    for (const [last, step] of lastSteps) {
      if (step === null || !reached.has(last)) continue;
      return { from, to, steps: [...stepsTo(last, reached), { from: last, meeting: step.meeting, to: to.id }] };
    }
    if (hop === maxHops) return null;
    frontier = await nextLevel(store, frontier, reached, seen);
  }
  return null;
}

/** Notes whom the meetings of a frontier lead to; gives those who were not reached before, by way of the latest meetings first. */
async function nextLevel(
  store: GraphStore,
  frontier: readonly string[],
  reached: Reached,
  seen: Set<string>,
): Promise<string[]> {
  const attended = await store.run('read/path/attended', { ids: frontier, limit: MOST_EDGES });
  const comingFrom = new Map<string, string>();
  for (const { meeting, leader } of pairsOf(attended)) {
    if (!seen.has(meeting) && !comingFrom.has(meeting)) comingFrom.set(meeting, leader);
  }
  for (const meeting of comingFrom.keys()) seen.add(meeting);
  const rows = await store.run('read/path/attendants', { ids: [...comingFrom.keys()], limit: MOST_EDGES });
  const order = new Map([...comingFrom.keys()].map((meeting, i) => [meeting, i]));
  const pairs = pairsOf(rows).sort((a, b) => (order.get(a.meeting) ?? 0) - (order.get(b.meeting) ?? 0));
  const next: string[] = [];
  for (const { meeting, leader } of pairs) {
    const from = comingFrom.get(meeting);
    if (from === undefined || reached.has(leader)) continue;
    reached.set(leader, { from, meeting });
    next.push(leader);
  }
  return next;
}

function pairsOf(rows: readonly Row[]): { meeting: string; leader: string }[] {
  return rows.map((row) => ({ meeting: textOf(row.meeting), leader: textOf(row.leader) }));
}

function stepsTo(leader: string, reached: Reached): PathStep[] {
  const last = reached.get(leader);
  return last ? [...stepsTo(last.from, reached), { ...last, to: leader }] : [];
}
