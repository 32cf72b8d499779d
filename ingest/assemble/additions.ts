import type { Evidence } from '../../src/model/extraction.js';
import type { Actor } from '../resolve/actors.js';
import { cueOf } from '../segment/cues.js';
import { SINGLE_ENCOUNTERS } from '../tables/encounters.js';
import type { Scene } from './arguments.js';
import { isAside } from './aside.js';
import { attendantsIn, delegatesIn, listedIn, sidesOfAgents, sidesThere } from './attendance.js';
import { isBodyOfStates } from './body-of-states.js';
import { chairingIt } from './chairing.js';

import type { Encounter } from './encounter.js';

import { evidenceOf } from './evidence.js';
import { isOfManyStates } from './extracted-meeting.js';
import { isRoyal } from './leaders.js';
import type { MeetingRecord } from './meeting-record.js';
import type { Memory } from './memory.js';

const OBSERVERS = cueOf(['observer', 'observers']);

/**
 * Adds to a meeting those whom a sentence without an encounter of its own puts there. At a meeting of two sides whoever is of a third
 * one only takes part: who mediates or hosts is a side if the words that tell of the meeting make it one.
 */
export function addAttendants(scene: Scene, meeting: MeetingRecord, memory: Memory): void {
  const delegates = isGathering(meeting) ? [] : delegatesIn(scene);
  addPeople([...attendantsIn(scene), ...chairingIt(scene), ...delegates], scene, meeting, memory);
  const sides = [...sidesThere(scene), ...sidesOfAgents(scene)];
  const several = new Set(sides.flatMap(({ codes }) => codes)).size > 1;
  for (const actor of sides) {
    for (const code of actor.codes) {
      const span = evidenceOf(scene.reading, actor.from, actor.to, 'party.attended', `party:${code}`);
      if (several ? !meeting.sides.has(code) : mayJoin(code, meeting)) meeting.sides.set(code, span);
    }
  }
}

/** Adds the people whom an item names of a list that the sentence before opened ("The following were present:"). */
export function addListed(scene: Scene, meeting: MeetingRecord, memory: Memory): void {
  addPeople(listedIn(scene), scene, meeting, memory);
}

function addPeople(actors: readonly Actor[], { reading }: Scene, meeting: MeetingRecord, memory: Memory): void {
  const observes = reading.cues.has(OBSERVERS);
  for (const actor of actors) {
    for (const person of memory.whoIs(actor).people) {
      if (person.office === null && !isRoyal(person)) continue;
      const span = (field: string): Evidence =>
        evidenceOf(reading, actor.from, actor.to, 'participant.attended', field);
      if (!meeting.people.has(person)) meeting.people.set(person, span(`participant:${person.name}`));
      if (person.side && !observes && mayJoin(person.side, meeting))
        meeting.sides.set(person.side, { ...span(`party:${person.side}`), rule: 'party.of-participant' });
    }
  }
}

/** "The meetings were attended by A": of each of several meetings told before. */
export function isOfEach({ joining, noun, pointing, reading }: Encounter): boolean {
  const all =
    noun !== null &&
    reading.tokens.slice(Math.max(0, noun.from - 2), noun.from + 1).some(({ key }) => /^(?:all|each|both)$/.test(key));
  return joining && (pointing === 'back' || all) && noun?.plural === true && SINGLE_ENCOUNTERS.has(noun.noun);
}

/** Puts those whom such a telling names into every meeting of their side that took place. */
export function joinEach({ people }: Encounter, meetings: readonly MeetingRecord[]): void {
  for (const [person, evidence] of people) {
    for (const meeting of meetings) {
      const own = person.side !== null && meeting.sides.has(person.side);
      if (
        own &&
        meeting.status === 'held' &&
        !meeting.tellings.every(isAside) &&
        !isGathering(meeting) &&
        !meeting.people.has(person)
      )
        meeting.people.set(person, evidence);
    }
  }
}

/** Whether many states meet: of a delegation to such a gathering nobody knows who sits in which of its rooms. */
function isGathering({ body, tellings }: MeetingRecord): boolean {
  return isOfManyStates(body) || tellings.some(({ noun }) => noun?.kind === 'conference');
}

/** Whether the side of somebody who was there is one of the meeting's that is not told yet. */
function mayJoin(side: string, { sides, body }: MeetingRecord): boolean {
  if (sides.has(side)) return false;
  return sides.size !== 2 || body !== null || [...sides.keys()].some(isBodyOfStates);
}
