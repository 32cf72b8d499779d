import type { Reading } from '../annotate/reading.js';
import { actorsIn } from '../resolve/actors.js';
import { clausesOf } from '../resolve/clauses.js';
import type { Discourse } from '../resolve/discourse.js';
import { cueOf } from '../segment/cues.js';
import { NOUNS_OF_THREE } from '../tables/actors.js';
import { BEFORE_TELEPHONE, SPOKE_TO, TELEPHONE_WORDS } from '../tables/course-of-meetings.js';
import { groupsOf, type Scene } from './arguments.js';
import { attach } from './attachments.js';
import { type BodyIndex, recordOf } from './bodies.js';
import type { Encounter, Pointing } from './encounter.js';
import { evidenceOf } from './evidence.js';
import { isJoining } from './joining.js';
import { statusOnJourney, withJourney } from './journey.js';
import type { Memory } from './memory.js';
import { movedTo } from './moved.js';
import { hostOf, isSetting, joined, withMargins, withSettings } from './nested.js';
import { occasionsOf } from './occasions.js';
import { pairOnMargins } from './pair-on-margins.js';
import { type Parts, participantsOf } from './participants.js';
import { presentToCome } from './present-to-come.js';
import { sessionBody } from './session-of.js';
import { type StatusSaid, statusOf } from './status.js';
import { isPastPlan, statusByDay } from './status-by-day.js';
import { sidesInName, withParticipants } from './told-sides.js';
import { type Trigger, triggersIn } from './trigger.js';
import { throughLastDay } from './until.js';
import { dateSaid, placeSaid } from './when-where.js';
import type { Attachments } from './whereabouts.js';

const OF_THREE = cueOf(['trilateral', 'tripartite', 'threesome']);
const THREE = cueOf(['three']);

/** A sentence with its actors, clauses and triggers. */
export function sceneOf(discourse: Discourse, reading: Reading): Scene {
  const actors = actorsIn(reading, discourse.people.in(reading.sentence.index));
  const clauses = clausesOf(reading);
  const next = discourse.readings[reading.sentence.index + 1];
  const ofThree = speaksOfThree(reading) || (next !== undefined && speaksOfThree(next));
  const triggers = triggersIn(reading, clauses);
  const scene = { reading, actors, groups: groupsOf(reading, actors), clauses, triggers, ofThree };
  const pairs = triggers.filter(isSetting).flatMap((setting) => pairOnMargins(scene, setting) ?? []);
  return pairs.length > 0 ? { ...scene, triggers: [...triggers, ...pairs].sort((a, b) => a.from - b.from) } : scene;
}

/** "the three leaders", "their trilateral talks". */
function speaksOfThree({ tokens, cues }: Reading): boolean {
  return cues.has(OF_THREE) || cues.at(THREE).some((i) => NOUNS_OF_THREE.has(tokens[i + 1]?.key ?? ''));
}

/** The encounters that a sentence tells of, in order. */
export function encountersIn(discourse: Discourse, scene: Scene, bodies: BodyIndex, memory: Memory): Encounter[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  let told: Encounter[] = [];
  let silent: Trigger | null = null;
  for (const trigger of scene.triggers) {
    if (trigger.visit) continue;
    const beside = withJourney(scene, trigger, attachments);
    const when = isEventOf(scene, trigger, silent) && isBare(beside) ? (attachments.get(silent) ?? beside) : beside;
    const found = encountersOf(discourse, scene, trigger, when, bodies, memory, told.at(-1)?.date ?? null);
    if (trigger.sense === 'meet' && found.every(({ people, sides }) => people.size + sides.size === 0))
      silent = trigger;
    const [only] = found;
    const host = only && found.length === 1 ? hostOf(only, scene, told) : null;
    told = host && only ? told.map((one) => (one === host ? joined(host, only) : one)) : [...told, ...found];
  }
  return withSettings(withMargins(told));
}

/** "Delegates gathered in Rome on Monday for the third summit": what those who are not told met for is when and where they met. */
function isEventOf({ clauses }: Scene, { role, preposition, from }: Trigger, met: Trigger | null): met is Trigger {
  return (
    met !== null && role === 'attribute' && /^(?:for|at)$/.test(preposition) && clauses[met.from] === clauses[from]
  );
}

function isBare({ dates, places }: Attachments): boolean {
  return dates.length + places.length === 0;
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
  const told = statusOnJourney(scene, trigger, statusOf(reading, trigger, scene.clauses, scene.triggers));
  const coming = told.status === 'held' && told.at === null ? presentToCome(reading, trigger, beside, discourse) : null;
  const said: StatusSaid = coming === null ? told : { status: 'planned', said: true, at: coming };
  if (said.status === 'none') return [];
  const parts = participantsOf(scene, trigger);
  if (!parts) return [];
  const tell = (when: Attachments, status: StatusSaid) =>
    tellingsOf({ discourse, scene, trigger, beside: when, bodies, memory, anchor, parts }, status);
  const moved = movedTo(scene, trigger, beside);
  if (!moved) return occasionsOf(reading, trigger, beside).flatMap((when) => tell(when, said));
  const now = said.status === 'cancelled' || moved.ahead ? 'planned' : said.status;
  const before = tell(moved.old, { status: 'cancelled', said: true, at: moved.at });
  const after = tell(moved.fresh, { status: now, said: true, at: moved.at });
  return [...before, ...after.map((one, i) => ({ ...one, movedFrom: before[i] ?? null }))];
}

