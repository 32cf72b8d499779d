import type { Actor } from '../resolve/actors.js';
import { isVerb } from '../resolve/clauses.js';
import { lastBetween } from '../segment/between.js';
import { BRINGING_VERBS, HOSTS, PREPOSITIONS_OF_TAKING_PART, VERBS_OF_ATTENDING } from '../tables/attendance.js';
import { BEFORE_STAY, FACTUAL_FORMS_OF_BE } from '../tables/auxiliaries.js';
import { OWN_ORDER_PREPOSITIONS } from '../tables/order-cues.js';
import { DECIDED_THERE } from '../tables/outcomes.js';
import { SAYING_VERBS } from '../tables/saying.js';
import { answerers } from './answerers.js';
import { antecedent, type Scene, subjectBefore } from './arguments.js';
import { besideBody } from './beside-body.js';
import { addressee, inviters, joiners } from './invited.js';
import { isRepresented } from './represented.js';
import { isSetUpByOthers } from './set-up.js';
import type { Trigger } from './trigger.js';

/** "the summit in Cairo, where A and B signed", "talks at which A and B agreed": who does something there takes part. */
export function actingThere({ reading, groups, clauses, triggers }: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  for (let i = trigger.to; i < Math.min(tokens.length, trigger.to + MOST_BETWEEN); i++) {
    if (clauses[i] !== clauses[trigger.from] && key(i - 1) !== ',' && key(i) !== 'where') return [];
    if (triggers.some(({ from }) => from === i)) return [];
    if (key(i) !== 'where' && !(key(i) === 'which' && /^(?:at|during|in)$/.test(key(i - 1)))) continue;
    return groups.find(([first]) => first && first.from > i && first.from <= i + 3 && first.preposition === '') ?? [];
  }
  return [];
}

/** How many words of date and place may stand between a meeting and its relative clause. */
const MOST_BETWEEN = 16;

/** "accepted an invitation from Modi in a telephone talk": who else is named in the sentence, if that makes two. */
export function correspondents(scene: Scene, trigger: Trigger, subject: readonly Actor[]): readonly Actor[] {
  if (
    trigger.role !== 'attribute' ||
    !/^(?:in|during)$/.test(trigger.preposition) ||
    (trigger.noun?.determiner !== 'indefinite' && !trigger.noun?.modifiers.includes('another'))
  )
    return [];
  const answering = trigger.from <= FRONTED ? answerers(scene, trigger, subject) : [];
  if (answering.length > 0) return answering;
  const speaking = (actor: Actor) =>
    scene.reading.tokens[actor.from - 1]?.key === 'to' && scene.reading.tokens[actor.from - 2]?.key === 'according';
  const others = scene.actors.filter(
    (actor) => actor.person?.office && actor.to <= trigger.from && !subject.includes(actor) && !speaking(actor),
  );
  const people = new Set([...subject, ...others].map((actor) => actor.person));
  return people.size === 2 ? others : [];
}

/** How near the beginning of its sentence "in a third meeting" stands. */
const FRONTED = 5;

/** Who takes part in what a noun tells of, besides its `partners`; empty if the words do not say. */
export function nounSubject(scene: Scene, trigger: Trigger, partners: readonly (readonly Actor[])[]): readonly Actor[] {
  if (trigger.role === 'object')
    return trigger.verb === null || isSetUpByOthers(scene, trigger, trigger.verb)
      ? []
      : besideBody(scene, trigger.verb, subjectBefore(scene, trigger.verb));
  const joined = joiners(scene, trigger) ?? addressee(scene, trigger);
  if (joined) return joined;
  const invited = inviters(scene, trigger);
  if (invited) return invited;
  if (
    trigger.role === 'attribute' &&
    PREPOSITIONS_OF_TAKING_PART.has(trigger.preposition) &&
    !isResult(scene, trigger) &&
    (!isGathering(trigger) || partners.length > 0 || isDelegate(scene, trigger) || isJourney(scene, trigger))
  )
    return clauseSubject(scene, trigger);
  if (isOrderedByOwn(trigger, partners)) return clauseSubject(scene, trigger);
  if (isHosted(scene, trigger)) return subjectBefore(scene, trigger.from);
  if (isHisOwn(scene, trigger) && partners.length > 0)
    return antecedent(scene, trigger.from) ?? clauseSubject(scene, trigger);
  const together = broughtTogether(scene, trigger);
  if (together.length > 0) return together;
  const alone =
    partners.length > 0 &&
    partners.every(
      (partner) =>
        partner[0]?.preposition === 'with' && (partners.length > 1 || partner.length === 1 || trigger.noun?.plural),
    );
  return alone && trigger.role === 'subject' && !isComplete(scene, trigger, partners) ? mainSubject(scene) : [];
}

/** "A said after talks with B", "ahead of a meeting with B, A arrived": of two of whom only the other is named beside the noun. */
function isOrderedByOwn({ role, preposition, noun }: Trigger, partners: readonly (readonly Actor[])[]): boolean {
  if (role !== 'attribute' || !OWN_ORDER_PREPOSITIONS.has(preposition)) return false;
  const own = noun?.determiner === 'none' || noun?.determiner === 'indefinite';
  return own && noun.lands.length === 0 && partners.length === 1 && partners[0]?.[0]?.preposition === 'with';
}

