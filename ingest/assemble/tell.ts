import type { Evidence } from '../../src/model/extraction.js';
import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import { type Actor, actorsIn, rankOfActor } from '../resolve/actors.js';
import { clausesOf } from '../resolve/clauses.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import { groupsOf, type Scene } from './arguments.js';
import { attach } from './attachments.js';
import { type BodyIndex, recordOf } from './bodies.js';
import type { Encounter, Pointing } from './encounter.js';
import { evidenceOf } from './evidence.js';
import { isJoining } from './joining.js';
import { statusOnJourney, withJourney } from './journey.js';
import type { Memory } from './memory.js';
import { hostOf, joined, withMargins } from './nested.js';
import { BY_PHONE, type Parts, participantsOf } from './participants.js';
import { sessionBody } from './session-of.js';
import { statusOf } from './status.js';
import { isPastPlan, statusByDay } from './status-by-day.js';
import { type Trigger, triggersIn } from './trigger.js';
import { dateSaid, placeSaid } from './when-where.js';
import type { Attachments } from './whereabouts.js';

/** A sentence with its actors, clauses and triggers. */
export function sceneOf(discourse: Discourse, reading: Reading): Scene {
  const actors = actorsIn(reading, discourse.people.in(reading.sentence.index));
  const clauses = clausesOf(reading);
  return { reading, actors, groups: groupsOf(reading, actors), clauses, triggers: triggersIn(reading, clauses) };
}

/** The encounters that a sentence tells of, in order. */
export function encountersIn(discourse: Discourse, scene: Scene, bodies: BodyIndex, memory: Memory): Encounter[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  let told: Encounter[] = [];
  for (const trigger of scene.triggers) {
    if (trigger.visit) continue;
    const beside = withJourney(scene, trigger, attachments);
    const found = encountersOf(discourse, scene, trigger, beside, bodies, memory, told.at(-1)?.date ?? null);
    const [only] = found;
    const host = only && found.length === 1 ? hostOf(only, scene, told) : null;
    told = host && only ? told.map((one) => (one === host ? joined(host, only) : one)) : [...told, ...found];
  }
  return withMargins(told);
}

function encountersOf(
  discourse: Discourse,
  scene: Scene,
  trigger: Trigger,
  beside: Attachments,
  bodies: BodyIndex,
  memory: Memory,
  anchor: string | null,
): Encounter[] {
  const { reading } = scene;
  const said = statusOnJourney(scene, trigger, statusOf(reading, trigger, scene.clauses, scene.triggers));
  if (said.status === 'none') return [];
  const parts = participantsOf(scene, trigger);
  if (!parts) return [];
  const date = dateSaid(
    discourse,
    reading,
    trigger,
    beside,
    said.status,
    anchor ?? memory.dated?.date ?? memory.last?.date ?? null,
  );
  const byPhone = isByPhone(scene, trigger, beside);
  const status = statusByDay(said.status, said.at === null || !isPastPlan(reading, said.at), date.date, discourse);
  const base: Encounter = {
    ...date,
    ...(byPhone ? NO_PLACE : placeSaid(discourse, scene, trigger, beside, memory)),
    reading,
    trigger,
    name: { from: trigger.from, to: trigger.to },
    noun: trigger.noun,
    people: new Map(),
    sides: sidesInName(reading, trigger.noun),
    unnamed: new Map(),
    unnamedTitles: [],
    status,
    statusSpan:
      said.at === null
        ? status === said.status
          ? null
          : date.dateSpan
        : evidenceOf(reading, said.at, said.at + 1, 'status.word', 'status'),
    byPhone,
    joining: isJoining(scene, trigger, parts),
    body: bodyOf(scene, trigger, parts, bodies),
    pointing: pointingOf(trigger, parts, date.date !== null),
    marginsOf: null,
  };
  const sets = parts.apart
    ? parts.partners.map((partner) => [...parts.subject, ...partner])
    : [[...parts.subject, ...parts.partners.flat()]];
  return sets.map((actors, i) => {
    const partner = parts.partners[i];
    const name =
      parts.apart && i > 0 && partner ? { from: partner[0]?.from ?? 0, to: partner.at(-1)?.to ?? 0 } : base.name;
    return withParticipants({ ...base, name }, actors, memory);
  });
}

function bodyOf(scene: Scene, trigger: Trigger, parts: Parts, bodies: BodyIndex) {
  const mention = sessionBody(scene, trigger, parts.partners.length === 0);
  return mention ? recordOf(bodies, mention) : null;
}

const NO_PLACE = { place: null, placeCode: null, placeSpan: null };

