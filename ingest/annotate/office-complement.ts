import { isCapitalised, type Token } from '../segment/token.js';
import { anyOf } from '../tables/list.js';
import {
  ABSTRACT_ENDINGS,
  HEADS_OF_ORGANS,
  NOUNS_FOR_THE_STATE,
  OFFICERS_OF_COUNCILS,
  OFFICES_OF_THE_ACCREDITED,
  OFFICES_OF_THE_SENT,
} from '../tables/office-phrases.js';
import { OFFICE_COURTESIES, OFFICE_MODIFIERS, PORTFOLIO_WORDS } from '../tables/offices.js';
import { isFieldBeforePortfolio } from './field-word.js';
import type { GazetteerMention } from './gazetteer.js';
import { institutionEnd } from './institution.js';
import { goalEnd } from './office-goal.js';
import { HEAD_WORDS } from './office-heads.js';
import { isPortfolio, linkAt } from './office-link.js';
import { organOfState } from './organ-of-state.js';
import { ownedBy } from './own-organ.js';
import { sideCode } from './side-code.js';

/** What follows the head of an office's name: "of Foreign Affairs of Ukraine", "for Russia and Ukraine", "to Lebanon". */
export interface Complement {
  readonly to: number;
  /** One past what is understood of it; an institution that no table knows may follow. */
  readonly known: number;
  /** Tokens that belong to the title. */
  readonly title: readonly number[];
  readonly sides: readonly SideSpan[];
}

/** The tokens that name the state or body of an office. */
export interface SideSpan {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly isBody: boolean;
}

type At = (i: number) => GazetteerMention | null;

/** Of those who are sent: "envoy for Syria", "ambassador to Lebanon". Their goal is not their side. */
const SENT = new RegExp(anyOf(OFFICES_OF_THE_SENT));
/** Of those whose goal is no part of the title. */
const ACCREDITED = new RegExp(anyOf(OFFICES_OF_THE_ACCREDITED));
const ABSTRACT = new RegExp(`${anyOf(ABSTRACT_ENDINGS)}$`);
const COUNCILLOR = new RegExp(anyOf(OFFICERS_OF_COUNCILS));

/** Reads on from the end of the head over prepositions, portfolio words, countries and bodies. */
export function readComplement(
  tokens: readonly Token[],
  head: number,
  start: number,
  plural: boolean,
  at: At,
): Complement {
  const name = tokens
    .slice(head, start)
    .map((token) => token.key)
    .join(' ');
  const small = !isCapitalised(tokens[head] as Token);
  const title: number[] = [];
  const sides: SideSpan[] = [];
  let to = start;
  let preposition = '';
  for (let i = start; i < tokens.length; ) {
    const link = linkAt(tokens, i, start, title.length > 0, plural && sides.length > 0, at);
    if (link.to === i && i === start) break;
    preposition = link.preposition || preposition;
    const ministry =
      preposition === 'at' || (preposition === 'of' && title.length > 0) ? ministryAt(tokens, link.to) : -1;
    if (ministry >= 0) {
      const land = at(link.to);
      const code = land && land.type !== 'body' ? sideCode(land) : null;
      if (land && code && sides.length === 0) sides.push({ from: land.from, to: land.to, code, isBody: false });
      to = /^(?:of|for)$/.test(tokens[ministry + 1]?.key ?? '') ? to : ministry + 1;
      break;
    }
    if (link.preposition === 'at' && ministry < 0 && small) break;
    if (preposition === 'to' && tokens[link.to]?.key === 'president') break;
    if (preposition === 'of' && i === start && isOwnState(tokens, link.to, at)) {
      to = link.to + 1;
      break;
    }
    const union = preposition === 'of' && i === start && name === 'high representative' && isUnion(tokens, link.to, at);
    if (union) {
      sides.push({ from: link.to, to: link.to + 1, code: 'EU', isBody: true });
      i = link.to + 1;
      to = i;
      continue;
    }
    if (
      preposition === 'of' &&
      tokens[link.to]?.key === 'his' &&
      /^(?:majesty|highness|excellency)$/.test(tokens[link.to + 1]?.key ?? '')
    ) {
      title.push(...span(i, link.to + 2));
      i = link.to + 2;
      to = i;
      continue;
    }
    if ((preposition === 'to' || preposition === 'on') && !SENT.test(name)) break;
    const mention = at(link.to);
    const next = link.to;
    const goal =
      /^(?:for|to|on)$/.test(link.preposition) && SENT.test(name) && !plural ? goalEnd(tokens, next, at) : -1;
    if (goal > (mention?.to ?? next)) {
      if (!ACCREDITED.test(name)) title.push(...span(i, goal));
      to = goal;
      break;
    }
    const organ =
      link.preposition === 'of' && i === start && sides.length === 0 && !plural && HEADS_OF_ORGANS.has(name)
        ? organOfState(tokens, next, at)
        : null;
    const code = organ && sideCode(organ.land);
    if (organ && code) {
      sides.push({ from: organ.land.from, to: organ.land.to, code, isBody: false });
      title.push(...span(i, organ.to));
      to = organ.land.to;
      break;
    }
    const owned = mention && ownedBy(tokens, mention, preposition, name);
    if (mention && owned && sides.length === 0 && !plural) {
      const code = sideCode(mention);
      if (code) sides.push({ from: mention.from, to: mention.to, code, isBody: mention.type === 'body' });
      title.push(...span(i, next), ...span(owned.from, owned.to));
      to = owned.to;
      break;
    }
    if (mention && !isAdjectiveOfTitle(mention, tokens)) {
      const goal = preposition !== 'of' && mention.type !== 'body' && SENT.test(name);
      const code = sideCode(mention);
      if (!goal && preposition !== 'of' && mention.type !== 'body') break;
      if (!goal && code && sides.length > 0 && !plural) break;
      if (mention.type === 'land' && mention.form === 'demonym' && !HEAD_WORDS.has(tokens[mention.to]?.key ?? ''))
        break;
      if (goal && !ACCREDITED.test(name)) title.push(...span(i, mention.to));
      else if (!goal && code && !isOwnCouncil(mention, name))
        sides.push({ from: mention.from, to: mention.to, code, isBody: mention.type === 'body' });
      else if (!goal) title.push(...span(i, mention.to));
      const before = i;
      i = acronymEnd(tokens, mention.to);
      to = i;
      if (HEAD_WORDS.has(tokens[i]?.key ?? '') && !plural && tokens[i - 1]?.key !== ')') {
        title.push(...span(before, next));
        while (HEAD_WORDS.has(tokens[i]?.key ?? '')) title.push(i++);
        to = i;
      }
      continue;
    }
    if (plural && sides.length > 0) break;
    if (next === i && title.length === 0) break;
    if (!isTitleWord(tokens, next, small, link.preposition !== '') && !isFieldBeforePortfolio(tokens, next)) break;
    title.push(...span(i, next + 1));
    i = next + 1;
    to = i;
  }
  return { to: Math.max(to, institutionEnd(tokens, to, at)), known: to, title, sides };
}

