import type { ExtractedLeader, ExtractedMeeting } from '../../src/model/extraction.js';
import { textOf } from '../annotate/bodies.js';
import { ORGANS_OF_MANY, SITTING_IN_ORGANS } from '../tables/body-words.js';
import { SMALL_FORMAT_WORDS } from '../tables/formats.js';
import { OFFICIAL_SECRETARIES } from '../tables/forms-of-state.js';
import { anyOf } from '../tables/list.js';
import type { BodyRecord } from './bodies.js';
import type { Encounter } from './encounter.js';
import { kindOf } from './kind.js';
import { levelSaid } from './levels.js';
import { meetingEvidence } from './meeting-evidence.js';
import type { MeetingRecord } from './meeting-record.js';
import { ranksBySide } from './meeting-record.js';
import { isSetting } from './nested.js';
import { distinctTopics, ledFirst, MOST_TOPICS } from './topic-record.js';

/** A meeting in the form of the extraction. */
export function extractedMeeting(
  record: MeetingRecord,
  id: string,
  marginsOf: string | null,
  leaders: ReadonlyMap<number, ExtractedLeader>,
): ExtractedMeeting {
  const telling =
    record.tellings.find(({ noun }) => noun?.capital && noun.modifiers.length > 0) ??
    record.tellings.find(({ noun }) => noun !== null) ??
    record.tellings[0];
  if (!telling) throw new Error('A meeting must have a telling.');
  const { reading, name } = telling;
  const participants = [...record.people].filter(([person]) => leaders.has(person.id));
  const nouns = record.tellings.map(({ noun }) => noun).filter((noun) => noun !== null);
  const ranks = [...ranksBySide(record).values()];
  const ofMinisters = record.tellings.some(isListedAsMinisterial);
  const kind = kindOf({
    ofMinisters,
    nouns,
    byPhone: record.byPhone,
    ranks,
    sides: record.sides.size,
    manyStates: isOfManyStates(record.body),
    body: record.body?.name ?? null,
    isSetting: record.tellings.some(({ trigger }) => isSetting(trigger)),
    level: record.tellings.map(levelSaid).find((one) => one !== null) ?? (isOfSecretaries(record) ? 1 : null),
  });
  const topics = distinctTopics(ledFirst(record.topics)).slice(0, MOST_TOPICS);
  const evidence = [
    ...meetingEvidence(record, telling, kind),
    ...participants.map(([, span]) => span),
    ...topics.map((topic) => topic.evidence),
  ];
  return {
    id,
    name: textOf(reading.tokens, name.from, name.to),
    kind,
    status: record.status,
    date: record.date,
    place: record.place,
    placeCountry: record.placeCode,
    parties: [...record.sides.keys()],
    participants: participants.map(([person]) => leaders.get(person.id)?.name ?? person.name),
    body: record.body?.name ?? null,
    topics: topics.map((topic) => topic.name),
    marginsOf,
    evidence,
  };
}

/** "Foreign Secretary-level talks" of states whose foreign secretaries are officials. */
function isOfSecretaries({ tellings, sides }: MeetingRecord): boolean {
  return (
    tellings.some(({ noun }) => /^foreign secretar(?:y|ies)$/i.test(noun?.office?.title ?? '')) &&
    sides.size > 0 &&
    [...sides.keys()].every((code) => OFFICIAL_SECRETARIES.has(code))
  );
}

/** Formats of a handful of states: their summits are summits, not conferences. */
const SMALL_FORMATS = new RegExp(`\\be3\\b|${anyOf(SMALL_FORMAT_WORDS)}`, 'i');

/** Whether a body is of many states, so that its sessions are gatherings. */
export function isOfManyStates(body: BodyRecord | null): boolean {
  if (!body) return false;
  if (OF_MANY.test(body.name)) return true;
  return body.code !== null || (body.mention.rule === 'body.known' && !SMALL_FORMATS.test(body.name));
}

/** Organs in which the heads or ministers of many states sit, whether or not a table has them. */
const OF_MANY = new RegExp(`^${anyOf(ORGANS_OF_MANY)} of (?:the )?${anyOf(SITTING_IN_ORGANS)}`);

const LIST_OPENERS = new Set([':', 'including', 'namely']);

/** "ministerial-level bodies such as the Dialogue": what is listed is of that level. */
function isListedAsMinisterial({ reading, trigger }: Encounter): boolean {
  const before = reading.tokens.slice(0, trigger.from).map((token) => token.key);
  const level = before.indexOf('ministerial');
  return (
    level >= 0 &&
    before[level + 1] === 'level' &&
    before.slice(level).some((key, i, all) => LIST_OPENERS.has(key) || (key === 'such' && all[i + 1] === 'as'))
  );
}
