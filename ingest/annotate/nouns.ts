import { isCapitalised, type Token } from '../segment/token.js';
import { BODIES_OF_SESSIONS, BRIEFED_COUNCILS } from '../tables/body-words.js';
import { ORDINAL_ENDINGS } from '../tables/date-words.js';
import { ENCOUNTER_ADJECTIVES, PLURALS_OF_ENCOUNTERS } from '../tables/encounter-phrases.js';
import { ENCOUNTER_NOUNS, MARGINS, type NounKind, SERIES_WORDS, WEAK_NOUNS } from '../tables/encounters.js';
import { DEFINITE_WORDS, INDEFINITE_WORDS, POSSESSIVE_WORDS } from '../tables/function-words.js';
import { anyOf } from '../tables/list.js';
import { AT_AN_ASSEMBLY, BRIEFING_A_BODY, HOLDING_A_BODY } from '../tables/sittings.js';
import { ordinalAt } from './dates/parts.js';
import { ellipticNounAt } from './elliptic-nouns.js';
import { isInPaperName } from './in-paper-name.js';
import { lexiconOf, longestAt } from './lexicon.js';
import type { NounMention, Surroundings } from './noun-mention.js';
import { isModifier, isNoun } from './noun-tests.js';
import { numberedAcronym } from './numbered-acronym.js';
import { pairAfter } from './pair-after.js';

const NOUNS = lexiconOf([...ENCOUNTER_NOUNS].map(([phrase, kind]) => ({ phrase, value: { phrase, kind } })));

/** The encounter nouns of a sentence with what their phrases say, in order. */
export function nounsIn(tokens: readonly Token[], around: Surroundings): NounMention[] {
  const found: NounMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const session = sessionOf(tokens, i, around);
    if (session) {
      found.push(session);
      i = session.to - 1;
      continue;
    }
    const counted = numberedAcronym(tokens, i, around);
    if (counted) {
      found.push(counted);
      i = counted.to - 1;
      continue;
    }
    if (around.gazetteer(i) || around.body(i) || tokens[i]?.kind === 'sign') continue;
    const elliptic = ellipticNounAt(tokens, i, around, found.length > 0);
    if (elliptic) {
      found.push(elliptic);
      i = elliptic.to - 1;
      continue;
    }
    const match = longestAt(NOUNS, tokens, i);
    if (!match || (around.office(i) && !around.office(i)?.plural)) continue;
    const end = tokens[match.to]?.glued && tokens[match.to]?.key === 'plus' ? match.to + 1 : match.to;
    const noun = readNoun(tokens, i, end, match.value, around, found.at(-1)?.headEnd ?? 0);
    const before = found.at(-1);
    if (noun && before && isRoundOf(tokens, before, noun)) found[found.length - 1] = roundOf(before, noun);
    else if (
      noun &&
      before &&
      noun.capital &&
      before.capital &&
      noun.from === before.to + 1 &&
      tokens[before.to]?.key === 'for'
    )
      found[found.length - 1] = { ...before, to: noun.to };
    else if (noun) found.push(noun);
    i = match.to - 1;
  }
  return found;
}

