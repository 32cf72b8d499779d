import type { Evidence } from '../../src/model/extraction.js';
import type { Person } from '../resolve/person.js';
import type { Scene } from './arguments.js';
import { attendantsIn, delegatesIn } from './attendance.js';
import { evidenceOf } from './evidence.js';
import { isOfManyStates } from './extracted-meeting.js';
import { isRoyal } from './leaders.js';
import type { MeetingRecord } from './meeting-record.js';
import type { Memory } from './memory.js';

/**
 * Adds to a meeting those whom a sentence without an encounter of its own puts there. At a meeting of two sides whoever is of a third
 * one only takes part: who mediates or hosts is a side if the words that tell of the meeting make it one.
 */
export function addAttendants(scene: Scene, meeting: MeetingRecord, memory: Memory): void {
  const delegates = isGathering(meeting) ? [] : delegatesIn(scene);
  for (const actor of [...attendantsIn(scene), ...delegates]) {
    for (const person of memory.whoIs(actor).people) {
      if (person.office === null && !isRoyal(person)) continue;
      const span = (field: string): Evidence =>
        evidenceOf(scene.reading, actor.from, actor.to, 'participant.attended', field);
      if (!meeting.people.has(person)) meeting.people.set(person, span(`participant:${person.name}`));
      if (person.side && mayJoin(person, meeting))
        meeting.sides.set(person.side, { ...span(`party:${person.side}`), rule: 'party.of-participant' });
    }
  }
}

/** Whether many states meet: of a delegation to such a gathering nobody knows who sits in which of its rooms. */
function isGathering({ body, tellings }: MeetingRecord): boolean {
  return isOfManyStates(body) || tellings.some(({ noun }) => noun?.kind === 'conference');
}

/** Whether the side of somebody who was there is one of the meeting's that is not told yet. */
function mayJoin({ side }: Person, { sides, body }: MeetingRecord): boolean {
  if (side === null || sides.has(side)) return false;
  return sides.size !== 2 || body !== null || [...sides.keys()].some(isOfStates);
}

/** Bodies have codes too; their members may sit beside them. */
function isOfStates(code: string): boolean {
  return code === 'EU' || code === 'UN' || code.length > 2;
}
