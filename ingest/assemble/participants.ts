import type { BodyMention } from '../annotate/bodies.js';
import type { Actor } from '../resolve/actors.js';
import { agentsAfter, complementsOf, objectsAfter, type Scene, subjectBefore } from './arguments.js';
import type { Trigger } from './trigger.js';

/** Who takes part by the words of one sentence; with `apart`, each partner was met in an encounter of its own. */
export interface Parts {
  readonly subject: readonly Actor[];
  readonly partners: readonly (readonly Actor[])[];
  readonly apart: boolean;
  /** Whether the words after the noun say whose it is ("a meeting that A and B held"). */
  readonly defining: boolean;
}

const WITH = new Set(['with', '']);
const TO = new Set(['with', 'to']);
const NOBODY: Parts = { subject: [], partners: [], apart: false, defining: false };
export const BY_PHONE =
  /^(?:phone|telephone|telephonic|videoconference|video|virtually|online|videolink|teleconference|virtual)$/;
/** After these prepositions the subject of the clause takes part in what the noun names. */
const SUBJECT_TAKES_PART =
  /^(?:in|at|during|for|end of|course of|outset of|start of|beginning of|conclusion of|opening of|close of|part of)$/;

/** Who takes part, by the kind of trigger; null if the words tell of no encounter after all. */
export function participantsOf(scene: Scene, trigger: Trigger): Parts | null {
  return trigger.sense ? verbParts(scene, trigger) : nounParts(scene, trigger);
}

function nounParts(scene: Scene, trigger: Trigger): Parts {
  const partners = complementsOf(scene, trigger);
  const repeated =
    partners.length > 1 && partners.every(([first]) => first?.preposition === 'with' || first?.preposition === 'on');
  const each =
    isDistributed(scene, trigger) && partners.length === 1 ? (partners[0] ?? []).map((actor) => [actor]) : partners;
  const apart = repeated || (each.length > 1 && each !== partners);
  const agents = agentsAfter(scene, trigger.to, scene.reading.tokens.length);
  const subject = [
    ...nounSubject(scene, trigger, partners),
    ...agents,
    ...possessor(scene, trigger),
    ...relativeHolders(scene, trigger),
  ];
  return {
    subject: [...subject, ...(partners.length === 0 ? correspondents(scene, trigger, subject) : [])],
    partners: apart ? each : partners,
    apart,
    defining: relativeHolders(scene, trigger).length > 0 || broughtTogether(scene, trigger).length > 0,
  };
}

/** "a meeting that A and B held", "the meeting they had", "a call which A received from B", "a summit hosted by A". */
function relativeHolders(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = scene.reading;
  let i = trigger.to;
  while (i < trigger.to + 3 && /^(?:that|which|,|whom)$/.test(tokens[i]?.key ?? '')) i++;
  const group = scene.groups.find(
    ([first]) =>
      first &&
      first.from >= i &&
      first.from <= i + 3 &&
      first.preposition === '' &&
      scene.reading.tokens.slice(i, first.from).every(({ text }) => /^(?:the|\p{Lu}.*)$/u.test(text)),
  );
  if (!group) return [];
  const end = group.at(-1)?.to ?? i;
  const verb = tokens.findIndex(
    (token, k) =>
      k >= end &&
      k < end + 4 &&
      /^(?:held|had|hosted|chaired|attended|received|made|is|will|co|hosts|convened|took)$/.test(token.key),
  );
  if (verb < 0 || tokens.slice(end, verb).some(({ key }) => key === ',' && i > trigger.to && false)) return [];
  const callers = scene.groups.find(
    ([first]) =>
      first?.preposition === 'from' &&
      first.from > verb &&
      first.from < verb + 8 &&
      (first.person ?? first.office ?? first.codes.length) !== null,
  );
  return [...group, ...(/^received$/.test(tokens[verb]?.key ?? '') ? (callers ?? []) : [])];
}

/** "accepted an invitation from Modi in a telephone talk": who else is named in the sentence, if that makes two. */
function correspondents(scene: Scene, trigger: Trigger, subject: readonly Actor[]): readonly Actor[] {
  if (
    trigger.role !== 'attribute' ||
    !/^(?:in|during)$/.test(trigger.preposition) ||
    trigger.noun?.determiner !== 'indefinite'
  )
    return [];
  const speaking = (actor: Actor) =>
    scene.reading.tokens[actor.from - 1]?.key === 'to' && scene.reading.tokens[actor.from - 2]?.key === 'according';
  const others = scene.actors.filter(
    (actor) => actor.person?.office && actor.to <= trigger.from && !subject.includes(actor) && !speaking(actor),
  );
  const people = new Set([...subject, ...others].map((actor) => actor.person));
  return people.size === 2 ? others : [];
}

