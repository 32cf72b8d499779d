import type { Runner } from '../../src/graph/port.js';
import type { Claim } from './claim.js';
import { keepIds } from './keep-ids.js';
import { claimsOn } from './read-claims.js';

/** How groups of one noun's claims get their ids. */
export interface Naming<C extends Claim> {
  /** Claims that an article withdraws: an id that only they bore may go on with what the article says instead. */
  readonly withdrawn: readonly C[];
  readonly like: (a: C, b: C) => boolean;
  /** The id that a group without one is to get if it is free. */
  readonly wanted: (group: readonly C[]) => string;
}

/**
 * An id for each group, in their order: the one that most of its claims have, else the one of a withdrawn claim that nobody else
 * goes on under and that is like one of the group, else a new one, with a number behind it where the wanted one is taken.
 */
export async function nameGroups<C extends Claim>(
  runner: Runner,
  groups: readonly (readonly C[])[],
  { withdrawn, like, wanted }: Naming<C>,
): Promise<string[]> {
  const kept = keepIds(groups);
  const used = new Set(kept.filter((id) => id !== null));
  for (const [at, group] of groups.entries()) {
    if (kept[at] !== null) continue;
    const heir = withdrawn.find(
      (claim) => claim.base !== null && !used.has(claim.base) && group.some((one) => like(one, claim)),
    );
    if (!heir?.base) continue;
    kept[at] = heir.base;
    used.add(heir.base);
  }
  const named: string[] = [];
  for (const [at, group] of groups.entries()) {
    const id = kept[at] ?? (await freeId(runner, wanted(group), used));
    used.add(id);
    named.push(id);
  }
  return named;
}

/** The id itself, or with the first number behind it under which it is neither in the graph nor in use. */
export async function freeId(runner: Runner, wanted: string, used: ReadonlySet<string>): Promise<string> {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!used.has(id) && !(await isTaken(runner, id))) return id;
  }
}

/** A node that is there only because others were merged into it has no claims of its own: its own group may come back to it. */
async function isTaken(runner: Runner, id: string): Promise<boolean> {
  if ((await runner.run('read/link/taken', { ids: [id] })).length === 0) return false;
  const { forms, meetings, visits } = await claimsOn(runner, [id]);
  return [...forms, ...meetings, ...visits].some(({ base }) => base === id);
}
