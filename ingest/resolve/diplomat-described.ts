import type { Reading } from '../annotate/reading.js';
import { DESCRIPTIVE_NOUNS, DESCRIPTIVE_WORDS } from '../tables/actors.js';

/**
 * "the Norwegian diplomat", "the 57-year-old diplomat": what somebody told before is, in words that name no office.
 * @returns the token behind it and the countries that the words say; null if none begins at `i`
 */
export function describedAt(
  { tokens, landAt }: Reading,
  i: number,
): { readonly to: number; readonly codes: readonly string[] } | null {
  if (tokens[i]?.key !== 'the') return null;
  const codes: string[] = [];
  let at = i + 1;
  for (; at < i + 6; at++) {
    const land = landAt(at);
    if (land?.type === 'land' && land.form === 'demonym') codes.push(land.code);
    else if (!DESCRIPTIVE_WORDS.has(tokens[at]?.key ?? '') && tokens[at]?.kind !== 'number') break;
  }
  return DESCRIPTIVE_NOUNS.has(tokens[at]?.key ?? '') && !tokens[at + 1]?.glued ? { to: at + 1, codes } : null;
}
