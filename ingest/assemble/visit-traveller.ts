import type { Person } from '../resolve/person.js';
import { lastBetween } from '../segment/between.js';
import { FRONTING_WORDS } from '../tables/clause-words.js';
import { OCCASIONS_OF_VISIT } from '../tables/visits.js';
import { type Scene, subjectBefore } from './arguments.js';
import type { Memory } from './memory.js';
import type { Trigger } from './trigger.js';

/** Who travels, with the words that say it. */
export interface Traveller {
  readonly person: Person;
  /** The tokens that mean the person; none if no word of the sentence does. */
  readonly from: number;
  readonly to: number;
}

/** How long "accepted the Prime Minister's invitation to pay" may be. */
const MOST_OF_INVITATION = 14;

/** Whose visit: "Landau's visit", "the visit of President Erdogan", "a visit by", "his visit", or the subject. */
export function travellerOf(scene: Scene, trigger: Trigger, memory: Memory): Traveller | null {
  const { tokens } = scene.reading;
  if (trigger.visit === 'noun') {
    const owner = ownerOfVisit(scene, trigger, memory);
    if (owner !== undefined) return owner;
    const guest = invitedTo(scene, trigger);
    if (guest) return asTraveller(memory.whoIs(guest).people[0], guest.from, guest.to);
    const after = scene.actors.find(
      (actor) =>
        actor.from >= trigger.to &&
        actor.from < trigger.to + 9 &&
        /^(?:of|by)$/.test(actor.preposition) &&
        (actor.preposition === 'of' || scene.clauses[actor.from] === scene.clauses[trigger.from]) &&
        !tokens.slice(trigger.to, actor.from).some(({ key }) => OCCASIONS_OF_VISIT.has(key)) &&
        (actor.person ?? actor.office),
    );
    if (after) return asTraveller(memory.whoIs(after).people[0], after.from, after.to);
    const before = tokens.slice(Math.max(0, trigger.from - MOST_OF_INVITATION), trigger.from);
    const accepts = before.some(({ key }) => /^accept(?:s|ed|ing)?$/.test(key));
    const invited = before.slice(-8).some(({ key }) => /^invit/.test(key));
    if (invited && !accepts) return null;
  }
  const invited = invitedBefore(scene, trigger);
  if (invited) return asTraveller(memory.whoIs(invited).people[0], invited.from, invited.to);
  const [subject] = subjectBefore(scene, trigger.from);
  const later =
    subject?.pointing === 'one' && FRONTING_WORDS.has(tokens[0]?.key ?? '') ? afterComma(scene, trigger) : undefined;
  const who = later ?? subject;
  if (!who && memory.diary && trigger.visit === 'noun') return asTraveller(memory.diary, trigger.from, trigger.from);
  return who ? asTraveller(memory.whoIs(who).people[0] ?? ofSide(memory, who.codes), who.from, who.to) : null;
}

/** "Landau's visit", "the latter's trip", "Fajon, whose visit"; null if the owner is nobody known, undefined if no owner is named. */
export function ownerOfVisit({ reading: { tokens }, actors }: Scene, trigger: Trigger, memory: Memory) {
  let i = trigger.from - 1;
  while (i > 0 && !/^(?:'s|whose)$/.test(tokens[i]?.key ?? '') && i > trigger.from - 6) i--;
  if (!/^(?:'s|whose)$/.test(tokens[i]?.key ?? '')) return undefined;
  if (tokens.slice(i, trigger.from).some(({ key }) => key === 'invitation')) return undefined;
  const end = tokens[i - 1]?.key === ',' ? i - 1 : i;
  const owner = actors.find(({ to }) => to === end);
  if (!owner) return undefined;
  const latter =
    owner.pointing === 'latter' ? actors.findLast(({ person, to }) => person !== null && to <= owner.from) : undefined;
  return asTraveller(latter?.person ?? owner.person ?? memory.whoIs(owner).people[0], owner.from, owner.to);
}

/** "When he arrived in Oslo, Smith said": the pronoun is the subject of the main clause. */
function afterComma({ reading, actors }: Scene, trigger: Trigger) {
  return actors.find(
    ({ person, from }) => person !== null && from > trigger.to && reading.tokens[from - 1]?.key === ',',
  );
}

/** "The Vietnamese leader": the highest one of that side who has been named. */
function ofSide(memory: Memory, codes: readonly string[]): Person | undefined {
  const [code] = codes;
  if (codes.length !== 1) return undefined;
  return memory.recent
    .filter(({ side, office }) => side === code && office !== null)
    .toSorted((a, b) => b.rank - a.rank)[0];
}

/** "an invitation to President Kenyatta for a state visit". */
function invitedTo({ reading, actors }: Scene, trigger: Trigger) {
  const at = lastBetween(reading.tokens, trigger.from - 23, trigger.from, ({ key }) => key === 'invitation');
  return at < 0
    ? undefined
    : actors.find(
        ({ person, from, to, preposition }) =>
          person !== null && from > at && to <= trigger.from && preposition === 'to',
      );
}

/** Whether no word of the sentence means the traveller. */
export function isUnsaid({ from, to }: Traveller): boolean {
  return from === to;
}

function asTraveller(person: Person | undefined, from: number, to: number): Traveller | null {
  return person ? { person, from, to } : null;
}

/** "invited Minister Neynski to visit Israel": the guest travels. */
function invitedBefore(scene: Scene, trigger: Trigger) {
  const { tokens } = scene.reading;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 14); i--) {
    if (!/^invit(?:ed|es|ing)$/.test(tokens[i]?.key ?? '')) continue;
    return (
      scene.actors.find(
        (actor) =>
          actor.from > i &&
          actor.to <= trigger.from &&
          actor.preposition === '' &&
          (actor.person ?? actor.office ?? actor.pointing),
      ) ?? null
    );
  }
  return null;
}

/** Nobody pays a visit to the own country: then it is somebody else of the sentence, or who acted before. */
export function abroad(
  scene: Scene,
  trigger: Trigger,
  found: Traveller | null,
  code: string,
  memory: Memory,
): Traveller | null {
  if (found && found.person.side !== code) return found;
  const possessive = scene.reading.tokens
    .slice(Math.max(0, trigger.from - 5), trigger.from)
    .some(({ key }) => /^(?:his|her)$/.test(key));
  if (trigger.visit !== 'noun' || !possessive) return null;
  const named = scene.actors.find(
    ({ person, to }) => person !== null && to <= trigger.from && person.side !== null && person.side !== code,
  );
  if (named) return asTraveller(named.person ?? undefined, named.from, named.to);
  const person = [...memory.group, ...memory.recent].find(
    ({ side, office }) => side !== null && side !== code && office !== null,
  );
  return asTraveller(person, trigger.from, trigger.from);
}
