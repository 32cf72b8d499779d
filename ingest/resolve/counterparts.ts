import type { Reading } from '../annotate/reading.js';
import { COUNTERPARTS_OF_LANDS } from '../tables/person-phrases.js';

/**
 * "his German, French and UK counterparts", "his counterparts from Canada and Germany", none of them named: the tokens from the first
 * country or the noun on, and the codes of the countries. Null if no such words begin at `i`.
 */
export function counterpartsAt(reading: Reading, i: number): { from: number; to: number; codes: string[] } | null {
  const { tokens } = reading;
  const codes: string[] = [];
  let at = i;
  for (let land = reading.landAt(at); land && land.type !== 'body'; land = reading.landAt(at)) {
    codes.push(land.code);
    at = land.to;
    while (tokens[at]?.key === ',' || tokens[at]?.key === 'and') at++;
  }
  if (
    codes.length === 0 &&
    /^(?:counterparts?|colleagues)$/.test(tokens[i]?.key ?? '') &&
    /^(?:from|of)$/.test(tokens[i + 1]?.key ?? '')
  )
    return landsAfter(reading, i, i + 2);
  const named = COUNTERPARTS_OF_LANDS.has(tokens[at]?.key ?? '');
  return codes.length > 0 && named && reading.landAt(at - 1) && !reading.personAt(at)
    ? { from: i, to: at + 1, codes }
    : null;
}

/** "his counterparts from Canada, Germany and the U.K.". */
function landsAfter(
  reading: Reading,
  from: number,
  start: number,
): { from: number; to: number; codes: string[] } | null {
  const codes: string[] = [];
  let to = start;
  for (let at = start; at < reading.tokens.length; ) {
    const land = reading.landAt(at);
    if (land?.type === 'land' && land.form === 'name') {
      codes.push(land.code);
      at = land.to;
      to = at;
    } else if (/^(?:,|and|the)$/.test(reading.tokens[at]?.key ?? '')) at++;
    else break;
  }
  return codes.length > 0 ? { from, to, codes } : null;
}
