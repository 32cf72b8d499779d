import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { lastBetween } from '../segment/between.js';
import { NO_SUBJECT } from '../tables/actors.js';
import { BETWEEN_BODY_AND_VERB } from '../tables/auxiliaries.js';
import { PARTS_OF_BODIES } from '../tables/body-words.js';
import { ADOPTING_PARTICIPLES, SESSION_NOUNS, VERBS_OF_HOLDING_SESSIONS } from '../tables/course-of-meetings.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/**
 * Whose session a telling is, where the name of the meeting does not say so: "the Council convened", "The Joint Commission held its
 * second session", "a ministerial meeting in the C5+1 format". Null where the words name no body in these places.
 * @param alone whether nobody is named with whom the body met: "ASEAN held talks with Japan" is no session
 */
export function sessionBody(scene: Scene, trigger: Trigger, alone: boolean): BodyMention | null {
  if (!trigger.noun) return bodySubject(scene, trigger) ?? bodyOfWelcome(scene, trigger);
  if (trigger.noun.body) return trigger.noun.body;
  const session = SESSION_NOUNS.has(trigger.noun.noun);
  const owner = isOwn(scene, trigger) ? ownerBefore(scene, trigger) : null;
  if (owner && (session || owner.code === null)) return owner;
  if (!session) return null;
  const holding =
    trigger.role === 'object' &&
    trigger.verb !== null &&
    VERBS_OF_HOLDING_SESSIONS.has(scene.reading.tokens[trigger.verb]?.key ?? '');
  return (
    (alone && holding && trigger.verb !== null ? bodyBefore(scene, trigger.verb) : null) ??
    formatAfter(scene, trigger) ??
    bodyOfMinisters(scene, trigger)
  );
}

/** "SADC agreed at its own summit", "Leaders of the Forum closed their meeting". */
function isOwn({ reading }: Scene, { from, noun }: Trigger): boolean {
  if (noun?.determiner !== 'possessive') return false;
  const owner = reading.tokens[from - 1]?.key;
  return (
    owner === 'its' ||
    (owner === 'their' && reading.bodies.some((body) => body.to <= from && hasHolders(reading, body)))
  );
}

/** "Leaders of the Forum … their 54th meeting", "EU ministers … their retreat". */
function hasHolders(reading: Reading, { from, to }: BodyMention): boolean {
  const before = reading.tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const office = reading.officeAt(from) ?? reading.officeAt(to) ?? reading.officeAt(before - 1);
  return office?.plural === true;
}

function ownerBefore({ reading, clauses }: Scene, trigger: Trigger): BodyMention | null {
  const isOwner = (one: BodyMention) =>
    one.to <= trigger.from && clauses[one.from] === clauses[trigger.from] && !isAttribute(reading, one.from);
  return reading.bodies.find(isOwner) ?? adopter(reading, trigger);
}

/** "will host A for the Association Council", "received B for the Joint Committee": what the guest comes for. */
function bodyOfWelcome({ reading, clauses }: Scene, { sense, to }: Trigger): BodyMention | null {
  if (sense !== 'receive' && sense !== 'meet') return null;
  const { tokens } = reading;
  return (
    reading.bodies.find(
      ({ from, code }) =>
        from > to &&
        code === null &&
        clauses[from] === clauses[to] &&
        /^(?:the|a|an)$/.test(tokens[from - 1]?.key ?? '') &&
        tokens[from - 2]?.key === 'for',
    ) ?? null
  );
}

/** "adopted by the Council at its 9th meeting". */
function adopter({ tokens, bodies }: Reading, { from }: Trigger): BodyMention | null {
  const by = tokens.findIndex(
    ({ key }, i) => i < from && key === 'by' && ADOPTING_PARTICIPLES.has(tokens[i - 1]?.key ?? ''),
  );
  return by < 0 ? null : (bodies.find((one) => one.from > by && one.from <= by + 2) ?? null);
}

/** "the Council convened", "the committee will meet": the body before the verb. */
export function bodySubject(scene: Scene, trigger: Trigger): BodyMention | null {
  return trigger.sense === 'meet' ? (relativeBody(scene, trigger) ?? bodyBefore(scene, trigger.from)) : null;
}

/** "the Peace and Security Council, which had met in May": the body that a relative clause says more of; null if the verb has another subject. */
export function relativeBody({ reading, clauses }: Scene, { from, sense }: Trigger): BodyMention | null {
  if (sense !== 'meet') return null;
  const { tokens } = reading;
  const which = lastBetween(tokens, from - MOST_IN_RELATIVE, from, ({ key }) => /^(?:which|that)$/.test(key));
  if (which < 1 || clauses[which] !== clauses[from] || !isFollowedBy(reading, which + 1, from)) return null;
  const end = tokens[which - 1]?.key === ',' ? which - 1 : which;
  return reading.bodies.find(({ to }) => to === end) ?? null;
}

