import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import type { Clauses } from '../resolve/clauses.js';
import { isVerb } from '../resolve/clauses.js';
import { isJoined } from '../resolve/joined.js';
import { COMPANION_OPENERS, SENT_BY_SIDES } from '../tables/attendance.js';
import {
  ADVERBIAL_WORDS,
  APPOSITION_OPENERS,
  FRONTED_PREPOSITIONS,
  THIRD_POSSESSIVES,
} from '../tables/function-words.js';
import { SAYING_VERBS } from '../tables/saying.js';
import { isMet, isOfParticiple, isUnknown } from './no-subject.js';
import { isPair } from './pair-before-who.js';
import { isGoingOn, isPresence } from './presence.js';
import type { Trigger } from './trigger.js';

/** A sentence as the finders below see it. */
export interface Scene {
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  readonly groups: readonly (readonly Actor[])[];
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  /** Whether this sentence or the next speaks of three who met ("the three leaders"). */
  readonly ofThree: boolean;
}

/** Actors side by side as groups, in order. */
export function groupsOf(reading: Reading, actors: readonly Actor[]): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    if (actor.person && reading.tokens[actor.to]?.key === "'s") continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const past = last?.[0]?.preposition ? groupBeforeApposition(reading, groups, actor) : null;
    if (past) past.push(actor);
    else if (last && before && isJoined(reading, before.to, actor.from) && !closesApposition(reading, last, actor))
      last.push(actor);
    else (groupBeforeApposition(reading, groups, actor) ?? newGroup(groups)).push(actor);
  }
  return groups;
}

function newGroup(groups: Actor[][]): Actor[] {
  const group: Actor[] = [];
  groups.push(group);
  return group;
}

/** "Wang, also a member of the Committee of the Party of China, and his counterpart B": the group that the apposition says more of. */
function groupBeforeApposition({ tokens }: Reading, groups: readonly Actor[][], next: Actor): Actor[] | null {
  const key = (i: number) => tokens[i]?.key ?? '';
  let and = next.from - 1;
  while (and > next.from - 4 && (key(and) === 'the' || THIRD_POSSESSIVES.has(key(and)))) and--;
  if (key(and) !== 'and' || key(and - 1) !== ',') return null;
  for (const group of groups.slice(-MOST_IN_APPOSITION).reverse()) {
    const end = group.at(-1)?.to ?? 0;
    const opens = key(end) === ',' && APPOSITION_OPENERS.has(key(end + 1) === 'also' ? key(end + 2) : key(end + 1));
    const inner = tokens.slice(end + 1, and - 1);
    if (opens) return inner.some((token) => /^[,;:()]$/.test(token.key)) ? null : group;
  }
  return null;
}

/** How many groups an apposition may name: "a member of the Bureau of the Party of China". */
const MOST_IN_APPOSITION = 4;

/** "Sisi, of Egypt, and" … an actor behind a bare comma after one that has none joins only if the list ends in "and". */
function closesApposition(reading: Reading, group: readonly Actor[], next: Actor): boolean {
  const between = reading.tokens.slice(group.at(-1)?.to ?? 0, next.from).map((token) => token.key);
  if (between.length === 0 || (between[0] === ',' && next.kind === 'pointer')) return true;
  const comma =
    between[0] === ',' &&
    between.slice(1).every((key) => key === 'the' || key === 'both' || THIRD_POSSESSIVES.has(key));
  const fronted = group[0]?.preposition !== '' && comma;
  if (fronted && FRONTED_PREPOSITIONS.has(group[0]?.preposition ?? '')) return true;
  return fronted && (isVerb(reading, next.to) || isVerb(reading, next.to + 1));
}

/** The group that acts before a verb: the last one without preposition in its clause, else in the sentence. */
export function subjectBefore(scene: Scene, at: number): readonly Actor[] {
  return [...companions(scene), ...(subjectOfInfinitive(scene, at) ?? actingBefore(scene, at))];
}

/** "Together with A, B co-chaired", "With A she will attend". */
export function companions({ reading, groups }: Scene): readonly Actor[] {
  if (!COMPANION_OPENERS.has(reading.tokens[0]?.key ?? '')) return [];
  return groups.find(([first]) => first && first.from <= 4 && /^(?:with|alongside|by)$/.test(first.preposition)) ?? [];
}

/** "plans for A to meet B". */
function subjectOfInfinitive({ reading, groups }: Scene, at: number): readonly Actor[] | null {
  if (reading.tokens[at - 1]?.key !== 'to') return null;
  return groups.find((group) => group.at(-1)?.to === at - 1 && group[0]?.preposition === 'for') ?? null;
}

function actingBefore(scene: Scene, at: number): readonly Actor[] {
  const clause = scene.clauses[at];
  const candidates = scene.groups.filter(
    (group) =>
      (group.at(-1)?.to ?? 0) <= at &&
      group[0]?.preposition === '' &&
      !isSpeaker(scene.reading, group) &&
      !isOfParticiple(scene.reading, group) &&
      !isMet(scene, group, at) &&
      !isUnknown(group),
  );
  const inClause = candidates.findLast((group) => scene.clauses[group[0]?.from ?? 0] === clause);
  if (inClause) return inClause;
  return (
    antecedent(scene, at) ??
    candidates.findLast((group) => (scene.clauses[group[0]?.from ?? 0] ?? 0) < (clause ?? 0)) ??
    []
  );
}

/** The actor just before the "who" whose clause a token stands in; null if there is none. */
export function antecedent(scene: Scene, at: number): readonly Actor[] | null {
  const { tokens } = scene.reading;
  for (let i = at; i >= 0 && scene.clauses[i] === scene.clauses[at]; i--) {
    if (tokens[i]?.key !== 'who') continue;
    const end = tokens[i - 1]?.key === ',' ? i - 1 : i;
    const group = scene.groups.find((one) => one.at(-1)?.to === end);
    return (group && isPair(scene.reading, group, i) ? group : group?.slice(-1)) ?? null;
  }
  return null;
}

