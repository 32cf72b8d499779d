import type { Reading } from '../annotate/reading.js';

/**
 * Whose officials those of an office in the plural are, where the office itself takes no countries in: "military chiefs from ECOWAS",
 * "the heads of state and government of the EAC and the SADC".
 * @param start the token after the office
 * @returns codes in order and the token after them; null if none follow
 */
export function sidesOfHolders(reading: Reading, start: number): { codes: string[]; to: number } | null {
  const { tokens } = reading;
  const government = /^(?:and|or)$/.test(tokens[start]?.key ?? '') && tokens[start + 1]?.key === 'government';
  const preposition = government ? start + 2 : start;
  if (!/^(?:from|of)$/.test(tokens[preposition]?.key ?? '')) return null;
  const codes: string[] = [];
  let to = preposition + 1;
  for (let at = preposition + 1; at < tokens.length; ) {
    const body = reading.bodyAt(at);
    const land = reading.landAt(at);
    const code = body ? body.code : land?.type === 'land' && land.form === 'name' ? land.code : null;
    if (code) {
      codes.push(code);
      at = body?.to ?? land?.to ?? at + 1;
      to = at;
    } else if (/^(?:the|and|,|\(|\)|of)$/.test(tokens[at]?.key ?? '')) at++;
    else break;
  }
  return codes.length > 0 ? { codes: [...new Set(codes)], to } : null;
}
