import type { Actor } from '../resolve/actors.js';
import type { Person } from '../resolve/person.js';
import { ATTENDEES, BEFORE_ATTENDEES, BEHIND_ATTENDEES } from '../tables/attendance.js';
import { SUBORDINATING_CONJUNCTIONS } from '../tables/clause-words.js';
import type { Scene } from './arguments.js';
import type { Memory, Who } from './memory.js';
import { opensRelative } from './relative-clause.js';

/** How many office holders a reader keeps in mind. */
const KEPT = 12;

/**
 * Keeps who acts in a sentence, for the pronouns in it and in the next: its subject. In "When he arrived, A wrote" the one who arrived
 * is A.
 */
export function rememberActors(memory: Memory, scene: Scene): void {
  memory.sentence = scene.reading.sentence.index;
  const acting = namesAttendants(scene) ? undefined : subject(scene);
  const people = acting?.flatMap((actor) => memory.whoIs(actor).people) ?? [];
  const named = scene.actors.flatMap((actor) => (actor.person?.office ? [actor.person] : []));
  memory.here = [...new Set(named)];
  memory.recent = [...new Set([...named.reverse(), ...memory.recent])].slice(0, KEPT);
  memory.before = memory.group;
  if (people.length > 0 && isStillAbout(memory, scene, people)) memory.before = people;
  else if (people.length > 0) {
    memory.group = people;
    memory.unnamed = null;
  } else if (acting) memory.unnamed = unnamedIn(memory, acting);
  if (people.length > 0) memory.sides = [];
  else if (acting && acting.flatMap(({ codes }) => codes).length > 1)
    memory.sides = acting.flatMap(({ codes }) => codes);
  else if (acting?.length === 1 && acting[0]?.pointing === 'sides') memory.sides = memory.whoIs(acting[0]).sides;
  else if (acting?.length === 1 && acting[0]?.office?.plural && acting[0].codes.length === 0)
    memory.sides = memory.whoIs(acting[0]).sides;
}

/** "Present were A and B", "Also attending was C": who only sat by is not whom the next sentence means by "he". */
function namesAttendants({ reading: { tokens } }: Scene): boolean {
  const at = tokens.slice(0, 3).findIndex(({ key }) => ATTENDEES.has(key));
  return (
    at >= 0 &&
    tokens.slice(at + 1, at + 7).some(({ key }) => BEHIND_ATTENDEES.has(key)) &&
    tokens.slice(0, at).every(({ key }) => BEFORE_ATTENDEES.has(key))
  );
}

/** "The Secretary-General is in Doha. He": the holder of an office whom the text does not name. */
function unnamedIn(memory: Memory, [actor, ...others]: readonly Actor[]): Who | null {
  if (actor?.pointing) return memory.unnamed;
  if (!actor?.office || actor.kind !== 'office' || actor.office.plural || others.length > 0) return null;
  const { sides } = memory.whoIs(actor);
  return sides.length === 1 ? { people: [], sides, rank: actor.office.rank } : null;
}

/** "The minister received him": whom a pronoun means beside somebody named stays the one whom the report is about. */
function isStillAbout({ group }: Memory, { actors, reading }: Scene, acting: readonly Person[]): boolean {
  const [one, more] = group;
  if (!one || more || acting.includes(one)) return false;
  return actors.some(
    ({ from, pointing }) => pointing === 'one' && /^(?:him|her)$/.test(reading.tokens[from]?.key ?? ''),
  );
}

function subject(scene: Scene): readonly Actor[] | undefined {
  const acting = scene.groups.filter(
    (group) =>
      group[0]?.preposition === '' &&
      group.some((actor) => isActor(actor, group)) &&
      !opensRelative(scene.reading, group[0].from - 1),
  );
  const [first] = acting;
  const ahead = first?.length === 1 && first[0]?.pointing === 'one' && opensSubordinate(scene, first[0].from);
  return (ahead ? acting.find(([actor]) => actor?.person) : undefined) ?? first;
}

function isActor(actor: Actor, group: readonly Actor[]): boolean {
  return Boolean(actor.person?.office ?? actor.office ?? actor.pointing) || (actor.kind === 'side' && group.length > 1);
}

/** "When he arrived", "Shortly before she left". */
function opensSubordinate({ reading }: Scene, pronoun: number): boolean {
  return pronoun < 4 && SUBORDINATING_CONJUNCTIONS.has(reading.tokens[pronoun - 1]?.key ?? '');
}

/**
 * After a sentence in which nobody acts: keeps the only person whom it names, for "he" in the next ("It is the first visit of Wang. He
 * will"). Not where an office or pronoun shows that the sentence speaks of somebody else too.
 */
export function rememberMentioned(memory: Memory, scene: Scene): void {
  if (subject(scene)) return;
  const { actors, reading } = scene;
  const [first] = actors.flatMap(({ person }) => (person?.office ? [person] : []));
  const others = actors.some(
    ({ person, kind }) => person !== first && kind !== 'side' && (person === null || person.office !== null),
  );
  if (first && !others && !reading.tokens.some(({ key }) => /^(?:his|her|their)$/.test(key))) memory.group = [first];
}
