import type { Row, Runner } from '../../src/graph/port.js';
import { groupBy } from '../../src/model/group.js';
import { type Claim, type MeetingClaim, type Settled, settleMeeting, settleVisit } from './preferred.js';

/** Settles anew what some meetings say, from what each of their articles says of them. */
export async function refreshMeetings(runner: Runner, ids: readonly string[]): Promise<void> {
  await refresh(runner, 'meeting', ids, (rows) => settleMeeting(rows as unknown as MeetingClaim[]));
}

/** Settles anew what some visits say. */
export async function refreshVisits(runner: Runner, ids: readonly string[]): Promise<void> {
  await refresh(runner, 'visit', ids, (rows) => settleVisit(rows as unknown as Claim[]));
}

async function refresh(
  runner: Runner,
  label: 'meeting' | 'visit',
  ids: readonly string[],
  settle: (rows: readonly Row[]) => Settled,
): Promise<void> {
  if (ids.length === 0) return;
  const claims = groupBy(await runner.run(`read/claims/${label}s`, { ids }), (row) => String(row.id));
  const rows = [...claims].map(([id, some]) => ({ id, properties: settle(some) }));
  await runner.run(`write/nodes/${label}`, { rows });
}
