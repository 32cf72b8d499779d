import type { Actor } from '../resolve/actors.js';
import { TALKED_BEHIND_AND } from '../tables/course-of-meetings.js';
import { BEFORE_ARRIVAL, BEFORE_GREETING_PLACES, GREETING_PLACES } from '../tables/presence.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "On arrival, A was received by B", "was received at the airport by B": no talks. */
export function isArrival({ reading: { tokens } }: Scene): boolean {
  return tokens.some(
    ({ key }, i) =>
      (GREETING_PLACES.has(key) && BEFORE_GREETING_PLACES.has(tokens[i - 1]?.key ?? '')) ||
      /^(?:airport|airbase|tarmac)$/.test(key) ||
      (key === 'arrival' && BEFORE_ARRIVAL.has(tokens[i - 1]?.key ?? '')),
  );
}

/** A welcome is a meeting only if it is to talks: "welcomed B to Auckland for the consultations", "welcomed B and discussed trade". */
export function isWelcomedToTalks(scene: Scene, trigger: Trigger, guests: readonly Actor[]): boolean {
  return (
    guests.some((actor) => actor.person) &&
    scene.triggers.some(
      (other) =>
        other.from > trigger.to &&
        (other.noun ? other.preposition === 'for' : other.sense === 'speak' && isJoinedVerb(scene, other.from)),
    )
  );
}

/** "and discussed": a second verb of the same subject. */
function isJoinedVerb({ reading: { tokens } }: Scene, at: number): boolean {
  return TALKED_BEHIND_AND.has(tokens[at]?.key ?? '') && tokens[at - 1]?.key === 'and';
}
