import type { Runner } from '../../src/graph/port.js';
import { addNodes } from '../../src/graph/rows.js';
import { fold } from '../../src/model/fold.js';
import type { NodeLabel, Properties } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { endWords, fullestName, isBare } from '../link/names.js';
import { type Claim, type MeetingClaim, settleMeeting, settleVisit } from './preferred.js';

/** Settles anew what some meetings say, from what each of their articles says of them. */
export async function refreshMeetings(runner: Runner, ids: readonly string[]): Promise<void> {
  await refresh(runner, 'Meeting', 'read/claims/meetings', ids, (claims) => settleMeeting(claims as MeetingClaim[]));
}

/** Settles anew what some visits say. */
export async function refreshVisits(runner: Runner, ids: readonly string[]): Promise<void> {
  await refresh(runner, 'Visit', 'read/claims/visits', ids, settleVisit);
}

async function refresh(
  runner: Runner,
  label: NodeLabel,
  statement: string,
  ids: readonly string[],
  settle: (claims: readonly Claim[]) => Properties,
): Promise<void> {
  if (ids.length === 0) return;
  const claims = groupBy(await runner.run(statement, { ids }), (row) => String(row.id));
  const rows = [...claims].map(([id, some]) => ({ label, id, properties: settle(some as unknown as Claim[]) }));
  await addNodes(runner, rows);
}

/** Adds the names that an article uses to those that leaders go by. A leader's many articles are not looked at. */
export async function addLeaderNames(runner: Runner, names: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (names.size === 0) return;
  const rows = await runner.run('read/claims/leaders', { ids: [...names.keys()] });
  const all = rows.map((row): [string, string[]] => {
    const known = row.name === null ? [] : [String(row.name), ...((row.aliases ?? []) as string[])];
    return [String(row.id), [...known, ...(names.get(String(row.id)) ?? [])]];
  });
  await setLeaderNames(runner, all);
}

/** Settles anew the names of leaders from all their articles, after one was removed. */
export async function rereadLeaderNames(runner: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await runner.run('read/claims/leader-names', { ids });
  await setLeaderNames(
    runner,
    rows.map((row) => [String(row.id), row.names as string[]]),
  );
}

async function setLeaderNames(
  runner: Runner,
  leaders: readonly (readonly [string, readonly string[]])[],
): Promise<void> {
  await addNodes(
    runner,
    leaders.map(([id, names]) => ({ label: 'Leader', id, properties: leaderProperties(names) })),
  );
}

function leaderProperties(names: readonly string[]): Properties {
  const name = fullestName(names);
  const aliases = [...new Set(names)].filter((other) => other !== name).sort();
  const [first = '', last = first] = endWords(name);
  const folded = [...new Set([name, ...aliases].map(fold))].join(' | ');
  return { name, aliases, folded, first, last, unresolved: isBare(name) };
}
