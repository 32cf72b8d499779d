import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';

/** Countries named side by side before those who act for them. */
export interface MinistersOfSeveral {
  readonly to: number;
  readonly codes: readonly string[];
  readonly office: OfficeMention | null;
}

/** Who acts for several countries without an office of a name. */
const ACTING =
  /^(?:officials|delegations|negotiators|diplomats|representatives|envoys|governments|authorities|experts|teams|sides|leaders|ministers)$/;

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
    const level = /^(?:senior|top|high|foreign|trade|defen[cs]e|military)$/.test(tokens[k]?.key ?? '') ? k + 1 : k;
    if (ACTING.test(tokens[level]?.key ?? '')) return { to: level + 1, codes, office: null };
  }
  return null;
}
