import type { Actor } from '../resolve/actors.js';
import { GREETING_PLACES } from '../tables/attendance.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "On arrival, A was received by B", "was received at the airport by B": no talks. */
export function isArrival({ reading: { tokens } }: Scene): boolean {
  return tokens.some(
    ({ key }, i) =>
      (GREETING_PLACES.has(key) && /^(?:at|on|'s|the|presidential|palace|military)$/.test(tokens[i - 1]?.key ?? '')) ||
      /^(?:airport|airbase|tarmac)$/.test(key) ||
      (key === 'arrival' && /^(?:on|upon|his|her|their)$/.test(tokens[i - 1]?.key ?? '')),
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
  return (
    /^(?:discussed|discusses|spoke|talked|exchanged)$/.test(tokens[at]?.key ?? '') && tokens[at - 1]?.key === 'and'
  );
}
