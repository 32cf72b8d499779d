import { isCapitalised, type Token } from '../segment/token.js';
import { anyOf } from '../tables/list.js';
import { NO_ORGANS } from '../tables/no-organs.js';
import { ORGANS, type Rank } from '../tables/offices.js';
import {
  ADJECTIVES_OF_GOVERNMENTS,
  ORGANS_OF_NO_GOVERNMENT,
  VERBS_OF_HEADING,
  WORDS_OF_GOVERNING,
} from '../tables/organs-of-states.js';
import { textOf } from './bodies.js';
import type { GazetteerMention } from './gazetteer.js';
import { isPossessive } from './office-words.js';
import type { OfficeMention } from './offices.js';
import { sideCode } from './side-code.js';

/** The name of what is headed has no more words than these. */
const MOST_WORDS = 9;

/** Nouns of what governs: who heads it stands in the place of a head of state or government. */
const GOVERNING = new RegExp(`\\b${anyOf(WORDS_OF_GOVERNING)}\\b`, 'i');

/**
 * The office that a relative clause gives: "A, | who heads the Presidential Council in Tripoli", "B, | who leads Syria's transitional
 * government". The country stands before the organ or behind it; null where none does, or where no organ of a state is headed.
 * @param i position of "who"
 */
export function whoHeads(
  tokens: readonly Token[],
  i: number,
  at: (i: number) => GazetteerMention | null,
): OfficeMention | null {
  if (tokens[i]?.key !== 'who') return null;
  const verb = /^(?:now|also|currently)$/.test(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
  if (!VERBS_OF_HEADING.has(tokens[verb]?.key ?? '')) return null;
  const start = tokens[verb + 1]?.key === 'over' ? verb + 2 : verb + 1;
  const first = tokens[start]?.key === 'the' ? start + 1 : start;
  const owner = at(first);
  const owned = owner && owner.type !== 'place' && (isPossessive(tokens, owner.to) || isAdjective(owner));
  const from = owner && owned ? (isPossessive(tokens, owner.to) ? owner.to + 1 : owner.to) : first;
  const end = organEnd(tokens, from, at);
  if (end < 0) return null;
  const behind = /^(?:of|in|based)$/.test(tokens[end]?.key ?? '')
    ? at(/^(?:the|in)$/.test(tokens[end + 1]?.key ?? '') ? end + 2 : end + 1)
    : null;
  const land = owned ? owner : behind;
  const code = land ? sideCode(land) : null;
  if (!land || code === null) return null;
  const organ = textOf(tokens, from, end);
  return {
    from: verb,
    to: Math.max(end, land.to),
    head: verb,
    title: `${tokens[verb]?.key.startsWith('chair') ? 'chair' : 'head'} of the ${organ}`,
    rank: rankOfOrgan(organ),
    sides: [code],
    sideSpans: [{ from: land.from, to: land.to, code, isBody: land.type === 'body' }],
    plural: false,
    former: false,
    needsName: false,
    ofOther: false,
  };
}

function isAdjective(owner: GazetteerMention): boolean {
  return owner.type === 'land' && owner.form === 'demonym';
}

function rankOfOrgan(organ: string): Rank {
  return GOVERNING.test(organ) ? 3 : 1;
}

/** Where a name of capitalised or governing words ends whose last noun is an organ; -1 if there is none. */
function organEnd(tokens: readonly Token[], from: number, at: (i: number) => GazetteerMention | null): number {
  let end = -1;
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || at(i) || NO_ORGANS.has(token.key)) break;
    const small = ORGANS.has(token.key) || ADJECTIVES_OF_GOVERNMENTS.has(token.key);
    const joins = i > from && /^(?:for|and|the|'s)$/.test(token.key);
    if (
      !isCapitalised(token) &&
      !small &&
      !joins &&
      !(token.key === 'of' && !at(i + 1) && tokens[i + 1] && isCapitalised(tokens[i + 1] as Token))
    )
      break;
    if (ORGANS.has(token.key) && !ORGANS_OF_NO_GOVERNMENT.has(token.key)) end = i + 1;
  }
  return end;
}
