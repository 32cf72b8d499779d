import { isAllCapitals, isCapitalised, type Token } from '../segment/token.js';
import {
  BODY_HEADS,
  BODY_MODIFIERS,
  BODY_STOPPERS,
  ENCOUNTERS_BEHIND_BODIES,
  FIELDS_OF_OFFICERS,
  HOME_BODY_WORDS,
  INSIDE_BODY_NAMES,
  OFFICERS_OF_BODIES,
  SESSION_WORDS,
  WEAK_BODY_HEADS,
} from '../tables/body-words.js';
import { isFounded } from './founded.js';
import type { GazetteerMention } from './gazetteer.js';

/** A body that the words name: one of the table, or a standing mechanism recognised by its head noun. */
export interface BodyMention {
  readonly from: number;
  readonly to: number;
  /** The long name: the table's, or the words of the text. */
  readonly name: string;
  /** What stands for it among the sides of a meeting; null for organs and mechanisms. */
  readonly code: string | null;
  /** "GBC" in "General Border Committee (GBC)". */
  readonly acronym: string | null;
  /** Countries in its name, as in "Vietnam-China Steering Committee". */
  readonly members: readonly string[];
  readonly rule: string;
}

type At = (i: number) => GazetteerMention | null;

/** The bodies among tokens that no table knows, found by their head noun: "High-Level Strategic Cooperation Council". */
export function namedBodiesIn(tokens: readonly Token[], at: At, isOffice: (i: number) => boolean): BodyMention[] {
  const found: BodyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!BODY_HEADS.has(token.key) || at(i)?.type === 'body') continue;
    const mention = isCapitalised(token) ? readCapitalised(tokens, i, at, isOffice) : readSmall(tokens, i, at);
    if (!mention || (found.at(-1)?.to ?? 0) > mention.from) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

function readCapitalised(
  tokens: readonly Token[],
  head: number,
  at: At,
  isOffice: (i: number) => boolean,
): BodyMention | null {
  let from = head;
  while (from > 0 && joinsLeft(tokens, from - 1, at, isOffice)) from--;
  while (from < head && (tokens[from]?.key === 'and' || tokens[from]?.key === '&' || tokens[from]?.key === "'s"))
    from++;
  const to = readRight(tokens, head + 1, at, isOffice);
  const words = tokens.slice(from, to);
  const before = words.slice(0, head - from);
  if (
    isCapitalised(tokens[to] ?? (tokens[head] as Token)) &&
    ENCOUNTERS_BEHIND_BODIES.has(tokens[to]?.key ?? '') &&
    !landsIn(at, from, to).length &&
    words.length < 3
  )
    return null;
  if (words.length < 2 || before.some((word, i) => HOME_BODY_WORDS.has(word.key) && before[i - 1]?.key !== 'bi'))
    return null;
  if (
    words
      .slice(head - from + 1)
      .some((word) => HOME_BODY_WORDS.has(word.key) && word.key !== 'central' && word.key !== 'state')
  )
    return null;
  const told = words.filter((word) => BODY_MODIFIERS.has(word.key)).length;
  const pair = landsIn(at, from, to);
  if (
    WEAK_BODY_HEADS.has(tokens[head]?.key ?? '') &&
    told === 0 &&
    pair.length < 2 &&
    !isOfBody(tokens, from, head, to, at)
  )
    return null;
  return bodyOf(tokens, from, to, at, 'body.head-noun');
}

/**
 * "the SADC Council of Ministers", "the AU Commission of Ministers": the ministers or heads of a body's states, its name before them. A
 * "Council of Foreign Ministers" needs none: no state has several.
 */
function isOfBody(tokens: readonly Token[], from: number, head: number, to: number, at: At): boolean {
  const ofOfficers =
    tokens[head + 1]?.key === 'of' && tokens.slice(head + 2, to).some(({ key }) => OFFICERS_OF_BODIES.has(key));
  const named = tokens.slice(head + 2, to).some(({ key }) => FIELDS_OF_OFFICERS.has(key));
  return ofOfficers && (at(from)?.type === 'body' || (named && from === head));
}

/** "joint Egyptian-Saudi political consultation committee": in small letters only with two countries, or where it is founded. */
function readSmall(tokens: readonly Token[], head: number, at: At): BodyMention | null {
  let from = head;
  while (from > 0 && (at(from - 1)?.type === 'land' || BODY_MODIFIERS.has(tokens[from - 1]?.key ?? ''))) from--;
  const pair = landsIn(at, from, head);
  if (isFounded(tokens, from, head)) return bodyOf(tokens, from, head + 1, at, 'body.founded');
  const capitals = tokens.slice(from, head).filter(isCapitalised).length;
  if (capitals < 2 || (pair.length < 2 && capitals < head - from) || (pair.length >= 2 && head - from < 3)) return null;
  return bodyOf(tokens, from, head + 1, at, 'body.small-letters');
}

