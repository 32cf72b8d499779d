import type { Actor } from '../resolve/actors.js';
import { isVerb } from '../resolve/clauses.js';
import { lastBetween } from '../segment/between.js';
import { FORMS_OF_JOIN } from '../tables/attendance.js';
import { INVITING_WORDS } from '../tables/status-words.js';
import { type Scene, subjectBefore } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "A invited B to Pyongyang for a summit": both are to take part. */
export function inviters(scene: Scene, trigger: Trigger): readonly Actor[] | null {
  if (trigger.preposition !== 'to' && trigger.preposition !== 'for') return null;
  const { tokens } = scene.reading;
  for (let i = trigger.from - 1; i >= 0 && scene.clauses[i] === scene.clauses[trigger.from]; i--) {
    if (!INVITING_WORDS.has(tokens[i]?.key ?? '')) continue;
    const guests = scene.groups.filter(
      (group) =>
        (group[0]?.from ?? 0) > i &&
        (group.at(-1)?.to ?? 0) <= trigger.from &&
        /^(?:|to)$/.test(group[0]?.preposition ?? ''),
    );
    return [...subjectBefore(scene, i), ...guests.flat().slice(0, 1)];
  }
  return null;
}

/** "A joined B for talks", "A sat down with B in a meeting": the subject of the verb and its object. */
export function joiners(scene: Scene, trigger: Trigger): readonly Actor[] | null {
  if (trigger.role !== 'attribute' || !/^(?:for|in|at)$/.test(trigger.preposition)) return null;
  const { tokens } = scene.reading;
  const verb = lastBetween(tokens, Math.max(0, trigger.from - FAR_JOINING), trigger.from, ({ key }) =>
    FORMS_OF_JOIN.has(key),
  );
  if (verb < 0 || scene.clauses[verb] !== scene.clauses[trigger.from]) return null;
  const guests = scene.groups.find(
    ([first]) => first && first.from > verb && first.from <= verb + 3 && first.preposition === '',
  );
  const subject = subjectBefore(scene, verb);
  return guests && subject.length > 0 && (guests.at(-1)?.to ?? 0) <= trigger.from ? [...subject, ...guests] : null;
}

const FAR_JOINING = 24;

/** "A assured him in a telephone call": whoever is told something there takes part with who tells it. */
export function addressee(scene: Scene, trigger: Trigger): readonly Actor[] | null {
  if (trigger.role !== 'attribute' || !/^(?:in|during|at)$/.test(trigger.preposition)) return null;
  const { tokens } = scene.reading;
  const object = scene.groups.findLast((group) => (group.at(-1)?.to ?? 0) <= trigger.from);
  const [pronoun] = object ?? [];
  if (!pronoun || object?.length !== 1 || trigger.from - pronoun.to > NEAR_ADDRESSEE) return null;
  if (!/^(?:him|her|them)$/.test(tokens[pronoun.from]?.key ?? '') || !isVerb(scene.reading, pronoun.from - 1))
    return null;
  const subject = subjectBefore(scene, pronoun.from - 1).filter((actor) => actor !== pronoun);
  return subject.length > 0 ? [...subject, pronoun] : null;
}

const NEAR_ADDRESSEE = 6;
