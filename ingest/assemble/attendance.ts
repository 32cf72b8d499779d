import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import { isVerb } from '../resolve/clauses.js';
import { cueOf } from '../segment/cues.js';
import type { Token } from '../segment/token.js';
import {
  APPOINTED,
  ATTENDED_BY,
  ATTENDEES,
  BEFORE_LIST_OF_PRESENT,
  BEFORE_PRESENT,
  BEHIND_ATTENDED,
  CHIEF_NEGOTIATOR,
  DELEGATIONS,
  GIVING_A_SPEECH,
  HEADING_VERBS,
  HERE_BEHIND_IN,
  HOSTS,
  LIST_OPENERS,
  LISTS_MEMBERS,
  NOT_YET_THERE,
  OPENING_OR_HOSTING,
  PRESENCE_CUES,
  PROCEEDINGS,
  REMOTE_MEANS,
  SENDING,
  SPEECH_MODIFIERS,
  SPEECHES,
  TAKING_PART,
  WAS_THERE,
} from '../tables/attendance.js';
import { FORMS_OF_BE, LINKING_BE } from '../tables/auxiliaries.js';
import { agentsAfter } from './agents.js';
import type { Scene } from './arguments.js';
import { sent, speakerOf } from './coming.js';
import { heard } from './heard.js';
import { peopleAfter } from './people-after.js';

const PASSIVES = cueOf(ATTENDED_BY);
const PRESENCE = cueOf(PRESENCE_CUES);
const PRESENCE_OF_SIDES = cueOf([...PRESENCE_CUES, ...SENDING, 'represented']);
const OF_DELEGATIONS = cueOf(['delegation', 'negotiator']);
const BEFORE_LIST = cueOf([...BEFORE_LIST_OF_PRESENT, 'did', 'was', 'were']);
const DELEGATION = cueOf(DELEGATIONS);
const MEMBERS_LISTED = cueOf(LISTS_MEMBERS);
const COLON = cueOf([':']);

/** How far from a list the words may stand that say that it was there. */
const NEAR = 10;

/**
 * Those of whom a sentence says that they were at a meeting, though it does not name the meeting: "It was co-chaired by A and B", "A was
 * accompanied by B", "C and D were present", "Also at the table were E and F", "G was in the chair". In the order of the text.
 */
export function attendantsIn(scene: Scene): readonly Actor[] {
  return [
    ...agents(scene),
    ...acting(scene),
    ...listed(scene),
    ...afterColon(scene),
    ...headsOfDelegation(scene),
    ...heard(scene),
    ...sent(scene),
  ];
}

/** "was chaired by A", "Accompanied by B and C, D arrived". */
function agents(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const verb = cues
    .at(PASSIVES)
    .find((i) => i === 0 || tokens.slice(Math.max(0, i - 5), i).some(({ key }) => FORMS_OF_BE.has(key)));
  return verb === undefined ? [] : agentsAfter(scene, verb, tokens.length);
}

/** "A, B and C attended as guests", "A was present", "B was in the chair", "C gave the keynote address". */
function acting(scene: Scene): readonly Actor[] {
  return scene.reading.cues.at(PRESENCE).flatMap((at) => {
    if (!saysThere(scene.reading, at)) return [];
    const speaker = SPEECHES.has(scene.reading.tokens[at]?.key ?? '') ? speakerOf(scene, at) : [];
    if (speaker.length > 0) return speaker;
    return (
      scene.groups.findLast(
        (one) =>
          (one.at(-1)?.to ?? 0) <= at &&
          at - (one.at(-1)?.to ?? 0) < NEAR &&
          one[0]?.preposition === '' &&
          one.some(({ person, pointing }) => person ?? pointing),
      ) ?? []
    );
  });
}

/** "the head of the Ukrainian delegation, Rustem Umerov", "Iran's chief negotiator A". */
function headsOfDelegation({ reading: { tokens, cues }, actors }: Scene): readonly Actor[] {
  return cues.at(OF_DELEGATIONS).flatMap((i) => {
    const key = tokens[i]?.key;
    const heads =
      (key === 'delegation' &&
        tokens.slice(Math.max(0, i - 5), i).some((word) => /^(?:head|leader|chief)$/.test(word.key))) ||
      (key === 'negotiator' && CHIEF_NEGOTIATOR.has(tokens[i - 1]?.key ?? ''));
    if (!heads) return [];
    const next = actors.find(({ person, from }) => person && from > i && from <= i + 2);
    const around = actors.find(({ person, from, to }) => person && from <= i && i < to);
    return next ?? around ?? [];
  });
}

function saysThere({ tokens }: Reading, i: number): boolean {
  if (!PRESENCE_CUES.has(tokens[i]?.key ?? '')) return false;
  const key = (at: number) => tokens[at]?.key ?? '';
  if (key(i) === 'joined' && key(i + 1) === 'by')
    return REMOTE_MEANS.has(key(i + 2)) && !/^(?:was|were|been)$/.test(key(i - 1));
  if (NOT_YET_THERE.has(key(i - 1)) || key(i + 1) === 'by') return false;
  if (key(i) === 'presided') return /^(?:it|them)$/.test(key(i + 2)) || isLast(tokens[i + 1]?.key);
  if (/^(?:chaired|chairs|led)$/.test(key(i)) && tokens.slice(i + 1, i + 4).some((word) => PROCEEDINGS.has(word.key)))
    return true;
  if (OPENING_OR_HOSTING.has(key(i))) return /^(?:it|them)$/.test(key(i + 1));
  if (key(i) === 'present') return BEFORE_PRESENT.has(key(i - 1));
  if (key(i) === 'part') return /^(?:took|takes)$/.test(key(i - 1)) && isHere(tokens, i + 1);
  if (key(i) === 'chair') return key(i - 1) === 'the' && key(i - 2) === 'in';
  if (SPEECHES.has(key(i))) return GIVING_A_SPEECH.has(key(i - 1)) || SPEECH_MODIFIERS.has(key(i - 1));
  if (HEADING_VERBS.has(key(i)))
    return tokens.slice(i + 1, i + 6).some((word) => DELEGATIONS.has(word.key) || word.key === 'side');
  if (key(i) === 'represented') return !FORMS_OF_BE.has(key(i - 1));
  if (HOSTS.has(key(i))) return isPredicate(tokens, i);
  if (/^(?:that|this)$/.test(key(i)) && key(i + 1) === 'occasion') return key(i - 1) === 'on';
  if (key(i) === 'participated') return isHere(tokens, i + 1);
  return (
    WAS_THERE.has(key(i)) &&
    (key(i) === 'attendance' ? key(i - 1) === 'in' : isLast(tokens[i + 1]?.key) || /^(?:it|them)$/.test(key(i + 1)))
  );
}

