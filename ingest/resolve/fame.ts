import { WELL_KNOWN } from '../tables/well-known.js';
import type { Person } from './person.js';

/** The code of the side by which every reader knows a name; null if no table has it. A full name needs more than its surname. */
export function sideByFame({ keys }: Person): string | null {
  const words = keys.filter((key) => key !== "'s" && key.length > 1);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (to - from === 1 && words.length > 1) continue;
      const side = WELL_KNOWN.get(words.slice(from, to).join(' '));
      if (side) return side;
    }
  }
  return null;
}