function nounSubject(scene: Scene, trigger: Trigger, partners: readonly (readonly Actor[])[]): readonly Actor[] {
  if (trigger.role === 'object') return trigger.verb === null ? [] : subjectBefore(scene, trigger.verb);
  const invited = inviters(scene, trigger);
  if (invited) return invited;
  if (
    trigger.role === 'attribute' &&
    SUBJECT_TAKES_PART.test(trigger.preposition) &&
    (!isGathering(trigger) || partners.length > 0 || isDelegate(scene, trigger))
  )
    return clauseSubject(scene, trigger);
  const together = broughtTogether(scene, trigger);
  if (together.length > 0) return together;
  const alone =
    partners.length > 0 &&
    partners.every(
      (partner) =>
        partner[0]?.preposition === 'with' && (partners.length > 1 || partner.length === 1 || trigger.noun?.plural),
    );
  return alone && trigger.role === 'subject' ? mainSubject(scene) : [];
}

/** "represented Bulgaria at the meeting". */
function isDelegate(scene: Scene, trigger: Trigger): boolean {
  return scene.reading.tokens
    .slice(Math.max(0, trigger.from - 8), trigger.from)
    .some(({ key }) => /^(?:represented|represents|representing|attended|participated|took)$/.test(key));
}

/** Of a summit or conference not all who speak there are members. */
function isGathering({ noun }: Trigger): boolean {
  return noun?.kind === 'conference' || (noun?.body != null && noun.kind === 'summit') || noun?.office != null;
}

