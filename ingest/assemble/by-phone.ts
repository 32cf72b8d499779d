import type { Actor } from '../resolve/actors.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

const TOWARDS = /^(?:|with|to)$/;

/**
 * Who is on the telephone where another verb tells what they did: "A and B went over the file on the phone", "A assured B by telephone".
 * The first to act in the clause, then whoever is its object or stands behind "with" or "to". Null if nobody acts.
 */
export function onThePhone(scene: Scene, { from }: Trigger): readonly (readonly Actor[])[] | null {
  const here = scene.groups.filter(
    ([first]) => first && scene.clauses[first.from] === scene.clauses[from] && TOWARDS.test(first.preposition),
  );
  const [subject, ...others] = here;
  if (subject?.[0]?.preposition !== '' || (subject[0].from ?? 0) > from) return null;
  const partners = others.filter(
    (group) =>
      group.some(({ person, office }) => person?.office ?? office) &&
      (group[0]?.preposition !== '' || (group[0]?.from ?? 0) < from),
  );
  return [subject, ...partners];
}
