import { writeKeys } from '../../src/graph/keys.js';
import type { Row, Runner } from '../../src/graph/port.js';
import { groupBy } from '../../src/model/group.js';
import { meetingKeys } from '../link/meeting-keys.js';
import { meetingsTold, visitsTold } from '../link/read-claims.js';
import { traitsOf } from '../link/traits.js';
import { visitKeys } from '../link/visits.js';
import { type Settled, settleMeeting, settleVisit } from './preferred.js';

/** Settles anew what some meetings say, from what each of their articles says of them. Gives the keys that they have left. */
export async function refreshMeetings(runner: Runner, ids: readonly string[]): Promise<string[]> {
  return refresh(runner, 'meeting', ids, {
    settle: (rows) =>
      settleMeeting(rows.flatMap((row) => meetingsTold(row).map((told) => ({ ...sourceOf(row), ...told })))),
    keysOf: (row) => meetingsTold(row).flatMap((told) => meetingKeys(traitsOf(told)).stored),
  });
}

/** Settles anew what some visits say. Gives the keys that they have left. */
export async function refreshVisits(runner: Runner, ids: readonly string[]): Promise<string[]> {
  return refresh(runner, 'visit', ids, {
    settle: (rows) =>
      settleVisit(rows.flatMap((row) => visitsTold(row).map((told) => ({ ...sourceOf(row), ...told })))),
    keysOf: (row) => visitsTold(row).flatMap((told) => visitKeys(told).stored),
  });
}

const sourceOf = (row: Row) => ({
  article: String(row.article),
  published: row.published === null ? null : String(row.published),
});

interface Refreshing {
  readonly settle: (rows: readonly Row[]) => Settled;
  readonly keysOf: (row: Row) => readonly string[];
}

async function refresh(
  runner: Runner,
  label: 'meeting' | 'visit',
  ids: readonly string[],
  { settle, keysOf }: Refreshing,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const claims = groupBy(await runner.run(`read/claims/${label}s`, { ids }), (row) => String(row.id));
  const nodes = [...claims].map(([id, some]) => {
    const keys = [...new Set(some.flatMap(keysOf))].sort();
    const name = some[0]?.given ?? null;
    const properties = { ...settle(some), ...(name === null ? {} : { name }), keys };
    return { id, before: (some[0]?.keys ?? []) as string[], now: keys, properties };
  });
  await runner.run(`write/nodes/${label}`, { rows: nodes.map(({ id, properties }) => ({ id, properties })) });
  return writeKeys(runner, label, nodes);
}
