import { type Cues, cueOf } from '../segment/cues.js';
import type { Token } from '../segment/token.js';
import { JOINING_BY_PHONE, PHONE_COMPOUNDS, PHONE_PREPOSITIONS } from '../tables/encounter-phrases.js';

const PHONE = cueOf(['phone', 'telephone']);
const PREPOSITIONS = cueOf(PHONE_PREPOSITIONS);

/**
 * One past "by phone", "on the telephone", "over the phone"; -1 where no such words go on from the preposition `i`, or where they say how somebody joined
 * something else.
 */
function phoneAdverbEnd(tokens: readonly Token[], i: number): number {
  const key = (at: number) => tokens[at]?.key ?? '';
  const at = key(i + 1) === 'the' ? i + 2 : i + 1;
  if (!/^(?:phone|telephone)$/.test(key(at)) || JOINING_BY_PHONE.has(key(i - 1))) return -1;
  return PHONE_COMPOUNDS.has(key(at + 1)) ? -1 : at + 1;
}

/** The words "by phone", "on the telephone" among tokens, in order. */
export function phoneAdverbsIn(
  tokens: readonly Token[],
  cues: Cues,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = [];
  if (!cues.has(PHONE)) return found;
  for (const from of cues.at(PREPOSITIONS)) {
    const to = phoneAdverbEnd(tokens, from);
    if (to >= 0) found.push({ from, to });
  }
  return found;
}
