import type { Actor } from '../resolve/actors.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** "A and B discussed trade", after a call or meeting of the two was told: it is what they did there. */
export function isTalkTold({ trigger, reading, people }: Encounter, meetings: readonly MeetingRecord[]): boolean {
  if (trigger.sense !== 'speak' || !/^(?:discuss|exchang)/.test(reading.tokens[trigger.from]?.key ?? '')) return false;
  return meetings
    .slice(-MOST_BACK)
    .some(
      (meeting) =>
        people.size > 1 &&
        meeting.sides.size < 3 &&
        meeting.body === null &&
        [...people.keys()].every((person) => meeting.people.has(person)),
    );
}

/** Meetings told further back are not what is still spoken of. */
const MOST_BACK = 10;

/** "A and B today discussed trade": two named office holders of different sides who act together do so with one another. */
export function areOfTwoSides(subject: readonly Actor[]): boolean {
  const people = subject.flatMap(({ person }) => (person?.office && person.side ? [person] : []));
  return people.length === 2 && subject.length === 2 && people[0]?.side !== people[1]?.side;
}
