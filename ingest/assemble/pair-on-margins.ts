import type { Actor } from '../resolve/actors.js';
import { DONE_TOGETHER } from '../tables/course-of-meetings.js';
import { MARGINS } from '../tables/encounters.js';
import type { Scene } from './arguments.js';
import { subjectBefore } from './arguments.js';
import type { Trigger } from './trigger.js';

/** How far before the margins the verb stands. */
const MOST_BETWEEN = 16;

/**
 * Two officials of different sides who agree or discuss something on the margins of a gathering meet there, though no word says so: "what
 * A and B had agreed in June on the sidelines of the summit". The words "on the sidelines" as a trigger; null where another verb of the
 * clause tells of the meeting, or nobody does so together.
 * @param setting the trigger of the gathering
 */
export function pairOnMargins(scene: Scene, setting: Trigger): Trigger | null {
  const { reading, clauses, triggers } = scene;
  const { tokens } = reading;
  let margins = setting.from - 1;
  while (margins > setting.from - 6 && !MARGINS.has(tokens[margins]?.key ?? '')) margins--;
  const on = tokens[margins - 1]?.key === 'the' ? margins - 2 : margins - 1;
  if (!/^(?:on|at|in)$/.test(tokens[on]?.key ?? '')) return null;
  const first = Math.max(0, on - MOST_BETWEEN);
  const verb = tokens.slice(first, on).findLastIndex(({ key }) => DONE_TOGETHER.has(key));
  if (verb < 0) return null;
  const subject = subjectBefore(scene, first + verb);
  const isTold = ({ from, visit, role }: Trigger) =>
    visit === null && role !== 'attribute' && from > (subject[0]?.from ?? 0) && clauses[from] === clauses[on];
  if (!actForTwoSides(subject) || triggers.some(isTold)) return null;
  return {
    from: on,
    to: margins + 1,
    noun: null,
    sense: 'meet',
    visit: null,
    role: 'verb',
    preposition: '',
    verb: null,
  };
}

function actForTwoSides(subject: readonly Actor[]): boolean {
  const people = subject.filter(({ person, office }) => person ?? office);
  return people.length > 1 && new Set(people.flatMap(({ codes }) => codes)).size > 1;
}
