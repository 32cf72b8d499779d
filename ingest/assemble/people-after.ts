import type { Actor } from '../resolve/actors.js';
import type { Scene } from './arguments.js';

/** How far behind a token its list may begin. */
const NEAR = 4;

/** The people of a list that begins near a token, be it by the office that they share: "the foreign ministers of Kenya, A, and Ghana, B". */
export function peopleAfter(scene: Scene, from: number): readonly Actor[] {
  const people = scene.actors.filter(({ person, from: at }) => person && at >= from);
  const [first] = people;
  if (!first) return [];
  const opening = scene.actors.find(({ from: at }) => at >= from);
  const shared = opening?.office?.plural && first.from <= opening.to + 1 ? opening.from : first.from;
  return shared <= from + NEAR ? people : [];
}