function joinsLeft(tokens: readonly Token[], i: number, at: At, isOffice: (i: number) => boolean): boolean {
  const token = tokens[i] as Token;
  if (isOffice(i)) return false;
  if (token.glued) return true;
  if (token.key === 'and' || token.key === '&') {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    return (
      before !== undefined &&
      after !== undefined &&
      isCapitalised(before) &&
      isCapitalised(after) &&
      !at(i - 1) &&
      !BODY_STOPPERS.has(before.key)
    );
  }
  if (token.kind === 'number') return /^\d\+\d/.test(token.text);
  if (token.key === '"' || token.key === '”') return false;
  return token.kind === 'word' && token.key !== "'s" && isCapitalised(token) && !BODY_STOPPERS.has(token.key);
}

/** "of Ministers", "on Common Social Issues", "for Consultation and Coordination on India-China Border Affairs". */
function readRight(tokens: readonly Token[], start: number, at: At, isOffice: (i: number) => boolean): number {
  let to = start;
  for (let i = start; i < tokens.length && i < start + 24; ) {
    let next = i;
    while (INSIDE_BODY_NAMES.has(tokens[next]?.key ?? '') && next < i + 2) next++;
    if (to > start && tokens[i]?.key === ',') {
      const end = endOfList(tokens, i, at, isOffice);
      if (end === null) break;
      i = end;
      to = end;
      continue;
    }
    const token = tokens[next];
    if (token?.kind !== 'word' || !isCapitalised(token) || token.key === "'s") break;
    if (next === i && !token.glued && (to === start || (at(to - 1)?.type === 'land' && !tokens[to - 1]?.glued))) break;
    if (tokens[i]?.key === 'and' && i === start) break;
    if (/^(?:in|to|with)$/.test(tokens[i]?.key ?? '')) break;
    const place = at(next);
    if (place?.type === 'body' || (place?.type === 'place' && tokens[i]?.key === 'in')) break;
    i = place ? place.to : next + 1;
    to = i;
  }
  return to;
}

/** "Commission on Trade, Economic, Scientific and Cultural Cooperation": one past a list of fields that "and" closes; null if it is none. */
function endOfList(tokens: readonly Token[], comma: number, at: At, isOffice: (i: number) => boolean): number | null {
  for (let i = comma; i < comma + MOST_IN_LIST; ) {
    const last = /^(?:and|&)$/.test(tokens[i]?.key ?? '') || /^(?:and|&)$/.test(tokens[i + 1]?.key ?? '');
    if (!last && tokens[i]?.key !== ',') return null;
    i += /^(?:and|&)$/.test(tokens[i + 1]?.key ?? '') ? 2 : 1;
    const from = i;
    while (i < from + 3 && !isOffice(i) && isField(tokens[i], at(i))) i++;
    if (i === from) return null;
    if (last) return i;
  }
  return null;
}

/** How many tokens a list of fields may have. */
const MOST_IN_LIST = 24;

function isField(token: Token | undefined, known: GazetteerMention | null): boolean {
  return token?.kind === 'word' && token.key !== "'s" && isCapitalised(token) && !known;
}

function landsIn(at: At, from: number, to: number): string[] {
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const mention = at(i);
    if (mention?.type === 'land' || (mention?.type === 'place' && mention.isCapital)) codes.add(mention.code);
    else if (mention?.type === 'body' && mention.entry.code) codes.add(mention.entry.code);
  }
  return [...codes];
}

function bodyOf(tokens: readonly Token[], start: number, to: number, at: At, rule: string): BodyMention {
  let from = start;
  while (from < to - 2 && SESSION_WORDS.has(tokens[from]?.key ?? '') && !tokens[from + 1]?.glued) from++;
  if (
    tokens[from - 2]?.kind === 'number' &&
    /["”]/.test(tokens[from - 1]?.key ?? '') &&
    /["“]/.test(tokens[from - 3]?.key ?? '')
  )
    from -= 3;
  const name = textOf(tokens, from, to);
  const abbreviation = tokens[to + 1];
  const acronym =
    tokens[to]?.key === '(' && tokens[to + 2]?.key === ')' && abbreviation && isAllCapitals(abbreviation)
      ? abbreviation.text
      : null;
  return { from, to: acronym ? to + 3 : to, name, code: null, acronym, members: landsIn(at, from, to), rule };
}

/** The words of a span with one blank between them, hyphens as in the text. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const tight =
      token.glued ||
      token.key === "'s" ||
      /^[,.;:)!?”’']$/.test(token.key) ||
      (i > from && /^[(“]$/.test(tokens[i - 1]?.key ?? ''));
    text += (i === from ? '' : token.glued ? '-' : tight ? '' : ' ') + token.text;
  }
  return text;
}
