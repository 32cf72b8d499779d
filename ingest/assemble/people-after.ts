import type { Actor } from '../resolve/actors.js';
import type { Scene } from './arguments.js';

/** The people of a list that begins near a token. */
export function peopleAfter(scene: Scene, from: number): readonly Actor[] {
  const people = scene.actors.filter(({ person, from: at }) => person && at >= from);
  return people[0] && people[0].from <= from + 4 ? people : [];
}
