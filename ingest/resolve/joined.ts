import type { Reading } from '../annotate/reading.js';

/** "President A and a delegation led by B". */
const LED_BY =
  /^,? ?(?:and|with) (?:a|an|the|his|her) (?:[a-z-]+ ){0,3}(?:delegation|team) (?:led|headed) by(?: the)?$/;

/** Whether only joining words stand between two actors. */
export function isJoined(reading: Reading, from: number, to: number): boolean {
  const words = reading.tokens
    .slice(afterMembers(reading, from), beforeOwner(reading, from, to))
    .map((token) => token.key);
  const close = words[0] === '(' ? words.indexOf(')') : -1;
  const ofLand = reading.tokens.slice(from, from + close).some((_, i) => reading.landAt(from + i));
  const between = close > 0 && !ofLand ? words.slice(close + 1) : words;
  if (isCountryTurn(reading, from, to)) return true;
  if (LED_BY.test(between.join(' '))) return true;
  if (between.length > 6) return false;
  return between.every((key) =>
    /^(?:,|and|&|the|as|well|then|also|his|her|its|their|a|an|along|together|plus|;|both|"|\(|\)|'s|new|mr|mp|mps|kc|qc|respectively|separately|–|—)$/.test(
      key,
    ),
  );
}

/** "Russia's A, | China's B": the country before a name is the person's and parts no list. */
function beforeOwner({ tokens, landAt }: Reading, from: number, to: number): number {
  const land = /^(?:'s|['’])$/.test(tokens[to - 1]?.key ?? '') ? landAt(to - 2) : null;
  return land?.type === 'land' && land.from > from && land.to === to - 1 ? land.from : to;
}

/** "the presidents of Malawi, A, of Tanzania, B, and of Zambia, C". */
function isCountryTurn(reading: Reading, from: number, to: number): boolean {
  const words = reading.tokens
    .slice(from, to)
    .map((token, i) => (reading.landAt(from + i) ? 'LAND' : token.key))
    .join(' ');
  return /^,(?: and)? of (?:the )?LAND(?: LAND)* ,$/.test(words);
}

/** "the ministers of ASEAN Member States | and": nouns for its states behind a body. */
function afterMembers({ tokens, bodyAt }: Reading, from: number): number {
  let to = from;
  while (
    bodyAt(from - 1) &&
    to < from + 2 &&
    /^(?:member|members|states|countries|nations|partners)$/.test(tokens[to]?.key ?? '')
  )
    to++;
  return to;
}
