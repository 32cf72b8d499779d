import { groupBy } from '../../src/model/group.js';
import { type Claim, claimKey } from './claim.js';
import type { Seeker } from './read-claims.js';

/** How claims of one noun are found and compared. */
export interface Gathering<C extends Claim> {
  /** All claims of every node that has a claim which may be like one of these, and perhaps others; each node once. */
  readonly seek: Seeker<C>;
  /** Whether two claims alone speak for one thing. Must not depend on any other claim, nor on their order. */
  readonly like: (a: C, b: C) => boolean;
}

/**
 * The claims in the graph that these can have a bearing on: those like one of them, all others of their nodes, those like
 * those, and so on. What is left out stays as it is, whether the given claims come or go.
 */
export async function gather<C extends Claim>(given: readonly C[], { seek, like }: Gathering<C>): Promise<C[]> {
  const inside = new Map<string, C>();
  const pool = new Map<string, readonly C[]>();
  let frontier = given;
  while (frontier.length > 0) {
    const found = await seek(frontier);
    for (const [node, claims] of groupBy(found, (claim) => claim.node)) if (node !== null) pool.set(node, claims);
    const joined = [...pool.values()].filter(
      (claims) =>
        !claims.some((claim) => inside.has(claimKey(claim))) &&
        claims.some((claim) => frontier.some((one) => isSame(one, claim) || like(one, claim))),
    );
    frontier = joined.flat();
    for (const claim of frontier) inside.set(claimKey(claim), claim);
  }
  return [...inside.values()];
}

const isSame = (a: Claim, b: Claim) => a.article === b.article && a.mention === b.mention;
