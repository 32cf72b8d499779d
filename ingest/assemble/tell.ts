import type { Evidence } from '../../src/model/extraction.js';
import { textOf } from '../annotate/bodies.js';
import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import { type Actor, actorsIn, rankOfActor } from '../resolve/actors.js';
import { clausesOf } from '../resolve/clauses.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import { agentsAfter, complementsOf, groupsOf, objectsAfter, type Scene, subjectBefore } from './arguments.js';
import { type Attachments, attach } from './attachments.js';
import { type BodyIndex, recordOf } from './bodies.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { Memory } from './memory.js';
import { statusOf } from './status.js';
import { type Trigger, triggersIn } from './trigger.js';

/** A sentence with its actors and triggers. */
export function sceneOf(discourse: Discourse, reading: Reading): Scene {
  const actors = actorsIn(reading, discourse.people.in(reading.sentence.index));
  return {
    reading,
    actors,
    groups: groupsOf(reading, actors),
    clauses: clausesOf(reading),
    triggers: triggersIn(reading),
  };
}

const WITH = new Set(['with', '']);
const TO = new Set(['with', 'to']);
const BY_PHONE =
  /^(?:phone|telephone|telephonic|videoconference|video|virtually|online|videolink|teleconference|virtual)$/;

/** The encounters that a sentence tells of, in order. */
export function encountersIn(discourse: Discourse, scene: Scene, bodies: BodyIndex, memory: Memory): Encounter[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  const told: Encounter[] = [];
  for (const trigger of scene.triggers) {
    if (trigger.visit) continue;
    const beside = attachments.get(trigger) ?? { dates: [], places: [] };
    told.push(...encountersOf(discourse, scene, trigger, beside, bodies, memory, told));
  }
  return told;
}

function encountersOf(
  discourse: Discourse,
  scene: Scene,
  trigger: Trigger,
  beside: Attachments,
  bodies: BodyIndex,
  memory: Memory,
  before: readonly Encounter[],
): Encounter[] {
  const status = statusOf(scene.reading, trigger, scene.clauses, scene.triggers);
  if (status.status === 'none') return [];
  const parts = participantsOf(scene, trigger, memory);
  if (!parts) return [];
  const base = describe(discourse, scene, trigger, beside, bodies, status.status, status.said, memory, before);
  const sets = parts.apart
    ? parts.partners.map((partner) => [...parts.subject, ...partner])
    : [[...parts.subject, ...parts.partners.flat()]];
  return sets.map((actors, i) => {
    const named = parts.apart && i > 0 ? spanOf(parts.partners[i] ?? []) : base.name;
    return withParticipants({ ...base, name: named }, scene.reading, actors, memory);
  });
}

function spanOf(group: readonly Actor[]): { from: number; to: number } {
  return { from: group[0]?.from ?? 0, to: group.at(-1)?.to ?? 0 };
}

interface Parts {
  readonly subject: readonly Actor[];
  readonly partners: readonly (readonly Actor[])[];
  readonly apart: boolean;
}

/** Who takes part, by the kind of trigger; null if the words tell of no encounter after all. */
function participantsOf(scene: Scene, trigger: Trigger, memory: Memory): Parts | null {
  if (trigger.sense) return verbParts(scene, trigger, memory);
  const partners = complementsOf(scene, trigger);
  const apart = partners.length > 1 && partners.every(([first]) => first?.preposition === 'with');
  const distributed =
    isDistributed(scene, trigger) && partners.length === 1 ? (partners[0] ?? []).map((actor) => [actor]) : partners;
  const split = apart || distributed.length > 1;
  const end = scene.reading.tokens.length;
  const agents = agentsAfter(scene, trigger.to, end);
  if (trigger.role === 'object')
    return {
      subject: [...subjectBefore(scene, trigger.verb ?? trigger.from), ...agents],
      partners: split ? distributed : partners,
      apart: split,
    };
  if (trigger.role === 'subject') return { subject: [...agents, ...possessor(scene, trigger)], partners, apart: false };
  const takesSubject =
    /^(?:in|at|during|for|end of|course of|outset of|start of|beginning of|conclusion of|opening of|close of|part of|to)$/.test(
      trigger.preposition,
    );
  const subject = takesSubject && !isGathering(trigger) ? clauseSubject(scene, trigger) : [];
  return {
    subject: [...subject, ...agents, ...possessor(scene, trigger)],
    partners: split ? distributed : partners,
    apart: split,
  };
}

/** A summit or conference of a body is attended by many; who speaks there need not be one of its members. */
function isGathering(trigger: Trigger): boolean {
  return (
    trigger.noun?.kind === 'conference' ||
    (trigger.noun?.body !== null && trigger.noun?.kind === 'summit') ||
    trigger.noun?.office !== null ||
    /^(?:to)$/.test(trigger.preposition)
  );
}

