import type { Discourse } from '../resolve/discourse.js';
import { FORMATS } from '../tables/formats.js';
import type { BodyRecord } from './bodies.js';
import { membersOf } from './body-members.js';
import { isOfManyStates } from './extracted-meeting.js';
import type { MeetingRecord } from './meeting-record.js';

/**
 * A session of a format that is a fixed handful of states has them all as its sides, if the article names every one of them and says of
 * the session no more than who hosts it: "the Quad Summit, which India will host". Not where one of them stayed out of another session.
 * @param meetings changed in place
 */
export function addFormatSides(meetings: readonly MeetingRecord[], discourse: Discourse): void {
  const known = new Map<BodyRecord, ReturnType<typeof membersOf>>();
  for (const { body, sides } of meetings) {
    const states = FORMATS.get(body?.entryName ?? '');
    if (!body || !states || isOfManyStates(body) || sides.size > 1) continue;
    if (![...sides.keys()].every((code) => states.includes(code))) continue;
    if (meetings.some((other) => other.body === body && stayedOut(other, states))) continue;
    const members = known.get(body) ?? membersOf(body, discourse, meetings);
    known.set(body, members);
    if (members.size !== states.length || !states.every((code) => members.has(code))) continue;
    for (const [code, evidence] of members)
      if (!sides.has(code)) sides.set(code, { ...evidence, rule: 'party.of-format', supports: `party:${code}` });
  }
}

/** Whether several of the states sat without the rest. */
function stayedOut({ sides }: MeetingRecord, states: readonly string[]): boolean {
  const there = states.filter((code) => sides.has(code)).length;
  return there > 1 && there < states.length;
}
