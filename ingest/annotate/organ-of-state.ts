import { isCapitalised, type Token } from '../segment/token.js';
import { INSIDE_ORGAN_NAMES } from '../tables/body-words.js';
import { NO_ORGANS } from '../tables/no-organs.js';
import type { GazetteerMention, LandMention } from './gazetteer.js';

/** "the National Council for Policy and Strategy": an organ's name has no more words than these. */
const MOST_WORDS = 7;

/** An organ with the country behind it. */
export interface OrganOfState {
  /** One past the last word of the organ. */
  readonly to: number;
  readonly land: LandMention;
}

/**
 * A council or the like under its own name, in whatever language, with the country whose it is: "of the | Halk Maslahaty of Turkmenistan",
 * "of the | People's Council of Yemen". Null where the words name a party, a firm, a parliament or no country.
 * @param from the token after "of the"
 */
export function organOfState(
  tokens: readonly Token[],
  from: number,
  at: (i: number) => GazetteerMention | null,
): OrganOfState | null {
  let i = from;
  for (; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || at(i)?.type === 'land' || NO_ORGANS.has(token.key)) return null;
    if (token.key === 'of' && i > from) {
      const land = at(tokens[i + 1]?.key === 'the' ? i + 2 : i + 1);
      if (land?.type === 'land') return land.form === 'name' ? { to: i, land } : null;
    }
    const joins = i > from && (INSIDE_ORGAN_NAMES.has(token.key) || token.key === "'s");
    if (!joins && !isCapitalised(token)) return null;
  }
  return null;
}
