import type { Evidence } from '../../src/model/extraction.js';
import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import { type Actor, rankOfActor } from '../resolve/actors.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import type { Encounter } from './encounter.js';
import { evidenceOf, evidenceOfName } from './evidence.js';
import type { Memory, Who } from './memory.js';

/** The sides that an encounter's name tells: "Korea-Japan summit". */
export function sidesInName(reading: Reading, noun: NounMention | null): Map<string, Evidence> {
  return new Map(
    (noun?.lands ?? []).map((code) => [
      code,
      evidenceOf(reading, noun?.from ?? 0, noun?.to ?? 0, 'party.in-name', `party:${code}`),
    ]),
  );
}

/** "the interior ministers of the three countries": of those who met last only who holds that office, else their countries. */
function inOffice(who: Who, { kind, office }: Actor): Who {
  if (kind !== 'pointer' || !office?.plural) return who;
  const title = office.title.toLowerCase();
  const people = who.people.filter((person) =>
    office.rank === 3 ? person.rank === 3 : person.office?.toLowerCase().endsWith(title),
  );
  return { ...who, people };
}

/** Adds who the actors are, with the words that say it; "their talks" are those of the two who met last. */
export function withParticipants(encounter: Encounter, actors: readonly Actor[], memory: Memory): Encounter {
  const { reading, noun } = encounter;
  const people = new Map<Person, Evidence>();
  const sides = new Map(encounter.sides);
  const unnamed = new Map<string, Rank>();
  const add = (person: Person, span: { from: number; to: number }, rule: string) => {
    if (people.has(person)) return;
    const evidence = (because: string, supports: string) =>
      span.from === span.to
        ? evidenceOfName(person, reading.sentence.index, because, supports)
        : evidenceOf(reading, span.from, span.to, because, supports);
    people.set(person, evidence(rule, `participant:${person.name}`));
    if (person.side && !sides.has(person.side))
      sides.set(person.side, evidence('party.of-participant', `party:${person.side}`));
  };
  for (const actor of actors) {
    const meant = inOffice(memory.whoIs(actor), actor);
    const isObject = /^(?:him|her)$/.test(reading.tokens[actor.from]?.key ?? '');
    const isSelf =
      (isObject && meant.people.some((person) => people.has(person))) ||
      (actor.pointing === 'one' && actors.some(({ person }) => person && meant.people.includes(person)));
    const isOwnOffice =
      actor.kind === 'office' && meant.people.length === 1 && meant.people.every((person) => people.has(person));
    const who = isSelf
      ? memory.otherThan(meant.people)
      : isOwnOffice
        ? memory.otherHolder(actor, [...people.keys()])
        : meant;
    for (const person of who.people)
      add(person, actor, actor.kind === 'pointer' ? 'participant.pointer' : 'participant.named');
    const rank = rankOfActor(actor) ?? who.rank ?? null;
    for (const code of who.people.length > 0 ? [] : who.sides) {
      if (!sides.has(code)) sides.set(code, evidenceOf(reading, actor.from, actor.to, 'party.named', `party:${code}`));
      if (rank && rank > (unnamed.get(code) ?? 0)) unnamed.set(code, rank);
    }
  }
  const theirs = noun?.determiner === 'possessive' || (noun?.office?.plural && noun.modifiers.includes('two'));
  if (
    theirs &&
    noun &&
    people.size < 2 &&
    sides.size < 2 &&
    !actors.some(({ office, codes }) => office?.plural && codes.length === 0) &&
    /^(?:their|leaders|'|’)$/.test(reading.tokens[noun.from - 1]?.key ?? '')
  ) {
    for (const person of memory.pair().people) add(person, { from: noun.from - 1, to: noun.to }, 'participant.pointer');
  }
  const his =
    noun?.determiner === 'possessive' &&
    people.size === 1 &&
    /^(?:his|her)$/.test(reading.tokens[noun.from - 1]?.key ?? '');
  const owner = his ? memory.group[0] : undefined;
  if (owner && noun && owner.side && [...people.keys()].every(({ side }) => side !== owner.side))
    add(owner, { from: noun.from - 1, to: noun.to }, 'participant.pointer');
  const unnamedTitles = [
    ...actors.flatMap(({ office }) => (office?.plural ? [office.title.toLowerCase()] : [])),
    ...(actors.some(({ counterpart }) => counterpart)
      ? [...people.keys()].flatMap(({ office }) => office?.toLowerCase() ?? [])
      : []),
  ];
  return { ...encounter, people, sides, unnamed, unnamedTitles };
}
