import type { Actor } from '../resolve/actors.js';
import { PRESIDING_VERBS } from '../tables/attendance.js';
import { BEFORE_PROGRESSIVES, FORMS_OF_BE } from '../tables/auxiliaries.js';
import { TELEPHONE_WORDS } from '../tables/course-of-meetings.js';
import { LIGHT_ADVERBS } from '../tables/function-words.js';
import { agentsAfter } from './agents.js';
import { companions, complementsOf, isAdverbial, objectsAfter, type Scene, subjectBefore } from './arguments.js';
import { onThePhone } from './by-phone.js';
import { eachApart, isDistributed } from './distributed.js';
import { actingThere, broughtTogether, correspondents, nounSubject } from './noun-subject.js';
import { isPresence } from './presence.js';
import { relativeHolders } from './relative-holders.js';
import { relativeObject } from './relative-object.js';
import { seenBy } from './seen.js';
import { bodySubject, relativeBody } from './session-of.js';
import { isTalkOfPair } from './talk-of-pair.js';
import type { Trigger } from './trigger.js';
import { areOfTwoSides } from './two-sides.js';
import { isArrival, isWelcomedToTalks } from './welcome.js';

/** Who takes part by the words of one sentence; with `apart`, each partner was met in an encounter of its own. */
export interface Parts {
  readonly subject: readonly Actor[];
  readonly partners: readonly (readonly Actor[])[];
  readonly apart: boolean;
  /** Whether the words after the noun say whose it is ("a meeting that A and B held"). */
  readonly defining: boolean;
  /** Whether it may be a meeting told before of which a subject is added ("With A, he also discussed trade"). */
  readonly retold?: boolean;
  /** Whether it can only be the meeting told last ("A, who presided, spoke with B and C"). */
  readonly within?: boolean;
}

const WITH = new Set(['with', '']);
const TO = new Set(['with', 'to']);
const STRONG_PARTICIPLES = new Set(['met', 'seen', 'spoken']);
const NOBODY: Parts = { subject: [], partners: [], apart: false, defining: false };

/** Who takes part, by the kind of trigger; null if the words tell of no encounter after all. */
export function participantsOf(scene: Scene, trigger: Trigger): Parts | null {
  if (!trigger.sense) return nounParts(scene, trigger);
  const parts = verbParts(scene, trigger);
  return parts && { ...parts, subject: [...parts.subject, ...presentAt(scene, trigger)] };
}

/** "received B in the presence of C": in the same clause. */
function presentAt({ reading, groups, clauses }: Scene, trigger: Trigger): readonly Actor[] {
  const isThere = ([first]: readonly Actor[]) =>
    first !== undefined &&
    first.from >= trigger.to &&
    clauses[first.from] === clauses[trigger.from] &&
    isPresence(reading, first.from);
  return groups.find(isThere) ?? [];
}

function nounParts(scene: Scene, trigger: Trigger): Parts {
  const partners = partnersOf(scene, trigger);
  const repeated =
    partners.length > 1 &&
    !isOne(trigger) &&
    partners.every(([first]) => first?.preposition === 'with' || first?.preposition === 'on');
  const each = partners.length === 1 && isDistributed(scene, trigger, partners) ? eachApart(partners) : partners;
  const apart = repeated || (each.length > 1 && each !== partners);
  const agents = agentsAfter(scene, trigger.to, receptionAfter(scene, trigger));
  const subject = [
    ...nounSubject(scene, trigger, partners),
    ...agents,
    ...possessor(scene, trigger),
    ...relativeHolders(scene, trigger),
    ...actingThere(scene, trigger),
  ];
  return {
    subject: [...subject, ...(partners.length === 0 ? correspondents(scene, trigger, subject) : [])],
    partners: apart ? each : partners,
    apart,
    defining: relativeHolders(scene, trigger).length > 0 || broughtTogether(scene, trigger).length > 0,
  };
}

