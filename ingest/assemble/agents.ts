import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import { firstBetween } from '../segment/between.js';
import { isCapitalised } from '../segment/token.js';
import { ATTENDED_BY, BEFORE_BY, BETWEEN_AGENTS, BETWEEN_VERB_AND_BY } from '../tables/attendance.js';
import { REPORTING_VERBS } from '../tables/saying.js';
import type { Scene } from './arguments.js';

/** Groups after "by" in a passive: "was chaired by A and B", "attended by A; B". */
export function agentsAfter(scene: Scene, from: number, to: number): readonly Actor[] {
  const { tokens } = scene.reading;
  const agents: Actor[] = [];
  for (const group of scene.groups) {
    const first = group[0];
    if (!first || first.from < from || first.from >= to) continue;
    if (isSpeaking(scene.reading, group)) continue;
    if (
      first.preposition === 'by' &&
      agents.length > 0 &&
      /^,? ?(?:and|as well as) by(?: the)?$/.test(wordsBetween(tokens, agents.at(-1)?.to ?? 0, first.from))
    )
      agents.push(...group);
    else if (first.preposition === 'by' && tookPart(scene.reading, byBefore(tokens, first.from) - 1))
      agents.push(...group);
    else if (
      agents.length > 0 &&
      /^(?:by)?$/.test(first.preposition) &&
      followsList(scene.reading, agents.at(-1)?.to ?? 0, first.from)
    )
      agents.push(...group);
  }
  return agents;
}

/** "Onanuga, Special Adviser, said": who only reports. */
function isSpeaking({ tokens }: Reading, group: readonly Actor[]): boolean {
  const to = group.at(-1)?.to ?? 0;
  const verb = firstBetween(
    tokens,
    to,
    to + MOST_BEFORE_SAYING,
    ({ key }, i) => REPORTING_VERBS.has(key) && (i === to || tokens[i - 1]?.key === ','),
  );
  return verb >= 0;
}

/** So near behind the name its verb of saying stands. */
const MOST_BEFORE_SAYING = 10;

/** The words between two tokens: ", as well as by". */
function wordsBetween(tokens: readonly { readonly key: string }[], from: number, to: number): string {
  return to - from > MOST_BETWEEN
    ? ''
    : tokens
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ');
}

const MOST_BETWEEN = 6;

function byBefore(tokens: readonly { readonly key: string }[], i: number): number {
  let k = i;
  while (k > 0 && tokens[k]?.key !== 'by') k--;
  return k;
}

/** "held in Cairo in November 2014 by": the verb stands before dates and places. */
function tookPart(reading: Reading, end: number): boolean {
  for (let i = end; i > end - 10; i--) {
    const key = reading.tokens[i]?.key ?? '';
    if (isTakingPart(key)) return true;
    if (!BETWEEN_VERB_AND_BY.has(key) && !reading.dateAt(i) && !reading.landAt(i) && !isOfVenue(reading, i))
      return false;
  }
  return false;
}

/** "was received at State House, Entebbe, by": the article and the capitals of a house. */
function isOfVenue({ tokens, personAt, officeAt }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token?.key === 'the') return tokens[i - 1]?.key === 'at';
  return token?.kind === 'word' && isCapitalised(token) && !personAt(i)?.offices.length && !officeAt(i);
}

function isTakingPart(verb: string): boolean {
  return ATTENDED_BY.has(verb) || BEFORE_BY.has(verb);
}

/** "attended, on the Saudi side, by A; B; and C", "headed by the minister, A, and by the ambassador, B". */
function followsList(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).every((token) => BETWEEN_AGENTS.has(token.key));
}
