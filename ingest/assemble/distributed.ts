import type { Actor } from '../resolve/actors.js';
import { BETWEEN_ALSO_AND_VERB } from '../tables/auxiliaries.js';
import { MARGINS, ONE_AFTER_OTHER, ONE_WITH_EACH } from '../tables/encounters.js';
import { PREPOSITIONS_OF_PARTIES } from '../tables/function-words.js';
import { OF_SEVERAL_SIDES } from '../tables/levels.js';
import { type Scene, subjectBefore } from './arguments.js';
import type { Trigger } from './trigger.js';

/** How far behind its verb or noun "separately" may stand. */
const FAR = 40;

/**
 * Whether each partner was met in an encounter of its own: "separate talks", "met A, B and C separately", "meetings with A and B",
 * "bilateral talks with A and B", who are of different sides.
 */
export function isDistributed(scene: Scene, trigger: Trigger, partners: readonly (readonly Actor[])[]): boolean {
  const { tokens } = scene.reading;
  if (trigger.noun?.modifiers.some((word) => OF_SEVERAL_SIDES.has(word)) && !trigger.noun.plural) return false;
  const near = tokens.slice(Math.max(0, trigger.from - 3), trigger.to + 3);
  if (near.some(({ key }) => ONE_AFTER_OTHER.has(key) || key === 'saw') || isSaidApart(scene, trigger)) return true;
  if (PREPOSITIONS_OF_PARTIES.has(partners[0]?.[0]?.preposition ?? '')) return false;
  if ((isAlso(scene, trigger) || isOnMargins(scene, trigger)) && namedSides(partners) > 1) return true;
  if (isInTurn(scene, trigger, partners)) return true;
  const { noun } = trigger;
  if (!noun) return false;
  if (noun.plural && ONE_WITH_EACH.has(noun.noun)) return true;
  const sides = new Set(partners.flatMap((partner) => partner.flatMap(({ codes }) => codes)));
  return noun.modifiers.includes('bilateral') && noun.determiner !== 'definite' && sides.size > 1;
}

/** "He also met A, B and C": what comes besides another meeting is a row of talks, one with each. */
function isAlso({ reading: { tokens } }: Scene, { verb, from }: Trigger): boolean {
  const start = verb ?? from;
  const before = tokens.slice(Math.max(0, start - MOST_PLANNING), start).map(({ key }) => key);
  const also = before.lastIndexOf('also');
  return also >= 0 && before.slice(also + 1).every((key, i) => i < 1 || BETWEEN_ALSO_AND_VERB.has(key));
}

/** "is also scheduled to | meet", "will also be holding". */
const MOST_PLANNING = 5;

/** "On the margins of the summit he met A of Chad and B of Mali": whoever is alone at a gathering meets one after the other. */
function isOnMargins(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.reading;
  if (trigger.sense !== 'meet' || scene.ofThree || !tokens.some(({ key }) => MARGINS.has(key))) return false;
  const [one, ...others] = subjectBefore(scene, trigger.from);
  return (
    one !== undefined &&
    others.length === 0 &&
    (one.person !== null || one.pointing === 'one' || one.office?.plural === false)
  );
}

/** How many sides the people have who are named with their offices; 0 if not all are. */
function namedSides(partners: readonly (readonly Actor[])[]): number {
  const actors = partners.flat();
  const isNamed = actors.every(({ person }) => person !== null && person.office !== null);
  return isNamed ? new Set(actors.flatMap(({ codes }) => codes)).size : 0;
}

/** "met A, then B", "met first A and then B": one after the other. */
function isInTurn({ reading: { tokens } }: Scene, { to }: Trigger, partners: readonly (readonly Actor[])[]): boolean {
  const last = partners.at(-1)?.at(-1);
  if (!last) return false;
  return tokens
    .slice(to, last.from + 1)
    .some(({ key }, i, all) => key === 'then' && /^(?:,|and)$/.test(all[i - 1]?.key ?? '') && i > 1);
}

/** "separately" behind the partners, in the same clause and before the next encounter. */
function isSaidApart({ reading: { tokens }, clauses, triggers }: Scene, trigger: Trigger): boolean {
  const next = triggers.find(({ from, role }) => from >= trigger.to && role !== 'attribute')?.from ?? tokens.length;
  for (let i = trigger.to; i < Math.min(next, trigger.to + FAR); i++)
    if (/^(?:separately|individually)$/.test(tokens[i]?.key ?? '') && clauses[i] === clauses[trigger.from]) return true;
  return false;
}

/** Each person or side as a partner of its own; "the ministers of Chad and Mali" are two. */
export function eachApart(partners: readonly (readonly Actor[])[]): (readonly Actor[])[] {
  return partners
    .flat()
    .flatMap((actor) =>
      actor.person === null && actor.codes.length > 1
        ? actor.codes.map((code) => [{ ...actor, codes: [code] }])
        : [[actor]],
    );
}
