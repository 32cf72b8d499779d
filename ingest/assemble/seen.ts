import type { Actor } from '../resolve/actors.js';
import { BEHIND_SEEN_GUEST } from '../tables/visits.js';
import { objectsAfter, type Scene, subjectBefore } from './arguments.js';
import { relativeObject } from './relative-object.js';
import type { Trigger } from './trigger.js';

/** Who takes part in what "saw" or "awaits" tells. */
export interface Seen {
  readonly subject: readonly Actor[];
  readonly partner: readonly Actor[];
}

const DIRECT: ReadonlySet<string> = new Set(['']);

/**
 * "A saw President B in Paris", "B, whom she had seen earlier in the day", "A expects him in Tokyo on Thursday": an official whom another
 * one sees or expects, where the clause ends behind him or goes on with when or where. Null for what else is seen ("saw him leave") or
 * expected ("expects him to come").
 */
export function seenBy(scene: Scene, trigger: Trigger): Seen | null {
  const { reading } = scene;
  const subject = subjectBefore(scene, trigger.from).filter(
    ({ person, office, pointing }) => person ?? office ?? pointing,
  );
  if (subject.length === 0) return null;
  const relative = trigger.sense === 'see' ? relativeObject(scene, trigger.from) : [];
  if (relative.length > 0) return { subject, partner: relative };
  const [object] = objectsAfter(scene, trigger, DIRECT);
  const [first] = object ?? [];
  const last = object?.at(-1);
  if (!object || !first || !last || first.from > trigger.to + 1) return null;
  if (!object.every(({ person, office, pointing }) => person?.office ?? office ?? pointing === 'one')) return null;
  return isWhenOrWhere(reading, last.to, trigger.sense === 'await') ? { subject, partner: object } : null;
}

/** Whether the clause ends at a token, or a day, a town or a house follows; of a guest who is expected one must. */
function isWhenOrWhere({ tokens, dateAt, landAt, venues }: Scene['reading'], i: number, must: boolean): boolean {
  const key = tokens[i]?.key ?? '.';
  if (dateAt(i) || /^(?:there|here)$/.test(key)) return true;
  const behind = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1;
  if (/^(?:in|at|on)$/.test(key) && (dateAt(behind) ?? landAt(behind) ?? venues.find(({ from }) => from === behind)))
    return true;
  return !must && BEHIND_SEEN_GUEST.has(key);
}