/** "to hold the Joint Commission", "on the sidelines of the General Assembly", "the 33rd Ministerial Council": the body's name stands for its session. */
function sessionOf(tokens: readonly Token[], i: number, around: Surroundings): NounMention | null {
  const body = around.body(i);
  if (!body || body.from !== i || body.rule === 'body.alias') return null;
  const before = tokens[i - 1]?.key === 'the' ? i - 2 : i - 1;
  const verb = tokens[before]?.key ?? '';
  const gathers = GATHERING.test(body.name);
  const margins =
    gathers &&
    ((verb === 'of' && MARGINS.has(tokens[before - 1]?.key ?? '')) ||
      (/General Assembly$/.test(body.name) && AT_AN_ASSEMBLY.has(verb)));
  const held = body.rule !== 'body.known' && HOLDING_A_BODY.has(verb);
  const briefed = BRIEFING_A_BODY.has(verb) && COUNCILS.test(body.name);
  const next = tokens[body.to];
  const numbered = gathers && NUMBERED.test(tokens[i - 1]?.key ?? '');
  if (!(margins || held || briefed || numbered) || (next && ENCOUNTER_NOUNS.has(next.key))) return null;
  return {
    from: numbered ? i - 1 : body.from,
    head: body.from,
    headEnd: body.to,
    to: body.to,
    noun: 'session',
    kind: margins ? 'conference' : null,
    weak: false,
    plural: false,
    capital: true,
    determiner: 'definite',
    ordinal: numbered ? ordinalAt(tokens[i - 1] as Token) : null,
    series: null,
    lands: [],
    body,
    office: null,
    place: null,
    date: null,
    modifiers: [body.name.toLowerCase()],
  };
}

const GATHERING = new RegExp(`${anyOf(BODIES_OF_SESSIONS)}$`);
const NUMBERED = new RegExp(`^\\d{1,3}${anyOf(ORDINAL_ENDINGS)}$`);
/** Whoever briefs such a council does so in its session: "is to brief the Security Council". */
const COUNCILS = new RegExp(`${anyOf(BRIEFED_COUNCILS)}$`);

/** "24th round of the Special Representatives' dialogue", "series of meetings": one phrase. */
function isRoundOf(tokens: readonly Token[], round: NounMention, noun: NounMention): boolean {
  const isFormat = ENCOUNTER_ADJECTIVES.has(noun.noun);
  if (!/^(?:rounds?|sessions?)$/.test(round.noun) && !isFormat) return false;
  const between = tokens.slice(round.to, noun.from).map((token) => token.key);
  return between[0] === 'of' && between.length <= 2 && between.every((key) => /^(?:of|the|their)$/.test(key));
}

function roundOf(round: NounMention, noun: NounMention): NounMention {
  return {
    ...round,
    to: noun.to,
    kind: noun.kind,
    weak: false,
    lands: [...new Set([...round.lands, ...noun.lands])],
    body: round.body ?? noun.body,
    office: noun.office,
    place: round.place ?? noun.place,
    modifiers: [...round.modifiers, ...noun.modifiers],
  };
}

/** "the G7 (Group of Seven) summit": the body's long name in brackets behind its acronym. */
function isLongForm(tokens: readonly Token[], close: number, around: Surroundings): boolean {
  const body = around.body(close - 1);
  return body?.to === close && tokens[body.from - 1]?.key === '(';
}

type Writable = { -readonly [K in keyof NounMention]: NounMention[K] };