/** How many words may stand between "which" and the verb: "which had last". */
const MOST_IN_RELATIVE = 5;

/** The body that acts before a verb: "the Board opens its session"; null if none does. */
export function bodyBefore({ reading, clauses }: Scene, verb: number): BodyMention | null {
  const body = reading.bodies.findLast(
    (one) => one.to <= verb && verb - one.to <= 7 && clauses[one.from] === clauses[verb],
  );
  const organ = body ? organOf(reading, body) : null;
  if (organ && body && !isAttribute(reading, organ.from)) return isFollowedBy(reading, body.to, verb) ? organ : null;
  if (body && isAttribute(reading, body.from)) return formatOfMinisters(reading, clauses, verb);
  return body && isFollowedBy(reading, afterMinisters(reading, body.to), verb) ? body : null;
}

/** "the G7 foreign ministers of A, B and C and the High Representative of D met": the format that the ministers are of. */
function formatOfMinisters(reading: Reading, clauses: Scene['clauses'], verb: number): BodyMention | null {
  const isFormat = ({ from }: BodyMention) => {
    const office = reading.officeAt(from);
    return office?.plural === true && office.from === from && office.sides.length > 2;
  };
  return reading.bodies.find((one) => one.to <= verb && clauses[one.from] === clauses[verb] && isFormat(one)) ?? null;
}

/** Whether only auxiliaries, adverbs, dates and a short form in brackets stand before the verb. */
function isFollowedBy(reading: Reading, start: number, verb: number): boolean {
  return reading.tokens
    .slice(start, verb)
    .every(
      ({ key }, i) => BETWEEN_BODY_AND_VERB.has(key) || reading.dateAt(start + i) || isBracketed(reading, start + i),
    );
}

/** "Economic Community of West African States (ECOWAS)": the short form. */
function isBracketed({ tokens }: Reading, i: number): boolean {
  return tokens[i - 1]?.key === '(' && tokens[i + 1]?.key === ')';
}

/** "the Authority of Heads of State of the Community": the organ whose name ends before "of" and the body; null if there is none. */
function organOf(reading: Reading, body: BodyMention): BodyMention | null {
  const of = reading.tokens[body.from - 1]?.key === 'the' ? body.from - 2 : body.from - 1;
  return reading.tokens[of]?.key === 'of' ? (reading.bodies.find(({ to }) => to === of) ?? null) : null;
}

/** Past "'s prime ministers", "foreign ministers" behind a body that they are of. */
function afterMinisters(reading: Reading, to: number): number {
  const office = reading.officeAt(reading.tokens[to]?.key === "'s" ? to + 1 : to);
  return office?.plural && office.from >= to ? office.to : to;
}

/** "the Secretary General of the Committee met": it is not the body that acts; "the foreign ministers of the G7 met": it is. */
function isAttribute(reading: Reading, from: number): boolean {
  const before = reading.tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const office = reading.officeAt(from) ?? reading.officeAt(before - 1);
  if (office?.plural && reading.tokens[before]?.key !== 'from') return false;
  if (office !== null || reading.personAt(from) !== null) return true;
  return (
    NO_SUBJECT.has(reading.tokens[before]?.key ?? '') && !PARTS_OF_BODIES.has(reading.tokens[before - 1]?.key ?? '')
  );
}

/** "in the C5+1 format", "within the framework of the Quad". */
function formatAfter({ reading }: Scene, { to }: Trigger): BodyMention | null {
  const { tokens } = reading;
  if (!/^(?:in|within)$/.test(tokens[to]?.key ?? '')) return null;
  const body = reading.bodies.find((one) => one.from >= to + 1 && one.from <= to + 5);
  if (!body) return null;
  const words = tokens.slice(to, body.from).map(({ key }) => key);
  return words.includes('framework') ||
    words.includes('format') ||
    /^(?:format|framework)$/.test(tokens[body.to]?.key ?? '') ||
    /format$/i.test(tokens[body.to - 1]?.text ?? '')
    ? body
    : null;
}

/** "of the secretaries of security councils of the | Organization": how far behind an office the body may stand. */
const FAR_BODY = 4;

/** "a meeting of the foreign ministers of the Weimar Triangle", "talks between the leaders of the Quad". */
function bodyOfMinisters({ reading }: Scene, { to }: Trigger): BodyMention | null {
  if (!/^(?:of|between|among)$/.test(reading.tokens[to]?.key ?? '')) return null;
  const office = reading.offices.find(({ plural, from }) => plural && from > to && from <= to + 3);
  return (office && reading.bodies.find(({ from }) => from > office.from && from <= office.to + FAR_BODY)) ?? null;
}
