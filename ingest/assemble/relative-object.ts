import type { Actor } from '../resolve/actors.js';
import type { Scene } from './arguments.js';

/**
 * "Tusk, whom he met in Warsaw", "Wang, with whom she held talks": the actor before the "whom" in whose clause a token stands; empty if
 * its clause has none.
 */
export function relativeObject({ reading: { tokens }, groups, clauses }: Scene, at: number): readonly Actor[] {
  for (let i = at; i >= 0 && clauses[i] === clauses[at]; i--) {
    if (tokens[i]?.key !== 'whom') continue;
    const preposition = /^(?:with|to|by)$/.test(tokens[i - 1]?.key ?? '') ? i - 1 : i;
    const end = tokens[preposition - 1]?.key === ',' ? preposition - 1 : preposition;
    return groups.find((group) => group.at(-1)?.to === end)?.slice(-1) ?? [];
  }
  return [];
}
