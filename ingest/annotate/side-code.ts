import { anyOf } from '../tables/list.js';
import { ORGANISATIONS_IN_NAMES, ORGANS_OF_THE_UNION } from '../tables/organs-of-states.js';
import type { GazetteerMention } from './gazetteer.js';

/** The code that a mention gives to an office: the country's, or that of a body which has one. */
export function sideCode(mention: GazetteerMention): string | null {
  return mention.type === 'body' ? (mention.entry.code ?? parentCode(mention.entry.name)) : mention.code;
}

/** Organs act for the organisation whose name begins theirs: the European Council, the AU Commission, the IAEA Board. */
const PARENTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:European|EU) ${anyOf(ORGANS_OF_THE_UNION)}`), 'EU'],
  [/^(?:EU|EEAS)\b/, 'EU'],
  [/^(?:United Nations|UN)\b/, 'UN'],
  [/^(?:African Union|AU)\b/, 'AU'],
  [new RegExp(`^(${anyOf(ORGANISATIONS_IN_NAMES)})\\b`), ''],
];

/** The organisation of an organ by its name, as a code; null where the name does not tell one. */
export function parentCode(name: string): string | null {
  for (const [pattern, code] of PARENTS) {
    const found = pattern.exec(name);
    if (found) return code || (found[1] ?? null);
  }
  return null;
}