function sidesInName(reading: Reading, noun: NounMention | null): Map<string, Evidence> {
  return new Map(
    (noun?.lands ?? []).map((code) => [
      code,
      evidenceOf(reading, noun?.from ?? 0, noun?.to ?? 0, 'party.in-name', `party:${code}`),
    ]),
  );
}

function isByPhone(scene: Scene, trigger: Trigger, beside: Attachments): boolean {
  if (trigger.sense === 'phone' || trigger.noun?.kind === 'call') return true;
  if (trigger.noun && trigger.role === 'attribute') return trigger.noun.modifiers.some((word) => BY_PHONE.test(word));
  const { tokens } = scene.reading;
  const said = tokens.some(
    (token, i) =>
      BY_PHONE.test(token.key) &&
      scene.clauses[i] === scene.clauses[trigger.from] &&
      !scene.triggers.some(({ noun }) => noun && noun !== trigger.noun && noun.from <= i && i < noun.to) &&
      /^(?:by|over|on|the|a|via|in|held|through)$/.test(tokens[i - 1]?.key ?? '') &&
      tokens[i + 1]?.key !== 'message',
  );
  return (
    said ||
    (trigger.sense === 'speak' &&
      /^(?:spoke|speaks|spoken|talked)$/.test(tokens[trigger.from]?.key ?? '') &&
      beside.places.length === 0)
  );
}

/** "the meeting" must be told before; "the Tokyo summit" may be; "a meeting" and "the meeting with A" are new. */
function pointingOf({ noun, role }: Trigger, parts: Parts, dated: boolean): Pointing {
  if (!noun) return 'no';
  const ofSubject = noun.determiner === 'possessive' && role === 'object';
  if (ofSubject && parts.subject.some((actor) => actor.pointing === null)) return 'perhaps';
  const onlyPointers =
    parts.partners.length === 0 && parts.subject.length > 0 && parts.subject.every((actor) => actor.pointing !== null);
  if (onlyPointers && noun.determiner === 'none' && !noun.capital && !dated) return 'perhaps';
  const bare =
    !(noun.capital && noun.modifiers.length > 0) &&
    noun.lands.length === 0 &&
    !noun.body &&
    !noun.place &&
    !noun.date &&
    noun.ordinal === null &&
    noun.series === null &&
    !noun.modifiers.some((word) => /^(?:own|recent|latest)$/.test(word)) &&
    !noun.office;
  const definite = noun.determiner === 'definite' || noun.determiner === 'possessive';
  if (!definite) return noun.capital || noun.body || noun.date ? 'perhaps' : 'no';
  return bare && parts.partners.length === 0 && !parts.defining ? 'back' : 'perhaps';
}

/** Adds who the actors are, with the words that say it; "their talks" are those of the two who met last. */
function withParticipants(encounter: Encounter, actors: readonly Actor[], memory: Memory): Encounter {
  const { reading, noun } = encounter;
  const people = new Map<Person, Evidence>();
  const sides = new Map(encounter.sides);
  const unnamed = new Map<string, Rank>();
  const add = (person: Person, span: { from: number; to: number }, rule: string) => {
    if (people.has(person)) return;
    people.set(person, evidenceOf(reading, span.from, span.to, rule, `participant:${person.name}`));
    if (person.side && !sides.has(person.side))
      sides.set(person.side, evidenceOf(reading, span.from, span.to, 'party.of-participant', `party:${person.side}`));
  };
  for (const actor of actors) {
    const who = memory.whoIs(actor);
    for (const person of who.people)
      add(person, actor, actor.kind === 'pointer' ? 'participant.pointer' : 'participant.named');
    const rank = rankOfActor(actor);
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
    /^(?:their|leaders|'|’)$/.test(reading.tokens[noun.from - 1]?.key ?? '')
  ) {
    for (const person of memory.pair().people) add(person, { from: noun.from - 1, to: noun.to }, 'participant.pointer');
  }
  const his =
    noun?.determiner === 'possessive' &&
    people.size === 1 &&
    sides.size < 2 &&
    /^(?:his|her)$/.test(reading.tokens[noun.from - 1]?.key ?? '');
  const owner = his ? memory.group[0] : undefined;
  if (owner && noun && owner.side && !sides.has(owner.side))
    add(owner, { from: noun.from - 1, to: noun.to }, 'participant.pointer');
  const unnamedTitles = [
    ...actors.flatMap(({ office }) => (office?.plural ? [office.title.toLowerCase()] : [])),
    ...(actors.some(({ counterpart }) => counterpart)
      ? [...people.keys()].flatMap(({ office }) => office?.toLowerCase() ?? [])
      : []),
  ];
  return { ...encounter, people, sides, unnamed, unnamedTitles };
}
