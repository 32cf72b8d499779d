import type { Token } from '../segment/token.js';
import { HOSTS } from '../tables/attendance.js';
import { DETERMINERS } from '../tables/function-words.js';
import type { Encounter } from './encounter.js';
import { isInRelative } from './relative-clause.js';

/** "ahead of the summit", "since their meeting": told only to put another one in order. */
export function isAside({ trigger, reading }: Encounter): boolean {
  const { tokens } = reading;
  if (trigger.role !== 'attribute') return isBackground(tokens, trigger.from);
  if (/^(?:at|during|in)$/.test(trigger.preposition) && isInRelative(reading, trigger.from)) return true;
  if (/^(?:at|during|in)$/.test(trigger.preposition) && isResultOf(tokens, trigger.from)) return true;
  if (/^(?:in|at|during|for)$/.test(trigger.preposition)) return false;
  if (trigger.preposition === 'of') return !HOSTS.has(tokens[wordBefore(tokens, trigger.from) - 1]?.key ?? '');
  return trigger.preposition !== 'mention' || !isPredicate(tokens, trigger.from);
}

/** "The two, who had last spoken in May, agreed", "since they talked in May": a clause about what was before. */
function isBackground(tokens: readonly Token[], from: number): boolean {
  const conjunction = tokens
    .slice(Math.max(0, from - 3), from)
    .findLastIndex(({ key }) => /^(?:since|after|before)$/.test(key));
  if (conjunction >= 0 && /^(?:they|he|she|both)$/.test(tokens[Math.max(0, from - 3) + conjunction + 1]?.key ?? ''))
    return true;
  const had = tokens.slice(Math.max(0, from - 3), from).findLastIndex(({ key }) => key === 'had');
  const at = Math.max(0, from - 3) + had;
  return had >= 0 && tokens[at - 1]?.key === 'who' && tokens[at - 2]?.key === ',';
}

/** "implement the consensus reached at the Tianjin summit", "the outcomes of": a participle behind its noun tells what came of it. */
function isResultOf(tokens: readonly Token[], from: number): boolean {
  const preposition = wordBefore(tokens, from);
  const noun = tokens[preposition - 2];
  return RESULTING.test(tokens[preposition - 1]?.key ?? '') && noun?.kind === 'word' && RESULTS.test(noun.key);
}

const RESULTING =
  /^(?:reached|made|taken|achieved|agreed|adopted|signed|concluded|announced|endorsed|issued|approved|given|set)$/;
const RESULTS =
  /^(?:consensus|consensuses|agreements?|decisions?|commitments?|outcomes?|results?|understandings?|progress|pledges?|plans?|declarations?|statements?|communiques?|resolutions?|deals?|proposals?|undertakings|recommendations|promises?|documents?|roadmap|framework|goals?|targets?)$/;

/** "The reason for the visit is the dialogue", "It was the first meeting": the sentence is about it. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  return /^(?:is|was|be|are|were)$/.test(tokens[wordBefore(tokens, from)]?.key ?? '');
}

function wordBefore(tokens: readonly Token[], from: number): number {
  return DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
}
