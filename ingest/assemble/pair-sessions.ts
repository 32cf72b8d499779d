import type { Evidence } from '../../src/model/extraction.js';
import { WORDS_OF_TWO } from '../tables/body-words.js';
import { anyOf } from '../tables/list.js';
import type { MeetingRecord } from './meeting-record.js';

/** Words of a mechanism that two states keep. */
const OF_TWO = new RegExp(`\\b${anyOf(WORDS_OF_TWO)}\\b`, 'i');

/**
 * Sessions of a joint committee of which no sides are told, in a report on two states, are of those two: "the second meeting of the Joint
 * Defence Committee" in a report on India and Tanzania.
 * @param meetings all of the article; changed in place
 */
export function addPairToSessions(meetings: readonly MeetingRecord[]): void {
  const pair = pairOf(meetings);
  if (pair.size !== 2) return;
  for (const { body, sides } of meetings) {
    if (!body || body.code !== null || body.entryName !== null || sides.size > 0 || !OF_TWO.test(body.name)) continue;
    for (const [code, evidence] of pair) sides.set(code, { ...evidence, rule: 'party.of-pair' });
  }
}

/** The two states of all meetings that tell two sides or more; more or none if it is not so. */
function pairOf(meetings: readonly MeetingRecord[]): ReadonlyMap<string, Evidence> {
  const states = new Map<string, Evidence>();
  for (const { sides } of meetings)
    if (sides.size > 1)
      for (const [code, evidence] of sides) if (code.length === 2 && !states.has(code)) states.set(code, evidence);
  return states;
}
