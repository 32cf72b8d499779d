import { Cues } from '../segment/cues.js';
import type { Token } from '../segment/token.js';
import { isCapitalised } from '../segment/token.js';
import { NO_NAMES } from '../tables/no-names.js';
import { BEFORE_NATIONALITIES, LED_ASSEMBLIES, OF_NO_STATE } from '../tables/office-phrases.js';
import {
  FORMER_WORDS,
  HONORIFICS,
  LOWERING_MODIFIERS,
  OFFICE_MODIFIERS,
  type OfficeHead,
  ORGANISATIONS,
  PASSING_MODIFIERS,
  PORTFOLIO_WORDS,
  type Rank,
} from '../tables/offices.js';
import type { GazetteerMention } from './gazetteer.js';
import { longestAt } from './lexicon.js';
import { isName } from './office-as-name.js';
import { readComplement, type SideSpan } from './office-complement.js';
import { HEADS } from './office-heads.js';
import { rankOf } from './office-rank.js';
import { titleOf } from './office-title.js';
import { isLink, isOfDelegation, isPossessive, range } from './office-words.js';
import { sideCode } from './side-code.js';

/** An office as a phrase, with or without its holder: "Turkish Foreign Minister", "the foreign ministers of Iran and Iraq". */
export interface OfficeMention {
  /** First token, with what belongs to it: "new Turkish foreign minister". */
  readonly from: number;
  readonly to: number;
  /** First token of the head noun. */
  readonly head: number;
  /** Plain English without the side: "Foreign Minister". */
  readonly title: string;
  readonly rank: Rank;
  /** Codes of the states or bodies that it is an office of; several only for a plural. */
  readonly sides: readonly string[];
  /** The tokens that name the sides. */
  readonly sideSpans: readonly SideSpan[];
  readonly plural: boolean;
  readonly former: boolean;
  readonly needsName: boolean;
  /** Of an organisation that no table knows: "FIFA President", "Chairman of the Party". */
  readonly ofOther: boolean;
}

/** Capitalised words beside an office that do not name an organisation. */
const NO_OWNERS = new Set([...NO_NAMES, ...HONORIFICS].filter((word) => !ORGANISATIONS.has(word)));

/** The offices among tokens, in order, without overlap. `at` gives the gazetteer's mention that covers a token. */
export function officesIn(
  tokens: readonly Token[],
  at: (i: number) => GazetteerMention | null,
  cues: Cues = new Cues(tokens),
): OfficeMention[] {
  const found: OfficeMention[] = [];
  let free = 0;
  for (const i of cues.at(HEADS.cue)) {
    const match = i < free || at(i) ? null : longestAt(HEADS, tokens, i);
    if (!match || isName(tokens, i, found.at(-1)) || isOfDelegation(tokens, i)) continue;
    if (/^spokes/.test(tokens[match.to]?.key ?? '')) continue;
    if (match.to === i + 1 && OFFICE_MODIFIERS.has(tokens[i]?.key ?? '') && longestAt(HEADS, tokens, i + 1)) continue;
    const office = withOwner(tokens, readOffice(tokens, i, match.to, match.value, free, at), found.at(-1));
    found.push(office);
    free = office.to;
  }
  return found;
}

/** "the UN Secretary-General's | Special Envoy for Yemen": whoever is somebody's envoy acts for that one's side. */
function withOwner(tokens: readonly Token[], office: OfficeMention, owner: OfficeMention | undefined): OfficeMention {
  const owned = owner?.to === office.from - 1 && isPossessive(tokens, owner.to) && !owner.plural;
  if (!owner || !owned || office.sides.length > 0 || owner.sideSpans.length !== 1) return office;
  return { ...office, sides: owner.sides, sideSpans: owner.sideSpans };
}

function readOffice(
  tokens: readonly Token[],
  head: number,
  headEnd: number,
  { rank, side, plural, needsName }: OfficeHead & { plural: boolean },
  free: number,
  at: (i: number) => GazetteerMention | null,
): OfficeMention {
  const left = readLeft(tokens, head, free, plural, at);
  const right = readComplement(tokens, head, headEnd, plural, at);
  const words = [...left.title, ...range(head, headEnd), ...right.title];
  const spans = [...left.sides, ...right.sides];
  const sides = [...new Set(spans.map((span) => span.code))];
  const lowered = words.some((i) => i < head && LOWERING_MODIFIERS.has(tokens[i]?.key ?? ''));
  return {
    from: left.from,
    to: right.to,
    head,
    title: titleOf(tokens, words, plural),
    rank: rankOf(
      tokens,
      head,
      headEnd,
      rank,
      lowered,
      spans.some((span) => span.isBody),
      right.title,
    ),
    sides: sides.length ? sides : side ? [side] : [],
    sideSpans: spans,
    plural,
    former: left.former,
    needsName: needsName && words.length === headEnd - head,
    ofOther:
      (spans.length === 0 && (isLocal(tokens, words) || isOfOther(tokens, left.from, right.known))) ||
      isOfNoState(tokens, left.from),
  };
}

