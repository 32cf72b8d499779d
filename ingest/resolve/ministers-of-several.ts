import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';
import { ACTING_FOR_LANDS, LEVELS_OF_OFFICIALS } from '../tables/side-phrases.js';

/** Countries named side by side before those who act for them. */
export interface MinistersOfSeveral {
  readonly to: number;
  readonly codes: readonly string[];
  readonly office: OfficeMention | null;
}

/**
 * "Thai and Cambodian foreign ministers", "US, Russian and Ukrainian negotiators": two or more countries by the names of their people,
 * then those who act for them; null if the token begins no such list.
 */
export function ministersOfSeveral({ tokens, landAt, officeAt }: Reading, i: number): MinistersOfSeveral | null {
  const first = landAt(i);
  if (first?.type !== 'land' || first.from !== i) return null;
  const codes = [first.code];
  let k = first.to;
  while (/^(?:,|and|&)$/.test(tokens[k]?.key ?? '')) {
    while (/^(?:,|and|&|the)$/.test(tokens[k]?.key ?? '')) k++;
    const office = officeAt(k);
    if (office?.from === k && office.plural && office.sides.length === 1)
      return { to: office.to, codes: [...codes, ...office.sides], office };
    const next = landAt(k);
    if (next?.type !== 'land' || next.from !== k || next.form !== 'demonym') return null;
    codes.push(next.code);
    k = next.to;
    const level = LEVELS_OF_OFFICIALS.has(tokens[k]?.key ?? '') ? k + 1 : k;
    if (ACTING_FOR_LANDS.has(tokens[level]?.key ?? '')) return { to: level + 1, codes, office: null };
  }
  return null;
}