/** What is known when a trigger is made a telling. */
interface Told {
  readonly discourse: Discourse;
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly beside: Attachments;
  readonly bodies: BodyIndex;
  readonly memory: Memory;
  readonly anchor: string | null;
  readonly parts: Parts;
}

/** One telling, or one for each partner where each was met apart. */
function tellingsOf(told: Told, said: StatusSaid): Encounter[] {
  const { discourse, scene, trigger, beside, bodies, memory, anchor, parts } = told;
  const { reading } = scene;
  if (said.status === 'none') return [];
  const day = dateSaid(
    discourse,
    reading,
    trigger,
    beside,
    said.status,
    anchor ??
      (said.status === 'held' && memory.dated?.status === 'planned' ? memory.held : memory.dated)?.date ??
      memory.last?.date ??
      null,
  );
  const date = throughLastDay(discourse, reading, trigger.to, day);
  const byPhone = !parts.within && isByPhone(scene, trigger, beside, parts);
  const status = statusByDay(said.status, said.at === null || !isPastPlan(reading, said.at), date.date, discourse);
  const { place, placeCode, placeSpan } = byPhone ? NO_PLACE : placeSaid(discourse, scene, trigger, beside, memory);
  const base: Encounter = {
    date: date.date,
    dateSpan: date.dateSpan,
    place,
    placeCode,
    placeSpan,
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
          : date.dateSpan && { ...date.dateSpan, rule: 'status.by-day', supports: 'status' }
        : evidenceOf(reading, said.at, said.at + 1, 'status.word', 'status'),
    byPhone,
    joining: isJoining(scene, trigger, parts),
    body: bodyOf(scene, trigger, parts, bodies),
    pointing: pointingOf(trigger, parts, date.date !== null),
    marginsOf: null,
    movedFrom: null,
    entry: null,
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
  const alone = parts.partners.every(([first]) => first?.preposition === 'of' || first?.preposition === '');
  const mention = sessionBody(scene, trigger, alone);
  return mention ? recordOf(bodies, mention) : null;
}

const NO_PLACE = { place: null, placeCode: null, placeSpan: null };

function isByPhone(scene: Scene, trigger: Trigger, beside: Attachments, parts: Parts): boolean {
  if (trigger.sense === 'phone' || trigger.sense === 'byPhone' || trigger.noun?.kind === 'call') return true;
  if (trigger.noun && trigger.role === 'attribute')
    return trigger.noun.modifiers.some((word) => TELEPHONE_WORDS.has(word));
  const { tokens } = scene.reading;
  const said = tokens.some(
    (token, i) =>
      TELEPHONE_WORDS.has(token.key) &&
      scene.clauses[i] === scene.clauses[trigger.from] &&
      !scene.triggers.some(({ noun }) => noun && noun !== trigger.noun && noun.from <= i && i < noun.to) &&
      BEFORE_TELEPHONE.has(tokens[i - 1]?.key ?? '') &&
      tokens[i + 1]?.key !== 'message',
  );
  return (
    said ||
    (trigger.sense === 'speak' &&
      SPOKE_TO.has(tokens[trigger.from]?.key ?? '') &&
      tokens[0]?.key !== 'with' &&
      beside.places.length === 0 &&
      !(parts.partners.length === 0 && tokens[trigger.from]?.key === 'talked'))
  );
}

/** "the meeting" must be told before; "the Tokyo summit" may be; "a meeting" and "the meeting with A" are new. */
function pointingOf(trigger: Trigger, parts: Parts, dated: boolean): Pointing {
  const { noun, role } = trigger;
  if (!noun)
    return parts.within
      ? 'back'
      : parts.retold || trigger.sense === 'see' || isOfThoseTold(parts) || (!dated && theyMet(trigger, parts))
        ? 'perhaps'
        : 'no';
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

/** "They met in the Treaty Room": all who met are told before, and no day of its own tells it apart. */
function theyMet({ sense }: Trigger, { subject, partners }: Parts): boolean {
  return (
    sense === 'meet' && partners.length === 0 && subject.length > 0 && subject.every((actor) => actor.pointing !== null)
  );
}

/** "received the President": whoever is met is told before, so that the meeting may be too. */
function isOfThoseTold({ partners }: Parts): boolean {
  return partners.length > 0 && partners.flat().every(({ kind, codes }) => kind === 'office' && codes.length === 0);
}