/** "Lee, Kang said, had described": who is named only as the source of a saying does not act. */
function isSpeaker(reading: Reading, group: readonly Actor[]): boolean {
  const to = group.at(-1)?.to ?? 0;
  const next = reading.tokens[to]?.key ?? '';
  if (!SAYING_VERBS.has(next)) return false;
  return reading.tokens[(group[0]?.from ?? 0) - 1]?.key === ',' && reading.tokens[to + 1]?.key === ',';
}

/** Groups after a verb that are its direct object or follow "with". */
export function objectsAfter(scene: Scene, trigger: Trigger, prepositions: ReadonlySet<string>): (readonly Actor[])[] {
  const limit = limitAfter(scene, trigger);
  const objects: (readonly Actor[])[] = [];
  for (const group of scene.groups) {
    const first = group[0];
    if (!first || first.from < trigger.to || first.from >= limit) continue;
    if (!prepositions.has(first.preposition)) {
      if (first.preposition === '' && objects.length > 0) break;
      continue;
    }
    const [last] = objects.slice(-1);
    const from = last ? (last.at(-1)?.to ?? trigger.to) : trigger.to;
    if (first.preposition === '' && !isAdverbial(scene.reading, from, first.from)) continue;
    if (first.preposition !== '' && objects.length > 0 && !isAdverbial(scene.reading, from, first.from, true)) break;
    if (scene.clauses[first.from] !== scene.clauses[trigger.from] && !isAdverbial(scene.reading, from, first.from))
      continue;
    objects.push(group);
  }
  return objects;
}

/** Up to where the arguments of a trigger may stand: the next verb of an encounter. */
function limitAfter(scene: Scene, trigger: Trigger): number {
  const next = scene.triggers.find(
    (other) =>
      other.from >= trigger.to && other.role !== 'attribute' && other.visit !== 'noun' && other.visit !== 'verb',
  );
  return next ? (next.verb ?? next.from) : scene.reading.tokens.length;
}

/** Whether only adverbs, dates and places stand between (and, for a list that goes on, "and"). */
export function isAdverbial(reading: Reading, from: number, to: number, listing = false): boolean {
  for (let i = from; i < to; i++) {
    const key = reading.tokens[i]?.key ?? '';
    const venue = isVenueWord(reading, i);
    if (
      venue ||
      reading.dateAt(i) ||
      reading.landAt(i) ||
      reading.bodyAt(i) ||
      ADVERBIAL_WORDS.has(key) ||
      (listing && /^(?:and|as|well|;)$/.test(key))
    )
      continue;
    return false;
  }
  return true;
}

/** A capitalised word that is neither a person nor an office: part of a house's name. */
function isVenueWord(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token?.kind === 'word' && token.text !== token.text.toLowerCase() && !reading.personAt(i) && !reading.officeAt(i)
  );
}

/** Groups with one of the prepositions that follow a noun: "talks with A", "meeting between A and B", "meeting of A with B". */
export function complementsOf(scene: Scene, trigger: Trigger): (readonly Actor[])[] {
  const limit = limitAfter(scene, trigger);
  const found: (readonly Actor[])[] = [];
  let present: number | null = null;
  for (const group of scene.groups) {
    const first = group[0];
    if (!first || first.from < (trigger.noun?.headEnd ?? trigger.to) || first.from >= limit) continue;
    const { preposition } = first;
    const gap = first.from - trigger.to;
    const attending =
      isPresence(scene.reading, first.from) ||
      (preposition === '' && present !== null && isGoingOn(scene.reading, scene.clauses, present, first.from));
    if (attending) present = group.at(-1)?.to ?? null;
    const sent =
      preposition === 'from' && gap < 8 && SENT_BY_SIDES.has(scene.reading.tokens[first.from - 2]?.key ?? '');
    const direct = sent || attending || (preposition === 'of' && gap <= 3 && found.length === 0);
    const between = (preposition === 'between' || preposition === 'among') && gap <= 14;
    const isCall = /calls?$/.test(trigger.noun?.noun ?? '');
    const caller = preposition === 'from' && gap <= FAR_CALLER && trigger.role === 'object';
    const onCall = isCall && /^(?:on|to|from)$/.test(preposition) && (gap <= 3 || caller);
    const alongside = preposition === 'with' && (gap <= 25 || found.length > 0) && isCompanion(scene, group);
    if (
      !direct &&
      !between &&
      !alongside &&
      !(onCall || (preposition === 'on' && found.length > 0 && found[0]?.[0]?.preposition === 'on'))
    )
      continue;
    if (scene.clauses[first.from] !== scene.clauses[trigger.from] && gap > 6 && !attending) continue;
    const other = scene.triggers.find(
      (one) =>
        one !== trigger &&
        one.from > trigger.from &&
        one.to <= first.from &&
        (one.role === 'attribute' || one.visit !== null),
    );
    if (other?.noun && first.from - other.to <= NEAREST) continue;
    found.push(group);
  }
  return found;
}

/** "a call this morning from his brother HRH Prince A": so many words may stand before who called. */
const FAR_CALLER = 9;

/** "the meeting agreed in a call on Friday between A and B": within so many words it is the nearer noun that has the complement. */
const NEAREST = 6;

/** Not "with a view to", "together with a delegation of": a person, office or side right after "with". */
function isCompanion(scene: Scene, group: readonly Actor[]): boolean {
  const before = scene.reading.tokens[(group[0]?.from ?? 1) - 1]?.key ?? '';
  return before !== 'participation' && group.length > 0;
}
