import { isCapitalised, type Token } from '../segment/token.js';
import { BEFORE_INFINITIVES, BEFORE_PROGRESSIVES } from '../tables/auxiliaries.js';
import { HOME_BODY_WORDS } from '../tables/body-words.js';
import { MONTHS, WEEKDAYS } from '../tables/calendar.js';
import {
  AFTER_ENCOUNTER_ADJECTIVES,
  BEFORE_ENCOUNTER_NAMES,
  BEFORE_GERUNDS,
  BEFORE_ROUNDS,
  BEFORE_VERB_TALKS,
  ENCOUNTER_ADJECTIVES,
  MEETING_COMPOUNDS,
  NO_ENCOUNTER_MODIFIERS,
  STANDING_ASSEMBLIES,
} from '../tables/encounter-phrases.js';
import { BLOCKING_MODIFIERS, ENCOUNTER_MODIFIERS } from '../tables/encounters.js';
import { DEFINITE_WORDS, POSSESSIVE_WORDS } from '../tables/function-words.js';
import { TAKING_A_CALL, TAKING_AN_EXCHANGE } from '../tables/sittings.js';
import { ordinalAt } from './dates/parts.js';
import type { NounMention, Surroundings } from './noun-mention.js';

/** "the Three Amigos summit": capitals before a noun in small letters name it, where they go back to an article. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (k > 0 && isCapitalised(tokens[k] as Token) && tokens[k]?.kind === 'word') k--;
  return i - k <= 3 && BEFORE_ENCOUNTER_NAMES.has(tokens[k]?.key ?? '');
}

/** Whether the token before an encounter noun belongs to it; `capital` if the noun is written as a name. */
export function isModifier(tokens: readonly Token[], i: number, capital: boolean): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'sign')
    return (token.key === '"' || token.key === '”' || token.key === '“') && tokens[i - 1]?.kind === 'number';
  if (token.kind === 'number') return ordinalAt(token) !== null || /^\d\+\d/.test(token.text);
  if (token.glued || tokens[i + 1]?.glued || ENCOUNTER_MODIFIERS.has(token.key) || ordinalAt(token) !== null)
    return true;
  if (!capital) return isCapitalised(token) && i > 0 && token.kind === 'word' && isNamePart(tokens, i);
  if (token.key === 'and' || token.key === '&')
    return i > 0 && isCapitalised(tokens[i - 1] as Token) && isCapitalised(tokens[i + 1] as Token);
  return (
    isCapitalised(token) &&
    !DEFINITE_WORDS.has(token.key) &&
    !POSSESSIVE_WORDS.has(token.key) &&
    !NO_ENCOUNTER_MODIFIERS.has(token.key) &&
    i > 0
  );
}

/** "Meeting with", "10:00 a.m.: Call with": at the head of a line, or behind the hour of a calendar. */
export function opensLine(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(0, i)
    .every(
      ({ kind, key }, k) => k < MOST_BEFORE && (kind !== 'word' || /^(?:\d.*|[ap]\.?m\.?)$/.test(key) || isOfDate(key)),
    );
}

/** How many tokens an hour or date before an entry has at most. */
const MOST_BEFORE = 8;

const isOfDate = (key: string) => WEEKDAYS.has(key) || MONTHS.has(key);

/** "its 44th Extraordinary Assembly", "the next assembly": one sitting of an assembly, not the organ, nor one within a state. */
function isSitting({ ordinal, series, modifiers }: NounMention): boolean {
  if (modifiers.some((word) => HOME_BODY_WORDS.has(word) || STANDING_ASSEMBLIES.has(word))) return false;
  return ordinal !== null || series !== null || modifiers.some((word) => /^(?:extraordinary|ordinary)$/.test(word));
}

/** Past "on 6 July", "today": where what follows a noun goes on behind its day. */
function pastDate(tokens: readonly Token[], i: number, dateAt: Surroundings['date']): number {
  const date = dateAt(i) ?? (/^(?:on|in)$/.test(tokens[i]?.key ?? '') ? dateAt(i + 1) : null);
  return date ? date.to : i;
}

/** "call", "talks", "meet" and "round" are verbs and other things too; a press conference is no encounter. */
export function isNoun(tokens: readonly Token[], noun: NounMention, dateAt: Surroundings['date']): boolean {
  if (
    noun.modifiers.some((word) => BLOCKING_MODIFIERS.has(word)) ||
    BLOCKING_MODIFIERS.has(tokens[noun.from - 1]?.key ?? '')
  )
    return false;
  const [before, after] = [tokens[noun.from - 1]?.key ?? '', tokens[noun.headEnd]?.key ?? ''];
  const bare = noun.from === noun.head && noun.determiner === 'none';
  if (bare && opensLine(tokens, noun.head) && /^(?:with|between)$/.test(after)) return true;
  if (/^calls?$/.test(noun.noun)) return (!bare || TAKING_A_CALL.has(before)) && !/^(?:for|to|upon)$/.test(after);
  if (noun.noun === 'meeting' && bare && BEFORE_PROGRESSIVES.has(before)) return false;
  if (ENCOUNTER_ADJECTIVES.has(noun.noun))
    return !bare && !noun.plural && (tokens[noun.headEnd]?.kind !== 'word' || AFTER_ENCOUNTER_ADJECTIVES.has(after));
  if (/^(?:talk|meet)$/.test(noun.noun)) return !bare && !BEFORE_INFINITIVES.has(before);
  if (noun.noun === 'assembly') return isSitting(noun);
  if (/^exchange/.test(noun.noun))
    return (
      noun.determiner === 'indefinite' &&
      /^(?:with|between)$/.test(tokens[pastDate(tokens, noun.headEnd, dateAt)]?.key ?? '') &&
      TAKING_AN_EXCHANGE.has(tokens[noun.from - 2]?.key ?? '')
    );
  if (noun.noun === 'forum') return noun.ordinal !== null || noun.modifiers.includes('ministerial');
  if (noun.noun === 'talks') return !BEFORE_VERB_TALKS.has(before) && after !== 'about';
  if (/^rounds?$/.test(noun.noun)) return noun.ordinal !== null || noun.series !== null || BEFORE_ROUNDS.has(before);
  if (noun.noun === 'session' || noun.noun === 'sessions') return !bare;
  if (
    noun.noun === 'meeting' &&
    !noun.plural &&
    bare &&
    (tokens[noun.head]?.text === 'Meeting' || BEFORE_GERUNDS.has(before) || before === '')
  )
    return false;
  return !MEETING_COMPOUNDS.has(after);
}
