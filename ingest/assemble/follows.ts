import { parseEdtf } from '../../src/model/edtf.js';
import type { ExtractedFollow } from '../../src/model/extraction.js';
import { isVerb } from '../resolve/clauses.js';
import { SETTING_PREPOSITIONS, THIRD_POSSESSIVES } from '../tables/function-words.js';
import type { Scene } from './arguments.js';
import type { BodyIndex } from './bodies.js';
import { currentMeeting } from './current-meeting.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import { type FollowRecord, share, type Told } from './follow-record.js';
import { bodiesOutOf } from './founded-bodies.js';
import type { MeetingRecord } from './meeting-record.js';
import { type OrderCue, orderCueOf } from './order-cue.js';

/**
 * The order that a sentence states between the meetings it tells of, or between one of them and one told before, and the bodies
 * that it says came out of one.
 * @param before the meeting that the report was telling of before this sentence
 * @param meetings all meetings told so far, this sentence's among them
 */
export function followsIn(
  scene: Scene,
  told: readonly Told[],
  before: MeetingRecord | null,
  meetings: readonly MeetingRecord[],
  bodies: BodyIndex,
): FollowRecord[] {
  const cues = cuesOf(scene, told);
  const free = told.filter((one) => cues.get(one)?.partner !== 'sentence' && isNews(one.telling));
  const found: FollowRecord[] = [];
  for (const [one, cue] of cues) {
    if (!cue) continue;
    const evidence = evidenceOf(
      scene.reading,
      Math.min(cue.from, one.telling.trigger.from),
      Math.max(one.telling.trigger.to, cue.from + 1),
      cue.rule,
      'order',
    );
    for (const partner of partnersOf(cue, one, free, before, endsOf(meetings))) {
      if (partner === one.record) continue;
      const [from, to] = cue.place === 'later' ? [one.record, partner] : [partner, one.record];
      if (isReason(cue, from)) continue;
      found.push({ from, to, evidence });
    }
  }
  return [...found, ...bodiesOutOf(scene, told, bodies, currentMeeting(before, meetings[0] ?? null))];
}

/** Partners are looked for among this many meetings told first and last; a bound that keeps the time in line with the length. */
const MOST_AT_ENDS = 60;

function endsOf(meetings: readonly MeetingRecord[]): readonly MeetingRecord[] {
  if (meetings.length <= 2 * MOST_AT_ENDS) return meetings;
  return [...meetings.slice(0, MOST_AT_ENDS), ...meetings.slice(-MOST_AT_ENDS)];
}

/** The cue of each telling; of "after the 2000 summit and the 2007 summit" both have the first one's. */
function cuesOf(scene: Scene, told: readonly Told[]): Map<Told, OrderCue | null> {
  const cues = new Map<Told, OrderCue | null>();
  let before: Told | null = null;
  for (const one of told) {
    const shared = before && isCoordinated(scene, before.telling, one.telling) ? (cues.get(before) ?? null) : null;
    cues.set(one, shared?.partner === 'sentence' ? shared : orderCueOf(scene, one.telling));
    before = one;
  }
  return cues;
}

/** "There is no need to meet after their call": what did not take place has the other for its reason, not before it in time. */
function isReason({ place, partner }: OrderCue, later: MeetingRecord): boolean {
  return partner === 'sentence' && place === 'earlier' && later.status === 'cancelled';
}

/** "A and the B": joined by "and" with no verb between. */
function isCoordinated({ reading }: Scene, first: Encounter, second: Encounter): boolean {
  const between = reading.tokens.slice(first.trigger.to, second.trigger.from);
  const last = between.findLast(({ key }) => !/^(?:the|a|an)$/.test(key) && !THIRD_POSSESSIVES.has(key));
  return (
    last?.key === 'and' &&
    second.trigger.role !== 'verb' &&
    !between.some((_, i) => isVerb(reading, first.trigger.to + i))
  );
}

/** Told as something that takes place, not as the setting of another one. */
function isNews({ trigger, noun }: Encounter): boolean {
  const { role, preposition } = trigger;
  if (role !== 'attribute' || preposition === 'as' || SETTING_PREPOSITIONS.has(preposition)) return true;
  return preposition === 'of' && noun?.determiner === 'indefinite';
}