/** "will hold talks with A and be received by B": up to the reception, whose agents are its own. */
function receptionAfter({ reading, triggers }: Scene, { to }: Trigger): number {
  const { tokens } = reading;
  const isPassive = (verb: number) => FORMS_OF_BE.has(tokens[verb - 1]?.key ?? '');
  return (
    triggers.find(({ sense, from }) => sense === 'receive' && from >= to && isPassive(from))?.from ?? tokens.length
  );
}

/** Whom the words after a noun name, else the "whom" before it. */
function partnersOf(scene: Scene, trigger: Trigger): (readonly Actor[])[] {
  const partners = complementsOf(scene, trigger);
  if (trigger.role !== 'object' || partners.length > 0) return partners;
  const before = partnerBefore(scene, trigger);
  const other = before.length > 0 ? before : relativeObject(scene, trigger.from);
  return other.length > 0 ? [other] : partners;
}

/** "held with A the second session": a partner between the verb and its object. */
function partnerBefore({ groups }: Scene, { verb, from }: Trigger): readonly Actor[] {
  const isBetween = ([first]: readonly Actor[]) =>
    first !== undefined && first.from > (verb ?? from) && first.to <= from;
  return groups.find((group) => group[0]?.preposition === 'with' && isBetween(group)) ?? [];
}

/** "a meeting with A and with B" is one, "talks with A and with B" are two. */
function isOne({ noun }: Trigger): boolean {
  return noun !== null && !noun.plural && noun.determiner === 'indefinite';
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
        group.some((actor) => actor.person ?? actor.office ?? (actor.pointing === 'one' && !isUrged(scene, actor))),
      );
      return objects.length > 0
        ? { subject: subjectBefore(scene, trigger.from), partners: objects, apart: objects.length > 1, defining: false }
        : null;
    }
    case 'see':
    case 'await': {
      const seen = seenBy(scene, trigger);
      return seen && { subject: seen.subject, partners: [seen.partner], apart: false, defining: false };
    }
    case 'byPhone': {
      const [subject, ...partners] = onThePhone(scene, trigger) ?? [];
      return subject ? { subject, partners, apart: false, defining: false } : null;
    }
    case 'speak':
      return speakParts(scene, trigger);
    default:
      return meetParts(scene, trigger);
  }
}

/** "called on him to resign": no visit. */
function isUrged({ reading: { tokens } }: Scene, { to }: Actor): boolean {
  return tokens[to]?.key === 'to' || (tokens[to]?.key === 'not' && tokens[to + 1]?.key === 'to');
}

function isPassive(scene: Scene, trigger: Trigger): boolean {
  const key = (i: number) => scene.reading.tokens[i]?.key ?? '';
  const adverb = LIGHT_ADVERBS.has(key(trigger.from - 1)) || /[a-z]ly$/.test(key(trigger.from - 1)) ? 1 : 0;
  return (
    (/ed$/.test(key(trigger.to - 1)) || STRONG_PARTICIPLES.has(key(trigger.to - 1))) &&
    FORMS_OF_BE.has(key(trigger.from - 1 - adverb))
  );
}

function receiveParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  if (isArrival(scene)) return null;
  const subject = subjectBefore(scene, trigger.from);
  if (isPassive(scene, trigger)) {
    const agents = agentsAfter(scene, trigger.to - 1, tokens.length);
    return agents.length > 0 ? { subject, partners: [agents], apart: false, defining: false } : null;
  }
  const relative = relativeObject(scene, trigger.from);
  if (relative.length > 0 && subject.length > 0)
    return { subject, partners: [relative], apart: false, defining: false };
  const found = objectsAfter(scene, trigger, new Set(['']));
  const distributed = isDistributed(scene, trigger, found);
  const objects = distributed ? found : found.slice(0, 1);
  if (!objects[0]?.some((actor) => actor.person ?? actor.office ?? (actor.kind === 'side' || actor.pointing === 'one')))
    return null;
  if (tokens[trigger.from]?.key.startsWith('welcom') && !isWelcomedToTalks(scene, trigger, objects[0])) return null;
  const each = distributed ? eachApart(objects) : objects;
  return { subject, partners: each, apart: each.length > 1, defining: false };
}

function speakParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  const agents = isPassive(scene, trigger) ? agentsAfter(scene, trigger.to - 1, tokens.length) : [];
  if (agents.length > 1) return { ...NOBODY, subject: agents };
  const subject = subjectBefore(scene, trigger.from);
  const phone = tokens.some(
    (token, i) => TELEPHONE_WORDS.has(token.key) && scene.clauses[i] === scene.clauses[trigger.from],
  );
  const relative = relativeObject(scene, trigger.from);
  const fronted = frontedPartner(scene, trigger);
  if (fronted.length > 0) return { subject, partners: [fronted], apart: false, defining: false, retold: true };
  const partners = (relative.length > 0 ? [relative] : objectsAfter(scene, trigger, TO)).filter((group) =>
    group.some((actor) => actor.person ?? actor.office ?? (actor.kind === 'side' || actor.pointing)),
  );
  const lastSpoke =
    tokens[trigger.from - 1]?.key === 'last' && subject.some(({ pointing }) => pointing !== null && pointing !== 'one');
  if (partners.length === 0 && (lastSpoke || isTalkOfPair(scene, trigger, subject))) return { ...NOBODY, subject };
  if (partners.length === 0 && areOfTwoSides(subject)) return { ...NOBODY, subject, retold: true };
  if (partners.length === 0 && !(phone && subject.length > 0)) return null;
  const [nearest] = partners[0] ?? [];
  const onTopic = /^(?:discuss|exchange)/.test(tokens[trigger.from]?.key ?? '');
  if (
    !onTopic &&
    nearest &&
    nearest.from - trigger.to > 4 &&
    !(phone && isAdverbial(scene.reading, trigger.to, nearest.from))
  )
    return null;
  if (onTopic && !phone && !partners.some((group) => group[0]?.preposition === 'with')) return null;
  return { subject, partners, apart: false, defining: false, within: isPresiding(scene, trigger) };
}

/** "A, who presided, spoke with B and C": at the meeting that A was told to chair. */
function isPresiding({ reading: { tokens } }: Scene, { from }: Trigger): boolean {
  const who = tokens.slice(Math.max(0, from - 6), from).findIndex(({ key }) => key === 'who');
  const verb = Math.max(0, from - 6) + who + 1;
  return who >= 0 && PRESIDING_VERBS.has(tokens[verb]?.key ?? '') && tokens[verb + 1]?.key === ',';
}

/** "With Prime Minister A, the Secretary spoke about trade", "With B he discussed energy": the first verb of the sentence. */
function frontedPartner(scene: Scene, trigger: Trigger): readonly Actor[] {
  if (scene.reading.tokens[0]?.key !== 'with') return [];
  const partner = companions(scene).filter(({ person, office }) => person ?? office);
  const isFirst = !scene.triggers.some(({ from, role }) => from < trigger.from && role !== 'attribute');
  const acting = scene.groups.some(
    ([first]) => first?.preposition === '' && first.from >= (partner.at(-1)?.to ?? 0) && first.from < trigger.from,
  );
  return isFirst && acting ? partner : [];
}

function meetParts(scene: Scene, trigger: Trigger): Parts | null {
  const { tokens } = scene.reading;
  const relative = relativeObject(scene, trigger.from);
  const objects = relative.length > 0 ? [relative] : objectsAfter(scene, trigger, WITH);
  const isGoingOn = BEFORE_PROGRESSIVES.has(tokens[trigger.from - 1]?.key ?? '');
  if (tokens[trigger.from]?.key === 'meeting' && objects.length === 0 && !isGoingOn) return null;
  const subject = relativeBody(scene, trigger) ? [] : subjectBefore(scene, trigger.from);
  if (objects.length === 0 && subject.length === 0 && !bodySubject(scene, trigger)) return null;
  const repeated = objects.length > 1 && objects.every(([first]) => first?.preposition === 'with');
  const each = isDistributed(scene, trigger, objects) ? eachApart(objects) : objects;
  return { subject, partners: each, apart: each.length > 1 && (repeated || each !== objects), defining: false };
}
