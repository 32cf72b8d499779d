import type { Runner } from '../../src/graph/port.js';
import type { Claim } from './claim.js';
import { beforeParting, partOf, readPartings, readRedirects } from './decisions.js';
import { type Naming, nameGroups } from './name-groups.js';

/** Where a claim belongs: the id of its group, and of the node to which it is written. */
export interface Placed<C extends Claim> {
  readonly claim: C;
  readonly base: string;
  readonly to: string;
}

interface Placing<C extends Claim> extends Naming<C> {
  readonly group: (claims: readonly C[]) => readonly (readonly C[])[];
  /** Whether there are decisions to be looked up. */
  readonly decided: boolean;
}

/**
 * Groups claims, gives each group its id, and follows what was decided: parts of a group that are none of it, and groups that are one.
 * Decisions are by id, so that they hold for whatever is said of the same things later.
 */
export async function placeGroups<C extends Claim & { readonly name?: string }>(
  runner: Runner,
  claims: readonly C[],
  { group, withdrawn, like, wanted, decided }: Placing<C>,
): Promise<Placed<C>[]> {
  const naming = { withdrawn, like, wanted };
  if (!decided) {
    const groups = group(claims);
    const ids = await nameGroups(runner, groups, naming);
    return groups.flatMap((some, at) => some.map((claim) => ({ claim, base: ids[at] ?? '', to: ids[at] ?? '' })));
  }
  const bases = (some: readonly C[]) => some.flatMap(({ base }) => (base === null ? [] : [base]));
  const known = await readPartings(runner, bases([...claims, ...withdrawn]));
  const whole = new Map(beforeParting(claims, known).map((claim, at) => [claim, claims[at] ?? claim]));
  const groups = group([...whole.keys()]);
  const ids = await nameGroups(runner, groups, { ...naming, withdrawn: beforeParting(withdrawn, known) });
  const partings = await readPartings(runner, ids);
  const parted = groups.flatMap((some, at) =>
    some.map((claim) => ({ claim: whole.get(claim) ?? claim, base: partOf(claim, ids[at] ?? '', partings) })),
  );
  const redirects = await readRedirects(
    runner,
    parted.map(({ base }) => base),
  );
  return parted.map(({ claim, base }) => ({ claim, base, to: redirects.get(base) ?? base }));
}
