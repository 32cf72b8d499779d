import type { Token } from '../segment/token.js';
import { PRONOUNS_OF_THOSE_TOLD } from '../tables/actors.js';
import { HOSTS } from '../tables/attendance.js';
import { LINKING_BE } from '../tables/auxiliaries.js';
import { DETERMINERS, SETTING_PREPOSITIONS } from '../tables/function-words.js';
import { NOUNS_OF_RESULTS, RESULT_PARTICIPLES } from '../tables/outcomes.js';
import type { Encounter } from './encounter.js';
import { isInRelative } from './relative-clause.js';

/** "ahead of the summit", "since their meeting": told only to put another one in order. */
export function isAside({ trigger, reading }: Encounter): boolean {
  const { tokens } = reading;
  if (trigger.role !== 'attribute') return isBackground(tokens, trigger.from);
  const isPlace = /^(?:at|during|in)$/.test(trigger.preposition);
  if (isPlace && (isInRelative(reading, trigger.from) || isResultOf(tokens, trigger.from))) return true;
  if (SETTING_PREPOSITIONS.has(trigger.preposition)) return false;
  if (trigger.preposition === 'of') return !HOSTS.has(tokens[wordBefore(tokens, trigger.from) - 1]?.key ?? '');
  return trigger.preposition !== 'mention' || !isPredicate(tokens, trigger.from);
}

/** "The two, who had last spoken in May, agreed", "since they talked in May": a clause about what was before. */
function isBackground(tokens: readonly Token[], from: number): boolean {
  const conjunction = tokens
    .slice(Math.max(0, from - 3), from)
    .findLastIndex(({ key }) => /^(?:since|after|before)$/.test(key));
  if (conjunction >= 0 && PRONOUNS_OF_THOSE_TOLD.has(tokens[Math.max(0, from - 3) + conjunction + 1]?.key ?? ''))
    return true;
  const had = tokens.slice(Math.max(0, from - 3), from).findLastIndex(({ key }) => key === 'had');
  const at = Math.max(0, from - 3) + had;
  return had >= 0 && tokens[at - 1]?.key === 'who' && tokens[at - 2]?.key === ',';
}

/** "implement the consensus reached at the Tianjin summit", "the outcomes of": a participle behind its noun tells what came of it. */
function isResultOf(tokens: readonly Token[], from: number): boolean {
  const preposition = wordBefore(tokens, from);
  const noun = tokens[preposition - 2];
  return (
    RESULT_PARTICIPLES.has(tokens[preposition - 1]?.key ?? '') &&
    noun?.kind === 'word' &&
    NOUNS_OF_RESULTS.has(noun.key)
  );
}

/** "The reason for the visit is the dialogue", "It was the first meeting": the sentence is about it. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  return LINKING_BE.has(tokens[wordBefore(tokens, from)]?.key ?? '');
}

function wordBefore(tokens: readonly Token[], from: number): number {
  return DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
}