function readNoun(
  tokens: readonly Token[],
  head: number,
  headEnd: number,
  { phrase, kind }: { phrase: string; kind: NounKind },
  around: Surroundings,
  free: number,
): NounMention | null {
  const first = tokens[head] as Token;
  const noun: Writable = {
    from: head,
    head,
    headEnd,
    to: headEnd,
    noun: singular(phrase),
    kind,
    weak: WEAK_NOUNS.has(phrase),
    plural: /s$/.test(phrase),
    capital: isCapitalised(first) && head > 0,
    determiner: 'none',
    ordinal: null,
    series: null,
    lands: [],
    body: null,
    office: null,
    place: null,
    date: null,
    modifiers: [],
  };
  const modifiers: string[] = [];
  const lands: string[] = [];
  let i = head - 1;
  while (i >= free) {
    const token = tokens[i] as Token;
    const [body, land, office, date] = [around.body(i), around.gazetteer(i), around.office(i), around.date(i)];
    if (token.key === ')' && tokens[i - 2]?.key === '(') i -= 3;
    else if (token.key === ')' && isLongForm(tokens, i, around)) i = (around.body(i - 1)?.from ?? i) - 2;
    else if (/^[–—-]$/.test(token.key) && lands.length > 0 && around.gazetteer(i - 1)?.type === 'land') i--;
    else if (body && body.to === i + 1) {
      if (tokens[i + 1]?.glued || tokens[body.from]?.glued) {
        if (body.code) lands.unshift(body.code);
      } else noun.body ??= body;
      i = body.from - 1;
    } else if (office && office.to === i + 1 && office.plural) {
      noun.office ??= office;
      for (const side of office.sideSpans) {
        if (side.isBody && office.sideSpans.length === 1)
          noun.body ??= around.body(side.from) ?? around.body(side.from + 1);
        else lands.unshift(side.code);
      }
      i = office.from - 1;
    } else if (land && land.to === i + 1 && land.type !== 'body') {
      const paired = tokens[i + 1]?.glued || tokens[land.from]?.glued;
      const dashed = /^[–—-]$/.test(tokens[i + 1]?.key ?? '');
      if (land.type === 'land' || paired || dashed) lands.unshift(land.code);
      else noun.place ??= land;
      i = land.from - 1;
    } else if (date && date.to === i + 1 && date.from >= free) {
      noun.date ??= date;
      i = date.from - 1;
    } else if (token.key === "'s" || token.key === "'" || token.key === '’') {
      const owner = tokens[i - 1];
      const known = around.body(i - 1) ?? around.gazetteer(i - 1) ?? around.office(i - 1) ?? around.date(i - 1);
      if (!known && !(token.key !== "'s" && owner && /s$/.test(owner.key))) {
        noun.determiner = 'possessive';
        break;
      }
      i--;
    } else if (isModifier(tokens, i, noun.capital)) {
      modifiers.unshift(token.key);
      noun.ordinal ??= ordinalAt(token);
      noun.series ??= SERIES_WORDS.get(token.key) ?? null;
      i--;
    } else break;
  }
  noun.from = i + 1;
  while (noun.from < head && /^(?:and|of|for|'|"|”|,)$/.test(tokens[noun.from]?.key ?? '')) noun.from++;
  noun.modifiers = modifiers;
  if (modifiers.includes('inter') && modifiers.includes('korean')) lands.push('KR', 'KP');
  if (/^calls?$/.test(noun.noun) && tokens[headEnd]?.key !== 'on' && !modifiers.includes('courtesy'))
    noun.kind = 'call';
  noun.lands = [...new Set(lands)];
  const determiner = tokens[i]?.key ?? '';
  if (DEFINITE_WORDS.has(determiner)) noun.determiner = 'definite';
  else if (POSSESSIVE_WORDS.has(determiner)) noun.determiner = 'possessive';
  else if (INDEFINITE_WORDS.has(determiner)) noun.determiner = 'indefinite';
  if (!isNoun(tokens, noun, around.date) || (noun.capital && isInPaperName(tokens, noun.from))) return null;
  return withBodyAfter(tokens, noun, around);
}

/** "calls" as "call"; "talks" stay talks. */
function singular(phrase: string): string {
  return PLURAL.test(phrase) ? phrase.slice(0, -1) : phrase;
}

const PLURAL = new RegExp(`${anyOf(PLURALS_OF_ENCOUNTERS)}$`);

/** "meeting of the General Border Committee": the body after "of" is the one that sits. */
function withBodyAfter(tokens: readonly Token[], noun: Writable, around: Surroundings): NounMention {
  let i = noun.headEnd;
  if (tokens[i]?.key === '(' && tokens[i + 2]?.key === ')') i += 3;
  if (tokens[i]?.key !== 'of') return noun;
  i++;
  while (/^(?:the|"|“)$/.test(tokens[i]?.key ?? '')) i++;
  const body = around.body(i) ?? around.body(i + 1);
  const lands = body ? [] : pairAfter(tokens, i, around);
  if (lands.length > 1 && noun.lands.length === 0) return { ...noun, lands };
  if (!body || body.from > i + 1 || noun.body) return noun;
  noun.body = body;
  noun.to = body.to;
  return noun;
}