/** "briefed them on his talks with A": of the subject of the clause. */
function isHisOwn({ reading: { tokens } }: Scene, { role, from }: Trigger): boolean {
  return role === 'attribute' && /^(?:his|her)$/.test(tokens[from - 1]?.key ?? '');
}

/** "will visit Beijing for the summit", "who is in Nairobi for the session", "at the summit in a photo": whoever travels to a gathering takes part. */
function isJourney({ reading: { tokens, landAt }, triggers, clauses }: Scene, trigger: Trigger): boolean {
  if (trigger.preposition !== 'for') return false;
  if (
    triggers.some(
      ({ visit, to, from }) => visit !== null && to <= trigger.from && clauses[from] === clauses[trigger.from],
    )
  )
    return true;
  const at = lastBetween(tokens, trigger.from - 8, trigger.from, ({ key }) => key === 'in');
  return at > 0 && landAt(at + 1) !== null && BEFORE_STAY.has(tokens[at - 1]?.key ?? '');
}

/** "the Ukrainian-Russian talks took place in Istanbul, with A and B at the head": all who sit are named. */
function isComplete({ reading }: Scene, { noun, to }: Trigger, partners: readonly (readonly Actor[])[]): boolean {
  if ((noun?.lands.length ?? 0) > 1) return true;
  const [first] = partners[0] ?? [];
  if (!first || (partners[0]?.length ?? 0) < 2) return false;
  const comma = reading.tokens.findIndex(({ key }, i) => i >= to && i < first.from && key === ',');
  return comma > 0 && reading.tokens[comma + 1]?.key === 'with';
}

/** "recalled what had been decided at the meeting": whoever speaks of what came of it need not have been there. */
function isResult({ reading: { tokens } }: Scene, trigger: Trigger): boolean {
  const at = tokens
    .slice(Math.max(0, trigger.from - 6), trigger.from)
    .findLastIndex(({ key }) => key === trigger.preposition);
  const verb = Math.max(0, trigger.from - 6) + at - 1;
  return at > 0 && DECIDED_THERE.has(tokens[verb]?.key ?? '') && FACTUAL_FORMS_OF_BE.has(tokens[verb - 1]?.key ?? '');
}

/** "Norway was the host of a meeting", "A is the chair of the session". */
function isHosted({ reading: { tokens } }: Scene, { preposition, from }: Trigger): boolean {
  const of = tokens.slice(Math.max(0, from - 3), from).findIndex(({ key }) => key === 'of');
  return preposition === 'of' && of >= 0 && HOSTS.has(tokens[Math.max(0, from - 3) + of - 1]?.key ?? '');
}

/** "represented Bulgaria at the meeting". */
function isDelegate(scene: Scene, trigger: Trigger): boolean {
  return scene.reading.tokens
    .slice(Math.max(0, trigger.from - 8), trigger.from)
    .some(({ key }) => VERBS_OF_ATTENDING.has(key));
}

/** After these prepositions the subject of the clause takes part in what the noun names. */
/** Of a summit or conference not all who speak there are members. */
function isGathering({ noun }: Trigger): boolean {
  return noun?.kind === 'conference' || (noun?.body != null && noun.kind === 'summit') || noun?.office != null;
}

/** Whoever acted last, without a word that says so. */
const HE: Actor = {
  from: 0,
  to: 0,
  kind: 'pointer',
  person: null,
  office: null,
  codes: [],
  counterpart: false,
  pointing: 'one',
  pointedRank: null,
  preposition: '',
};

/** The subject of the clause that a noun after a preposition stands in, before or after it. */
function clauseSubject(scene: Scene, trigger: Trigger): readonly Actor[] {
  const clause = scene.clauses[trigger.from];
  const acting = scene.groups.filter(
    (group) =>
      group[0]?.preposition === '' &&
      scene.clauses[group[0]?.from ?? 0] === clause &&
      !isRepresented(scene, group[0]?.from ?? 0),
  );
  const before = acting.findLast((group) => (group.at(-1)?.to ?? 0) <= trigger.from);
  const after = acting.find((group) => (group[0]?.from ?? 0) >= trigger.to && !isSource(scene, group));
  return before ?? antecedent(scene, trigger.from) ?? after ?? [];
}

/** "will be dealt with at the session, A said": who is named only as the source of a whole sentence. */
function isSource({ reading }: Scene, group: readonly Actor[]): boolean {
  const { tokens } = reading;
  const [from, to] = [group[0]?.from ?? 0, group.at(-1)?.to ?? 0];
  if (tokens[from - 1]?.key !== ',' || !SAYING_VERBS.has(tokens[to]?.key ?? '')) return false;
  for (let i = 0; i < from; i++) if (isVerb(reading, i)) return true;
  return false;
}

/** Who acts in the main clause of the sentence, else the one who acted before. */
function mainSubject(scene: Scene): readonly Actor[] {
  return scene.groups.find((group) => group[0]?.preposition === '' && group[0].person !== null) ?? [HE];
}

/** "a meeting that was to bring together A, B and C". */
export function broughtTogether(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = scene.reading;
  const at = tokens.findIndex(
    (token, i) =>
      i >= trigger.to &&
      i < trigger.to + 22 &&
      token.key === 'together' &&
      BRINGING_VERBS.has(tokens[i - 1]?.key ?? ''),
  );
  if (at < 0) return [];
  return scene.groups.find(([first]) => first && first.from > at && first.from <= at + 4) ?? [];
}
