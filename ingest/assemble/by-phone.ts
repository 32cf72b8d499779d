import { phoneAdverbEnd } from '../annotate/phone-adverb.js';
import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import type { Clauses } from '../resolve/clauses.js';
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

/**
 * Words for the telephone in a clause that has no word for a meeting, as triggers: "went over the file on the phone", "assured him by
 * telephone".
 * @param known the other triggers of the sentence
 */
export function phoneTriggers({ tokens }: Reading, clauses: Clauses, known: readonly Trigger[]): Trigger[] {
  return tokens.flatMap((_, i) => {
    const to = phoneAdverbEnd(tokens, i);
    const isTold = ({ from, visit, role }: Trigger) =>
      visit === null && role !== 'attribute' && clauses[from] === clauses[i];
    if (to < 0 || known.some(isTold)) return [];
    return [{ from: i, to, noun: null, sense: 'byPhone', visit: null, role: 'verb', preposition: '', verb: null }];
  });
}
