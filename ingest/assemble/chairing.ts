import type { Actor } from '../resolve/actors.js';
import { CHAIRING_IT } from '../tables/attendance.js';
import { type Scene, subjectBefore } from './arguments.js';

/**
 * "A will travel there to chair it together with B", "C opened it": whoever does so of a meeting told before, and whoever does it with
 * them; empty if the sentence says no such thing.
 */
export function chairingIt(scene: Scene): readonly Actor[] {
  const { tokens } = scene.reading;
  const at = tokens.findIndex(
    ({ key }, i) => i > 0 && key === 'it' && CHAIRING_IT.has(tokens[i - 1]?.key ?? '') && tokens[i - 2]?.key !== 'not',
  );
  if (at < 0) return [];
  const together = tokens[at + 1]?.key === 'together' || tokens[at + 1]?.key === 'jointly' ? at + 2 : at + 1;
  const others = /^(?:with|alongside)$/.test(tokens[together]?.key ?? '')
    ? scene.groups.find(([first]) => first && first.from > together && first.from <= together + 3)
    : undefined;
  return [...subjectBefore(scene, at - 1), ...(others ?? [])].filter(({ kind }) => kind !== 'side');
}
