import { textOf } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import type { Person } from '../resolve/person.js';
import { SETTING_PREPOSITIONS } from '../tables/function-words.js';
import type { Scene } from './arguments.js';
import { evidenceOf } from './evidence.js';
import type { Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';
import { isNoSubject } from './no-subject-phrase.js';
import type { Phrase } from './subject-lists.js';
import { subjectsIn } from './subjects.js';
import type { TopicRecord } from './topic-record.js';
import type { Trigger } from './trigger.js';

/** A subject with the meeting that it belongs to; null if none has been told so far. */
export interface TopicSaid {
  readonly meeting: MeetingRecord | null;
  readonly topic: TopicRecord;
}

/** What was told around a sentence, for the subjects that it does not itself tie to a meeting. */
export interface TopicContext {
  /** The meeting told last before the sentence. */
  readonly before: MeetingRecord | null;
  /** The meeting that the report is telling of. */
  readonly current: MeetingRecord | null;
  /** That meeting and those told apart from it by the same word ("met A and B separately"). */
  readonly series: readonly MeetingRecord[];
}

/** The subjects that a sentence names, each with the meeting of its clause, else with the one that the report is telling of. */
export function topicsIn(scene: Scene, told: readonly Told[], { before, current, series }: TopicContext): TopicSaid[] {
  const subjects = subjectsIn(scene, told);
  const news = told.filter(
    ({ telling: { trigger } }) =>
      !subjects.some(({ rule, phrase }) => rule !== 'topic.policy' && holds(phrase, trigger)),
  );
  const main = news.length < told.length ? before : current;
  return subjects.flatMap(({ at, phrase, rule }) => {
    if (isNoSubject(scene.reading, phrase)) return [];
    const topic = topicOf(scene.reading, phrase, rule);
    const [owner, ...others] = ownersOf(news, at, main, rule === 'topic.lead');
    const partner = news.length === 0 ? ofNamedPartner(scene, series) : [];
    const owners =
      partner.length > 0
        ? partner
        : owner === current && news.length === 0 && isOfAll(scene, series)
          ? series
          : [owner ?? null, ...others];
    if (rule === 'topic.policy' && !owners.some((owner) => owner && concerns(scene, owner, told))) return [];
    return owners.filter((meeting) => !isSide(scene.reading, phrase, meeting)).map((meeting) => ({ meeting, topic }));
  });
}

/** "With A he discussed trade", after separate meetings with A and with B: those of which only a named one is. */
function ofNamedPartner({ actors }: Scene, series: readonly MeetingRecord[]): readonly MeetingRecord[] {
  if (series.length < 2) return [];
  const named = actors.flatMap(({ person }) => (person ? [person] : []));
  return series.filter(({ people }) =>
    named.some((person) => people.has(person) && !series.every((one) => one.people.has(person))),
  );
}

/** What is said after separate meetings without naming one of the partners is said of all of them. */
function isOfAll({ actors }: Scene, series: readonly MeetingRecord[]): boolean {
  const isPartner = (person: Person) =>
    series.some(({ people }) => !people.has(person)) && series.some(({ people }) => people.has(person));
  return series.length > 1 && !actors.some(({ person }) => person !== null && isPartner(person));
}

/** "discussed the coming summit": a meeting that is itself a subject. */
const holds = ({ from, to }: Phrase, trigger: Trigger) => from < trigger.to && trigger.from < to;

/** Whether a sentence tells of the meeting itself, or of what somebody of it said or did. */
function concerns({ actors }: Scene, meeting: MeetingRecord, told: readonly Told[]): boolean {
  return (
    told.some(({ record }) => record === meeting) ||
    actors.some(
      ({ person, pointing, codes }) =>
        pointing !== null ||
        (person !== null && meeting.people.has(person)) ||
        codes.some((code) => meeting.sides.has(code)),
    )
  );
}

/** A country that takes part is no subject. */
function isSide({ landAt }: Reading, { from, to }: Phrase, meeting: MeetingRecord | null): boolean {
  const land = landAt(from);
  return land !== null && land.to >= to && land.type !== 'body' && (meeting?.sides.has(land.code) ?? false);
}

/**
 * The meeting whose telling stands nearest before the words, not counting those told only to order another; all of those that one
 * word tells of ("paid calls on A and on B to talk about trade").
 */
function ownersOf(
  told: readonly Told[],
  at: number,
  current: MeetingRecord | null,
  leads: boolean,
): readonly (MeetingRecord | null)[] {
  const margins = new Set(told.map(({ telling }) => telling.marginsOf));
  const news = told.filter(
    ({ telling }) =>
      !margins.has(telling) &&
      (telling.trigger.role !== 'attribute' ||
        telling.trigger.to >= at - 1 ||
        SETTING_PREPOSITIONS.has(telling.trigger.preposition)),
  );
  const nearest =
    news.findLast(({ telling }) => telling.trigger.from <= at) ?? news.find(isSetting) ?? (leads ? undefined : news[0]);
  if (!nearest) return [current];
  return news.filter(({ telling }) => telling.trigger === nearest.telling.trigger).map(({ record }) => record);
}

/** "at the meeting", "during the talks": what a sentence tells happened there. */
const isSetting = ({ telling: { trigger } }: Told) =>
  trigger.role === 'attribute' && SETTING_PREPOSITIONS.has(trigger.preposition);

function topicOf(reading: Reading, { from, to }: Phrase, rule: string): TopicRecord {
  const name = textOf(reading.tokens, from, to);
  return { name, evidence: evidenceOf(reading, from, to, rule, `topic:${name}`) };
}