/** "opposition leader", "rebel chief": of those who do not act for the state. */
function isOfNoState(tokens: readonly Token[], from: number): boolean {
  return OF_NO_STATE.has(tokens[from - 1]?.key ?? '');
}

/** "Council leader": of a town's council. */
function isLocal(tokens: readonly Token[], words: readonly number[]): boolean {
  const [before, head] = words.slice(-2).map((i) => tokens[i]?.key ?? '');
  return head === 'leader' && LED_ASSEMBLIES.has(before ?? '');
}

/** A capitalised word that no table knows, just before the office or after "of". */
function isOfOther(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before && /^\p{Lu}{3,}$/u.test(before.text) && !before.glued) return true;
  if (
    before &&
    from > 1 &&
    isCapitalised(before) &&
    before.text.length > 1 &&
    !NO_OWNERS.has(before.key) &&
    !before.glued
  )
    return true;
  if (tokens[to]?.key !== 'of') return false;
  const after = tokens[tokens[to + 1]?.key === 'the' ? to + 2 : to + 1];
  return after !== undefined && isCapitalised(after) && !NO_OWNERS.has(after.key);
}

interface Left {
  from: number;
  title: number[];
  sides: { from: number; to: number; code: string; isBody: boolean }[];
  former: boolean;
}

/** Walks left over portfolio, modifiers, nation or body: "then | Turkish | Deputy Foreign | Minister". */
function readLeft(
  tokens: readonly Token[],
  head: number,
  free: number,
  plural: boolean,
  at: (i: number) => GazetteerMention | null,
): Left {
  const left: Left = { from: head, title: [], sides: [], former: false };
  const small = !isCapitalised(tokens[head] as Token);
  let i = head - 1;
  for (; i >= free; i--) {
    const token = tokens[i] as Token;
    const mention = at(i);
    const bracket = bracketedBody(tokens, i, at);
    if (bracket !== null && bracket >= free && left.sides.length === 0) {
      i = bracket + 1;
    } else if (mention && mention.from >= free) {
      const code = sideCode(mention);
      const paired = plural && tokens[mention.to]?.glued;
      if (
        !code ||
        (left.sides.length > 0 && !paired) ||
        (mention.type === 'place' && !isPossessive(tokens, mention.to))
      )
        break;
      left.sides.unshift({ from: mention.from, to: mention.to, code, isBody: mention.type === 'body' });
      i = mention.from;
      left.from = i;
    } else if (FORMER_WORDS.has(token.key)) {
      left.former = true;
      left.from = i;
    } else if (token.key === "'s" && at(i - 1)) left.from = i;
    else if (PASSING_MODIFIERS.has(token.key)) left.from = i;
    else if (
      (left.sides.length === 0 && isTitleWord(tokens, i, small, at)) ||
      (left.sides.length === 1 && BEFORE_NATIONALITIES.has(token.key) && at(i + 1)?.from === i + 1)
    ) {
      left.title.unshift(i);
      left.from = i;
    } else break;
  }
  while (left.title[0] !== undefined && isLink(tokens[left.title[0]]))
    left.from = Math.max(left.from, (left.title.shift() ?? 0) + 1);
  return left;
}

/** "Caribbean Community (CARICOM) | Secretary General": from the closing bracket to the last token of the long name; null where there is none. */
function bracketedBody(tokens: readonly Token[], i: number, at: (i: number) => GazetteerMention | null): number | null {
  const inside = tokens[i]?.key === ')' ? at(i - 1) : null;
  if (inside?.type !== 'body' || tokens[inside.from - 1]?.key !== '(') return null;
  return at(inside.from - 2)?.type === 'body' ? inside.from - 2 : null;
}

function isTitleWord(
  tokens: readonly Token[],
  i: number,
  small: boolean,
  at: (i: number) => GazetteerMention | null,
): boolean {
  const token = tokens[i] as Token;
  if (isLink(token)) {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    return (
      before !== undefined &&
      !at(i - 1) &&
      PORTFOLIO_WORDS.has(before.key) &&
      after !== undefined &&
      PORTFOLIO_WORDS.has(after.key) &&
      isCapitalised(before) === isCapitalised(after)
    );
  }
  if (token.kind !== 'word' || token.key === "'s") return false;
  if (!OFFICE_MODIFIERS.has(token.key) && !PORTFOLIO_WORDS.has(token.key)) return false;
  return isCapitalised(token) || small || OFFICE_MODIFIERS.has(token.key);
}