function partnersOf(
  cue: OrderCue,
  { record, telling }: Told,
  free: readonly Told[],
  before: MeetingRecord | null,
  meetings: readonly MeetingRecord[],
): readonly MeetingRecord[] {
  const others = free.map((one) => one.record).filter((other) => other !== record && other.marginsOf !== record);
  const last = before !== record ? before : null;
  switch (cue.partner) {
    case 'sentence': {
      const done =
        cue.place === 'earlier' && /^since$/.test(telling.trigger.preposition)
          ? others.filter(({ status }) => status !== 'planned')
          : others;
      const withLast = cue.place === 'earlier' || /verb|passive/.test(cue.rule);
      const kin = last !== null && (cue.rule === 'order.passive' || share(record, last));
      return done.length > 0 ? done : withLast && last && kin ? [last] : [];
    }
    case 'before': {
      const same =
        record.status === 'planned' ? meetings.findLast((other) => isOfSamePeople(other, record)) : undefined;
      const beside = same ?? last ?? others[0] ?? null;
      return beside && !isTooEarly(cue, record, beside) && (share(record, beside) || cue.rule !== 'order.adverb')
        ? [beside]
        : [];
    }
    case 'row': {
      const near = last ? [last] : [];
      const setUp = cue.rule === 'order.set-up';
      const kin =
        cue.place === 'earlier'
          ? last && isOfSamePeople(record, last) && (last.status === 'held' || isOnlyVerb(record))
            ? last
            : rowKin(record, meetings)
          : cue.rule === 'order.adverb'
            ? heldKin(
                record,
                meetings.filter((other) => isSameCompany(record, other)),
              )
            : heldKin(record, setUp ? [...near, ...meetings] : [...others, ...meetings]);
      return kin ? [kin] : [];
    }
  }
}

/** What took place does not come after what is only planned. */
function isTooEarly({ place }: OrderCue, record: MeetingRecord, partner: MeetingRecord): boolean {
  return place === 'later' && record.status === 'held' && partner.status !== 'held';
}

/** "They last spoke in May": with no noun that could be of a row of its own. */
function isOnlyVerb({ tellings }: MeetingRecord): boolean {
  return tellings.every(({ noun }) => noun === null);
}

/** "The two, who had last met in May": those whose meeting is being told. */
function isOfSamePeople(record: MeetingRecord, last: MeetingRecord): boolean {
  return (
    [...record.people.keys()].filter((person) => last.people.has(person)).length > 1 && !isSurelyBefore(last, record)
  );
}

/** The meeting of a row that the report is about: of the same name if there is one, else the first one told. */
function rowKin(record: MeetingRecord, meetings: readonly MeetingRecord[]): MeetingRecord | null {
  const others = meetings.filter((other) => other !== record && share(record, other) && !isSurelyBefore(other, record));
  const nouns = new Set(record.tellings.map(({ noun }) => noun?.noun));
  const named = others.find((other) => other.tellings.some(({ noun }) => noun !== null && nouns.has(noun.noun)));
  const [main = null] = meetings;
  const unsaid = record.sides.size === 0 || main?.sides.size === 0;
  return named ?? others[0] ?? likeNamed(record, nouns, meetings) ?? (unsaid && main !== record ? main : null);
}

/** Of what has the same noun and no sides told, the one told last: "the Extraordinary Summit …; an earlier summit". */
function likeNamed(
  record: MeetingRecord,
  nouns: ReadonlySet<string | undefined>,
  meetings: readonly MeetingRecord[],
): MeetingRecord | null {
  const fits = (other: MeetingRecord) =>
    other !== record &&
    (other.sides.size === 0 || record.sides.size === 0) &&
    !isSurelyBefore(other, record) &&
    other.tellings.some(({ noun }) => noun !== null && nouns.has(noun.noun));
  return meetings.findLast(fits) ?? null;
}

/** "met again": the same two met before, and not in what is told of that same day. */
function isSameCompany(a: MeetingRecord, b: MeetingRecord): boolean {
  if (a.status === 'held' && (a.date === null || a.date === b.date)) return false;
  if (a.body !== null && a.body === b.body) return true;
  return (
    [...a.people.keys()].filter((person) => b.people.has(person)).length > 1 ||
    [...a.sides.keys()].filter((side) => b.sides.has(side)).length > 1
  );
}

/** The meeting that sets up another one: the one held that shares its sides. */
function heldKin(record: MeetingRecord, meetings: readonly MeetingRecord[]): MeetingRecord | null {
  const held = meetings.filter((other) => other !== record && other.status === 'held' && share(record, other));
  return held.find(({ date }) => date !== null) ?? held[0] ?? null;
}

/** Whether the dates tell that one meeting was over before the other began. */
function isSurelyBefore(a: MeetingRecord, b: MeetingRecord): boolean {
  const [x, y] = [parseEdtf(a.date ?? ''), parseEdtf(b.date ?? '')];
  return x !== null && y !== null && x.end !== null && y.start !== null && x.end < y.start;
}

/** The order in the form of the extraction: each pair once, never both ways, never against the dates. */
export function followsOf(
  records: readonly FollowRecord[],
  idOf: (record: MeetingRecord) => string | null,
): ExtractedFollow[] {
  const seen = new Set<string>();
  return records.flatMap(({ from, to, evidence }) => {
    const [a, b] = ['tellings' in from ? idOf(from) : from.name, idOf(to)];
    if (a === null || b === null || a === b || seen.has(`${a}>${b}`) || seen.has(`${b}>${a}`)) return [];
    if ('tellings' in from && isSurelyBefore(from, to)) return [];
    seen.add(`${a}>${b}`);
    return [{ from: a, to: b, evidence: [evidence] }];
  });
}
