import type { Discourse } from '../resolve/discourse.js';
import type { Scene } from './arguments.js';
import type { BodyIndex } from './bodies.js';
import type { Encounter } from './encounter.js';
import { addTelling, type MeetingRecord, recordOfEncounter } from './meeting-record.js';
import { Memory } from './memory.js';
import { findMeeting } from './merge.js';
import { encountersIn, sceneOf } from './tell.js';

/** The meetings of an article, in the order in which they are told. */
export function findMeetings(discourse: Discourse, bodies: BodyIndex): MeetingRecord[] {
  const memory = new Memory(discourse.people);
  const meetings: MeetingRecord[] = [];
  for (const reading of discourse.readings) {
    if (reading.sentence.role === 'furniture') continue;
    const scene = sceneOf(discourse, reading);
    remember(memory, scene);
    for (const telling of encountersIn(discourse, scene, bodies, memory)) {
      const known = findMeeting(telling, meetings);
      if (known) addTelling(known, telling);
      else if (isEncounter(telling)) meetings.push(recordOfEncounter(telling));
      else continue;
      memory.last = known ?? meetings.at(-1) ?? null;
    }
  }
  return meetings;
}

/** Keeps who acts in a sentence for the pronouns of the next. */
function remember(memory: Memory, scene: Scene): void {
  const acting = scene.groups.find((group) => group[0]?.preposition === '' && group.some((actor) => actor.person));
  const people = acting?.flatMap((actor) => memory.whoIs(actor).people) ?? [];
  if (people.length > 0) memory.group = people;
}

/** Two sides, or a body or event with a name of its own; what one government does among itself is none. */
function isEncounter(telling: Encounter): boolean {
  const { noun, sides, people, body } = telling;
  if (sides.size >= 2) return true;
  if (noun === null) return people.size >= 2 && sides.size === 0;
  if (body !== null && !noun.weak) return true;
  if (noun.weak && sides.size === 0) return false;
  const named = noun.capital && (noun.place !== null || noun.office !== null || noun.modifiers.length > 1);
  return named && noun.determiner !== 'none' ? true : noun.date !== null && noun.kind === 'summit';
}
