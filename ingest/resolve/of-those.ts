import type { Reading } from '../annotate/reading.js';
import type { Actor } from './actors.js';

/** "Japan and South Korea agreed, after a call between their foreign ministers": of the countries named side by side before. */
export function ofThose({ tokens }: Reading, actor: Actor, before: readonly Actor[]): Actor {
  if (!actor.office?.plural || actor.codes.length > 0 || tokens[actor.from - 1]?.key !== 'their') return actor;
  const codes = before
    .filter(({ kind, preposition }) => kind === 'side' && preposition === '')
    .flatMap((one) => one.codes);
  return new Set(codes).size > 1 ? { ...actor, kind: 'side', codes: [...new Set(codes)] } : actor;
}
