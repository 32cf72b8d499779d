import type { Claim } from './claim.js';

/**
 * For each group of claims the id that it goes on under, null for one that needs a new id. An id stays with the group that
 * has most of its claims, the first of several; a group in which several ids come together keeps the one with most claims, then
 * the first in the alphabet.
 */
export function keepIds(groups: readonly (readonly Pick<Claim, 'base'>[])[]): (string | null)[] {
  const counts = groups.map((group) => {
    const votes = new Map<string, number>();
    for (const { base } of group) if (base !== null) votes.set(base, (votes.get(base) ?? 0) + 1);
    return votes;
  });
  const votesFor = (id: string, at: number) => counts[at]?.get(id) ?? 0;
  const owner = new Map<string, number>();
  for (const [at, votes] of counts.entries()) {
    for (const id of votes.keys()) {
      const other = owner.get(id);
      if (other === undefined || votesFor(id, at) > votesFor(id, other)) owner.set(id, at);
    }
  }
  return counts.map((votes, at) => {
    const own = [...votes.keys()].filter((id) => owner.get(id) === at);
    return own.sort((a, b) => votesFor(b, at) - votesFor(a, at) || (a < b ? -1 : 1))[0] ?? null;
  });
}