/** "President of the Republic", "of the Confederation": the state without its name is no part of the title. */
function isOwnState(tokens: readonly Token[], i: number, at: At): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    NOUNS_FOR_THE_STATE.has(token.key) &&
    isCapitalised(token) &&
    !at(i) &&
    !/^(?:of|and)$/.test(tokens[i + 1]?.key ?? '')
  );
}

/** "High Representative of the Union for Foreign Affairs": the European Union, in the words of its treaties. */
function isUnion(tokens: readonly Token[], i: number, at: At): boolean {
  return tokens[i]?.text === 'Union' && !at(i);
}

/** "of the foreign ministry", "at the Turkish Ministry": where somebody serves is no part of the title. The noun, or -1. */
function ministryAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 3; i++) if (/^(?:ministry|department)$/.test(tokens[i]?.key ?? '')) return i;
  return -1;
}

/** "Secretary of the Security Council": the United Nations' council has presidents and members only, so that this is a state's. */
function isOwnCouncil(mention: GazetteerMention, head: string): boolean {
  return (
    mention.type === 'body' &&
    mention.entry.acronym === 'UNSC' &&
    mention.to - mention.from === 2 &&
    COUNCILLOR.test(head)
  );
}

/** "Egyptians Abroad", "American Affairs": the people are part of the ministry's name. */
function isAdjectiveOfTitle(mention: GazetteerMention, tokens: readonly Token[]): boolean {
  return mention.type === 'land' && mention.form === 'demonym' && isPortfolio(tokens[mention.to]);
}

/** Words of a ministry, or an abstract noun in capitals ("Reintegration"): never the beginning of a person's name. */
function isTitleWord(tokens: readonly Token[], i: number, small: boolean, linked: boolean): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.key === "'s" || OFFICE_COURTESIES.has(token.key)) return false;
  const capital = isCapitalised(token);
  if (PORTFOLIO_WORDS.has(token.key)) return capital || small;
  if (HEAD_WORDS.has(token.key)) {
    const before = tokens[i - 1]?.key ?? '';
    const compound = (token.glued || token.key === 'general') && HEAD_WORDS.has(before);
    return capital && (linked || compound || OFFICE_MODIFIERS.has(before));
  }
  if (OFFICE_MODIFIERS.has(token.key))
    return capital && (isPortfolio(tokens[i + 1]) || (linked && HEAD_WORDS.has(tokens[i + 1]?.key ?? '')));
  return capital && (ABSTRACT.test(token.key) || isPortfolio(tokens[i + 1])) && (linked || ABSTRACT.test(token.key));
}

function acronymEnd(tokens: readonly Token[], i: number): number {
  return tokens[i]?.key === '(' && tokens[i + 2]?.key === ')' ? i + 3 : i;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
