import type { Actor } from '../resolve/actors.js';
import { cueOf } from '../segment/cues.js';
import { CHAIRING_IT } from '../tables/attendance.js';
import { type Scene, subjectBefore } from './arguments.js';

const IT = cueOf(['it']);

/**
 * "A will travel there to chair it together with B", "C opened it": whoever does so of a meeting told before, and whoever does it with
 * them; empty if the sentence says no such thing.
 */
export function chairingIt(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const at = cues
    .at(IT)
    .find((i) => i > 0 && CHAIRING_IT.has(tokens[i - 1]?.key ?? '') && tokens[i - 2]?.key !== 'not');
  if (at === undefined) return [];
  const together = tokens[at + 1]?.key === 'together' || tokens[at + 1]?.key === 'jointly' ? at + 2 : at + 1;
  const others = /^(?:with|alongside)$/.test(tokens[together]?.key ?? '')
    ? scene.groups.find(([first]) => first && first.from > together && first.from <= together + 3)
    : undefined;
  return [...subjectBefore(scene, at - 1), ...(others ?? [])].filter(({ kind }) => kind !== 'side');
}
