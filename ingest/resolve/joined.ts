import { isPossessive } from '../annotate/office-words.js';
import type { Reading } from '../annotate/reading.js';
import { anyOf } from '../tables/list.js';
import { BEFORE_DELEGATIONS, BETWEEN_JOINED } from '../tables/person-phrases.js';
import { MEMBER_STATES } from '../tables/side-phrases.js';

/** "President A and a delegation led by B". */
const LED_BY = new RegExp(
  `^,? ?(?:and|with) ${anyOf(BEFORE_DELEGATIONS)} (?:[a-z-]+ ){0,3}(?:delegation|team) (?:led|headed) by(?: the)?$`,
);

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
  return between.every((key) => BETWEEN_JOINED.has(key));
}

/** "Russia's A, | China's B": the country before a name is the person's and parts no list. */
function beforeOwner({ tokens, landAt }: Reading, from: number, to: number): number {
  const land = isPossessive(tokens, to - 1) ? landAt(to - 2) : null;
  return land?.type === 'land' && land.from > from && land.to === to - 1 ? land.from : to;
}

/** "the presidents of Malawi, A, of Tanzania, B, and of Zambia, C". */
function isCountryTurn(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens[from]?.key !== ',' || tokens[to - 1]?.key !== ',') return false;
  const words = tokens
    .slice(from, to)
    .map((token, i) => (reading.landAt(from + i) ? 'LAND' : token.key))
    .join(' ');
  return /^,(?: and)? of (?:the )?LAND(?: LAND)* ,$/.test(words);
}

/** "the ministers of ASEAN Member States | and": nouns for its states behind a body. */
function afterMembers({ tokens, bodyAt }: Reading, from: number): number {
  let to = from;
  while (bodyAt(from - 1) && to < from + 2 && MEMBER_STATES.has(tokens[to]?.key ?? '')) to++;
  return to;
}
