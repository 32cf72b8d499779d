import type { Actor } from '../resolve/actors.js';
import type { Scene } from './arguments.js';
import { bodyBefore } from './session-of.js';

/** "Iran is the main item when the Board opens its session": where a body acts, nobody before it does. */
export function besideBody(scene: Scene, verb: number, subject: readonly Actor[]): readonly Actor[] {
  const body = bodyBefore(scene, verb);
  return body &&
    subject.every(({ to }) => to <= body.from) &&
    subject.every(({ to, from }) => scene.clauses[from] !== scene.clauses[verb] || to < body.from - 1)
    ? []
    : subject;
}
