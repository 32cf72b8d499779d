import type { Actor } from '../resolve/actors.js';
import { cueOf } from '../segment/cues.js';
import { WHAT_IS_HEARD } from '../tables/attendance.js';
import type { Scene } from './arguments.js';
import { peopleAfter } from './people-after.js';

const HEARING = cueOf(['heard', 'received']);
/** How far from the verb the speakers are named. */
const NEAR = 10;

/** "The Council heard briefings from A and B", "Members heard from C": who speaks to a body that sits. */
export function heard(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const [verb] = cues.at(HEARING);
  if (verb === undefined) return [];
  const near = tokens.slice(verb + 1, verb + NEAR);
  const from = near.findIndex(({ key }) => /^(?:from|by)$/.test(key));
  const said = near.slice(0, Math.max(0, from)).some(({ key }) => WHAT_IS_HEARD.has(key));
  if (from < 0 || !(said || (from === 0 && tokens[verb]?.key === 'heard'))) return [];
  return peopleAfter(scene, verb + from + 2);
}