/** "A invited B to Pyongyang for a summit": both are to take part. */
function inviters(scene: Scene, trigger: Trigger): readonly Actor[] | null {
  if (trigger.preposition !== 'to' && trigger.preposition !== 'for') return null;
  const { tokens } = scene.reading;
  for (let i = trigger.from - 1; i >= 0 && scene.clauses[i] === scene.clauses[trigger.from]; i--) {
    if (!/^invit(?:ed|es|e|ing|ation)$/.test(tokens[i]?.key ?? '')) continue;
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

/** "separate talks", "met separately", "meetings with": one encounter for each partner. */
function isDistributed(scene: Scene, trigger: Trigger): boolean {
  const near = scene.reading.tokens.slice(Math.max(0, trigger.from - 3), trigger.to + 3).map((token) => token.key);
  return (
    near.some((key) => /^(?:separate|separately|individually|successively|saw)$/.test(key)) ||
    (trigger.noun?.plural === true && /^(?:meeting|call|phone call|telephone call)$/.test(trigger.noun.noun))
  );
}

/** The subject of the clause that a noun after a preposition stands in, before or after it. */
function clauseSubject(scene: Scene, trigger: Trigger): readonly Actor[] {
  const clause = scene.clauses[trigger.from];
  const acting = scene.groups.filter(
    (group) => group[0]?.preposition === '' && scene.clauses[group[0]?.from ?? 0] === clause,
  );
  const before = acting.findLast((group) => (group.at(-1)?.to ?? 0) <= trigger.from);
  return before ?? acting.find((group) => (group[0]?.from ?? 0) >= trigger.to) ?? [];
}

/** Who acts in the main clause of the sentence, else the one who acted before. */
function mainSubject(scene: Scene): readonly Actor[] {
  return scene.groups.find((group) => group[0]?.preposition === '' && group[0].person !== null) ?? [HE];
}

/** Whoever acted last. */
const HE: Actor = {
  from: 0,
  to: 1,
  kind: 'pointer',
  person: null,
  office: null,
  codes: [],
  pointing: 'one',
  pointedRank: null,
  preposition: '',
};

/** "a meeting that was to bring together A, B and C". */
function broughtTogether(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = scene.reading;
  const at = tokens.findIndex(
    (token, i) =>
      i >= trigger.to &&
      i < trigger.to + 22 &&
      token.key === 'together' &&
      /^(?:bring|brings|brought|bringing)$/.test(tokens[i - 1]?.key ?? ''),
  );
  if (at < 0) return [];
  return scene.groups.find(([first]) => first && first.from > at && first.from <= at + 4) ?? [];
}

/** "Lavrov's meeting with". */
function possessor(scene: Scene, trigger: Trigger): readonly Actor[] {
  const before = scene.reading.tokens[trigger.from - 1]?.key ?? '';
  if (before !== "'s" && before !== "'") return [];
  return scene.actors.filter((actor) => actor.to === trigger.from - 1 && actor.person !== null);
}

function verbParts(scene: Scene, trigger: Trigger): Parts | null {
  switch (trigger.sense) {
    case 'receive':
      return receiveParts(scene, trigger);
    case 'callOn':
    case 'phone': {
      const objects = objectsAfter(scene, trigger, new Set(['', 'on'])).filter((group) =>
        group.some((actor) => actor.person ?? actor.office),
      );
      return objects.length > 0
        ? { subject: subjectBefore(scene, trigger.from), partners: objects, apart: objects.length > 1, defining: false }
        : null;
    }
    case 'speak':
      return speakParts(scene, trigger);
    default:
      return meetParts(scene, trigger);
  }
}

function isPassive(scene: Scene, trigger: Trigger): boolean {
  const key = (i: number) => scene.reading.tokens[i]?.key ?? '';
  const adverb = /^(?:also|then|later|warmly|jointly)$/.test(key(trigger.from - 1)) ? 1 : 0;
  return (
    /(?:ed|met|seen|spoken)$/.test(key(trigger.to - 1)) &&
    /^(?:was|were|been|being|is|are|be)$/.test(key(trigger.from - 1 - adverb))
  );
}

function receiveParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  const subject = subjectBefore(scene, trigger.from);
  if (isPassive(scene, trigger)) {
    const agents = agentsAfter(scene, trigger.to - 1, tokens.length);
    return agents.length > 0 ? { subject, partners: [agents], apart: false, defining: false } : null;
  }
  const objects = objectsAfter(scene, trigger, new Set([''])).slice(0, isDistributed(scene, trigger) ? 9 : 1);
  if (!objects[0]?.some((actor) => actor.person ?? actor.office ?? (actor.kind === 'side' || actor.pointing === 'one')))
    return null;
  if (tokens[trigger.from]?.key.startsWith('welcom') && !isWelcomedToTalks(scene, trigger, objects[0])) return null;
  const each = isDistributed(scene, trigger) ? objects.flat().map((actor) => [actor]) : objects;
  return { subject, partners: each, apart: each.length > 1, defining: false };
}

/** A welcome is a meeting only if it is to talks: "welcomed B to Auckland for the consultations". */
function isWelcomedToTalks(scene: Scene, trigger: Trigger, guests: readonly Actor[]): boolean {
  return (
    guests.some((actor) => actor.person) &&
    scene.triggers.some((other) => other.noun && other.from > trigger.to && other.preposition === 'for')
  );
}

function speakParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  const agents = isPassive(scene, trigger) ? agentsAfter(scene, trigger.to - 1, tokens.length) : [];
  if (agents.length > 1) return { ...NOBODY, subject: agents };
  const subject = subjectBefore(scene, trigger.from);
  const phone = tokens.some((token, i) => BY_PHONE.test(token.key) && scene.clauses[i] === scene.clauses[trigger.from]);
  const partners = objectsAfter(scene, trigger, TO).filter((group) =>
    group.some((actor) => actor.person ?? actor.office ?? (actor.kind === 'side' || actor.pointing)),
  );
  if (partners.length === 0 && !(phone && subject.length > 0)) return null;
  const [nearest] = partners[0] ?? [];
  const onTopic = /^(?:discuss|exchange)/.test(tokens[trigger.from]?.key ?? '');
  if (!onTopic && nearest && nearest.from - trigger.to > 4) return null;
  if (onTopic && !phone && !partners.some((group) => group[0]?.preposition === 'with')) return null;
  return { subject, partners, apart: false, defining: false };
}

/** "the Council convened", "the committee will meet": the body before the verb. */
export function bodySubject(scene: Scene, trigger: Trigger): BodyMention | null {
  if (trigger.sense !== 'meet') return null;
  const body = scene.reading.bodies.findLast(
    (one) =>
      one.to <= trigger.from && trigger.from - one.to <= 4 && scene.clauses[one.from] === scene.clauses[trigger.from],
  );
  const between = body ? scene.reading.tokens.slice(body.to, trigger.from) : [];
  return body &&
    between.every(({ key }) => /^(?:has|had|have|will|would|is|was|to|also|last|then|again|\(|\)|next)$/.test(key))
    ? body
    : null;
}

function meetParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  const objects = objectsAfter(scene, trigger, WITH);
  if (tokens[trigger.from]?.key === 'meeting' && objects.length === 0) return null;
  const subject = subjectBefore(scene, trigger.from);
  if (objects.length === 0 && subject.length === 0 && !bodySubject(scene, trigger)) return null;
  const repeated = objects.length > 1 && objects.every(([first]) => first?.preposition === 'with');
  const each = isDistributed(scene, trigger) ? objects.flat().map((actor) => [actor]) : objects;
  return { subject, partners: each, apart: each.length > 1 && (repeated || each !== objects), defining: false };
}