/** "separate talks", "met separately", "meetings with": one encounter for each partner. */
function isDistributed(scene: Scene, trigger: Trigger): boolean {
  const near = scene.reading.tokens.slice(Math.max(0, trigger.from - 3), trigger.to + 3).map((token) => token.key);
  return (
    near.some((key) => /^(?:separate|separately|respectively|individually|successively)$/.test(key)) ||
    trigger.noun?.noun === 'meetings' ||
    trigger.noun?.noun === 'calls'
  );
}

/** The subject of the clause that a noun after a preposition stands in, before or after it. */
function clauseSubject(scene: Scene, trigger: Trigger): readonly Actor[] {
  const clause = scene.clauses[trigger.from];
  const before = scene.groups.findLast(
    (group) =>
      group[0]?.preposition === '' &&
      (group.at(-1)?.to ?? 0) <= trigger.from &&
      scene.clauses[group[0]?.from ?? 0] === clause,
  );
  if (before) return before;
  const after = scene.groups.find(
    (group) =>
      group[0]?.preposition === '' &&
      (group[0]?.from ?? 0) >= trigger.to &&
      scene.clauses[group[0]?.from ?? 0] === clause,
  );
  return after ?? [];
}

/** "Lavrov's meeting with", "their talks". */
function possessor(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = scene.reading;
  const before = tokens[trigger.from - 1]?.key ?? '';
  if (before !== "'s" && before !== "'") return [];
  return scene.actors.filter((actor) => actor.to === trigger.from - 1 && actor.person !== null);
}

function verbParts(scene: Scene, trigger: Trigger, memory: Memory): Parts | null {
  const { tokens } = scene.reading;
  const subject = subjectBefore(scene, trigger.from);
  const passive =
    /^(?:was|were|been|being|is|are|be)$/.test(tokens[trigger.from - 1]?.key ?? '') ||
    (/^(?:also|then|later|warmly)$/.test(tokens[trigger.from - 1]?.key ?? '') &&
      /^(?:was|were|been|is|are)$/.test(tokens[trigger.from - 2]?.key ?? ''));
  if (trigger.sense === 'receive') {
    if (passive) {
      const agents = agentsAfter(scene, trigger.to - 1, tokens.length);
      return agents.length > 0 ? { subject, partners: [agents], apart: false } : null;
    }
    const objects = objectsAfter(scene, trigger, new Set([''])).slice(0, isDistributed(scene, trigger) ? 9 : 1);
    if (!objects[0]?.some((actor) => actor.person || actor.kind === 'side' || actor.office)) return null;
    if (tokens[trigger.from]?.key.startsWith('welcom') && !objects[0].some((actor) => actor.person)) return null;
    const each = isDistributed(scene, trigger) ? objects.flat().map((actor) => [actor]) : objects;
    return { subject, partners: each, apart: each.length > 1 };
  }
  if (trigger.sense === 'callOn' || trigger.sense === 'phone') {
    const objects = objectsAfter(scene, trigger, new Set(['', 'on'])).filter((group) =>
      group.some((actor) => actor.person || actor.office),
    );
    return objects.length > 0 ? { subject, partners: objects, apart: objects.length > 1 } : null;
  }
  const objects = objectsAfter(scene, trigger, trigger.sense === 'speak' ? TO : WITH);
  if (trigger.sense === 'speak') {
    const discussed = /^discuss/.test(tokens[trigger.from]?.key ?? '');
    const agents = passive ? agentsAfter(scene, trigger.to - 1, tokens.length) : [];
    if (agents.length > 1) return { subject: agents, partners: [], apart: false };
    const phone = tokens.some(
      (token, i) => BY_PHONE.test(token.key) && scene.clauses[i] === scene.clauses[trigger.from],
    );
    const real = objects.filter((group) =>
      group.some((actor) => actor.person || actor.office || actor.kind === 'side' || actor.pointing),
    );
    if (real.length === 0 && !(phone && subject.length > 1)) return null;
    if (discussed && !phone && !real.some((group) => group[0]?.preposition === 'with')) return null;
    return { subject, partners: real, apart: false };
  }
  if (/^meeting$/.test(tokens[trigger.from]?.key ?? '') && objects.length === 0) return null;
  const each = isDistributed(scene, trigger) ? objects.flat().map((actor) => [actor]) : objects;
  if (each.length === 0 && subject.length === 0 && memory.group.length === 0) return null;
  return { subject, partners: each, apart: each.length > 1 };
}