/** "took part remotely", "participated in it", not "took part in the parade". */
function isHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]?.key;
  return next === 'in' ? HERE_BEHIND_IN.has(tokens[i + 1]?.key ?? '') : next !== 'of';
}

/** "will be the host", "were the principal interlocutors". */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 4), i);
  const verb = near.findLastIndex(({ key }) => LINKING_BE.has(key));
  return verb >= 0 && near.slice(verb + 1).every(({ kind, key }) => kind === 'word' && !APPOINTED.has(key));
}

/** Whether a verb that can have an object has none. */
function isLast(next: string | undefined): boolean {
  return next === undefined || BEHIND_ATTENDED.has(next);
}

/** "Also at the table were A; B; and C", "Also present were A and B", "The mediators were A and B". */
function listed(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const verb = cues.at(BEFORE_LIST).find((i) => {
    const key = tokens[i]?.key ?? '';
    return (
      (BEFORE_LIST_OF_PRESENT.has(key) &&
        tokens
          .slice(Math.max(0, i - NEAR), i)
          .some((word) => (key === 'had' ? word.key === 'table' : ATTENDEES.has(word.key))) &&
        !cues.at(DELEGATION).some((at) => at < i)) ||
      (tokens[i - 1]?.key === 'so' && /^(?:did|was|were)$/.test(key))
    );
  });
  return verb === undefined ? [] : peopleAfter(scene, verb + 1);
}

/**
 * The members of a delegation that a sentence lists: "The delegation included A and B", "heads a delegation made up of A, of B and of
 * C". They are at the talks that it came for.
 */
export function delegatesIn(scene: Scene): readonly Actor[] {
  const { cues } = scene.reading;
  const [at] = cues.at(DELEGATION);
  const verb = at === undefined ? undefined : cues.at(MEMBERS_LISTED).find((i) => i > at && i < at + NEAR);
  return verb === undefined ? [] : peopleAfter(scene, verb + 1);
}

/** Whether a sentence opens a list of those who were there: "Other ministers were present, namely:", "The meeting was attended by:". */
export function opensList({ reading: { tokens } }: Scene): boolean {
  return tokens.at(-1)?.key === ':' && saysOfList(tokens, tokens.length);
}

function saysOfList(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(0, to)
    .some(
      ({ key }, i) =>
        LIST_OPENERS.has(key) ||
        (key === 'part' && TAKING_PART.has(tokens[i - 1]?.key ?? '')) ||
        (ATTENDED_BY.has(key) && tokens[i + 1]?.key === 'by'),
    );
}

/** "The following were present: A; B; and C". */
function afterColon(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const [colon = -1] = cues.at(COLON);
  return colon > 0 && saysOfList(tokens, colon) ? peopleAfter(scene, colon + 1) : [];
}

/** Whether a sentence can be an item of such a list: it names somebody and says nothing of them. */
export function isItem({ reading, actors }: Scene): boolean {
  return actors.some(({ person }) => person) && !reading.tokens.some((_, i) => isVerb(reading, i));
}

/** The people whom an item of such a list names. */
export function listedIn({ actors }: Scene): readonly Actor[] {
  return actors.filter(({ person, preposition }) => person && preposition !== 'of');
}

/**
 * Countries whose people a passive names: "was attended by the leaders of A, B and C", "were joined by representatives of D and E".
 * One country alone is left to the words for its people.
 */
export function sidesOfAgents(scene: Scene): readonly Actor[] {
  const sides = agents(scene).filter(({ kind, counterpart }) => kind === 'side' && !counterpart);
  return new Set(sides.flatMap(({ codes }) => codes)).size > 1 ? sides : [];
}

/** Countries and bodies that were there: "Kenya and Uganda were represented by their ministers", "Qatar also took part". */
export function sidesThere(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  return cues.at(PRESENCE_OF_SIDES).flatMap((at) => {
    const there =
      saysThere(scene.reading, at) ||
      (key(at) === 'represented' && key(at + 1) === 'by') ||
      (SENDING.has(key(at)) && /^(?:its|their)$/.test(key(at + 1)) && scene.reading.officeAt(at + 2) !== null);
    if (!there || tokens.slice(at, at + 4).some((word) => /^observers?$/.test(word.key))) return [];
    const group = scene.groups.findLast(
      (one) => (one.at(-1)?.to ?? 0) <= at && at - (one.at(-1)?.to ?? 0) < 6 && one[0]?.preposition === '',
    );
    return group?.every(({ kind, codes, office }) => kind === 'side' || (office !== null && codes.length > 0))
      ? group
      : [];
  });
}