function describe(
  discourse: Discourse,
  scene: Scene,
  trigger: Trigger,
  beside: Attachments,
  bodies: BodyIndex,
  status: Encounter['status'],
  statusSaid: boolean,
  memory: Memory,
  before: readonly Encounter[],
): Encounter {
  const { reading } = scene;
  const { noun } = trigger;
  const anchor = before.at(-1)?.date ?? memory.last?.date ?? null;
  const direction = status === 'held' ? 'back' : status === 'planned' ? 'ahead' : 'nearest';
  const mentions = [...(noun?.date ? [noun.date] : []), ...beside.dates];
  const dated = mentions
    .map((mention) => ({ mention, date: resolveDate(mention.expression, discourse.reference, direction, anchor) }))
    .filter(({ date }) => date !== null);
  const best = dated.toSorted((a, b) => Number(isDay(b.date)) - Number(isDay(a.date)))[0];
  const place = noun?.place ?? beside.places[0] ?? null;
  const body = noun?.body ? recordOf(bodies, noun.body) : null;
  const encounter: Encounter = {
    reading,
    trigger,
    name: { from: trigger.from, to: trigger.to },
    noun,
    people: new Map(),
    sides: new Map(),
    unnamed: new Map(),
    status,
    statusSaid,
    date: best?.date ?? null,
    dateSpan: best ? evidenceOf(reading, best.mention.from, best.mention.to, best.mention.rule, 'date') : null,
    place: place ? placeName(reading, place) : null,
    placeCode: place?.code ?? null,
    placeSpan: place
      ? evidenceOf(reading, place.from, place.to, place.type === 'land' ? 'place.country' : 'place.town', 'place')
      : null,
    byPhone: isByPhone(scene, trigger),
    body,
    pointsBack: pointsBack(trigger),
    inherited: false,
  };
  for (const code of noun?.lands ?? [])
    encounter.sides.set(code, evidenceOf(reading, noun?.from ?? 0, noun?.to ?? 0, 'party.in-name', `party:${code}`));
  return encounter;
}

function isDay(date: string | null): boolean {
  return date !== null && /\d-\d\d$/.test(date) && date.length >= 10;
}

/** "Washington, D.C.": the district belongs to the name. */
function placeName(reading: Reading, place: PlaceMention | LandMention): string {
  const { tokens } = reading;
  const start = tokens[place.from]?.key === 'the' ? place.from + 1 : place.from;
  const district = tokens[place.to]?.key === ',' && tokens[place.to + 1]?.key === 'dc';
  return textOf(tokens, start, district ? place.to + 2 : place.to);
}

function isByPhone(scene: Scene, trigger: Trigger): boolean {
  if (trigger.sense === 'phone' || trigger.noun?.kind === 'call') return true;
  if (trigger.noun && trigger.role === 'attribute') return trigger.noun.modifiers.some((word) => BY_PHONE.test(word));
  const { tokens } = scene.reading;
  return tokens.some(
    (token, i) =>
      BY_PHONE.test(token.key) &&
      scene.clauses[i] === scene.clauses[trigger.from] &&
      /^(?:by|over|on|the|a|via|in|held|through)$/.test(tokens[i - 1]?.key ?? '') &&
      tokens[i + 1]?.key !== 'message',
  );
}

/** A definite noun without arguments of its own points to a meeting told before. */
function pointsBack({ noun }: Trigger): boolean {
  if (!noun) return false;
  return noun.determiner === 'definite' || noun.determiner === 'possessive';
}

/** Adds who the actors are, with the words that say it. */
function withParticipants(encounter: Encounter, reading: Reading, actors: readonly Actor[], memory: Memory): Encounter {
  const people = new Map<Person, Evidence>();
  const sides = new Map(encounter.sides);
  const unnamed = new Map<string, Rank>();
  for (const actor of actors) {
    const who = memory.whoIs(actor);
    for (const person of who.people) {
      if (people.has(person)) continue;
      people.set(
        person,
        evidenceOf(
          reading,
          actor.from,
          actor.to,
          actor.kind === 'pointer' ? 'participant.pointer' : 'participant.named',
          `participant:${person.name}`,
        ),
      );
      if (person.side && !sides.has(person.side))
        sides.set(
          person.side,
          evidenceOf(reading, actor.from, actor.to, 'party.of-participant', `party:${person.side}`),
        );
    }
    for (const code of who.sides) {
      if (!sides.has(code)) sides.set(code, evidenceOf(reading, actor.from, actor.to, 'party.named', `party:${code}`));
      const rank = rankOfActor(actor);
      if (rank && who.people.length === 0 && rank > (unnamed.get(code) ?? 0)) unnamed.set(code, rank);
    }
  }
  return { ...encounter, people, sides, unnamed };
}
