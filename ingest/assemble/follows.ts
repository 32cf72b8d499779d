import type { Evidence, ExtractedFollow } from '../../src/model/extraction.js';
import type { Scene } from './arguments.js';
import { type BodyIndex, type BodyRecord, recordOf } from './bodies.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/** That the text puts one meeting, or a body, after another meeting. */
export interface FollowRecord {
  readonly from: MeetingRecord | BodyRecord;
  readonly to: MeetingRecord;
  readonly evidence: Evidence;
}

/** A telling of a sentence with the meeting that it means. */
export interface Told {
  readonly telling: Encounter;
  readonly record: MeetingRecord;
}

const LATER = /^(?:after|since|following|follow-up to|subsequent to|preceded by)$/;
const SOONER = /^(?:before|ahead of|prior to|until|prepare for|followed by)$/;

/**
 * The order that a sentence states between the meetings it tells of, or between one of them and the meeting told before.
 * @param before the meeting that the report was telling of before this sentence
 */
export function followsIn(
  scene: Scene,
  told: readonly Told[],
  before: MeetingRecord | null,
  main: MeetingRecord | null,
  bodies: BodyIndex,
): FollowRecord[] {
  const found: FollowRecord[] = [];
  const { reading } = scene;
  for (const { telling, record } of told) {
    const { trigger, noun } = telling;
    const evidence = evidenceOf(reading, Math.max(0, trigger.from - 3), trigger.to, 'order.words', 'order');
    const others = told
      .filter(
        (one) =>
          one.record !== record &&
          !LATER.test(one.telling.trigger.preposition) &&
          !SOONER.test(one.telling.trigger.preposition),
      )
      .map((one) => one.record);
    const told1 = others.length > 0 ? others : before && before !== record ? [before] : [];
    const later = trigger.preposition === 'since' ? told1.filter(({ status }) => status !== 'planned') : told1;
    if (LATER.test(trigger.preposition)) for (const other of later) found.push({ from: other, to: record, evidence });
    else if (SOONER.test(trigger.preposition))
      for (const other of told1) found.push({ from: record, to: other, evidence });
    else if (noun?.series === 'previous') for (const other of [main ?? before]) push(found, other, record, evidence);
    else if (noun?.series === 'next') for (const other of [before ?? main]) push(found, record, other, evidence);
    else if (isAgain(telling, scene)) push(found, record, before, evidence);
    else if (isSequel(scene, telling)) push(found, record, before, evidence);
    else if (telling.status === 'planned' && isAgreed(scene, telling)) push(found, record, before ?? main, evidence);
    if (/^(?:from|at|in|by|on)$/.test(trigger.preposition) || LATER.test(trigger.preposition))
      found.push(...bodiesAfter(scene, telling, record, bodies));
  }
  return found;
}

function push(found: FollowRecord[], from: MeetingRecord | null, to: MeetingRecord | null, evidence: Evidence): void {
  if (from && to && from !== to) found.push({ from, to, evidence });
}

/** "met again", "had a second conversation". */
function isAgain({ trigger, noun }: Encounter, { reading }: Scene): boolean {
  const near = reading.tokens.slice(trigger.from, trigger.to + 2).map((token) => token.key);
  return near.includes('again') || (noun?.ordinal === 2 && noun.determiner === 'indefinite');
}

/** "Later, A received B", "A subsequent meeting", "This was followed by a meeting". */
function isSequel({ reading }: Scene, { trigger, noun }: Encounter): boolean {
  const opening = reading.tokens[0]?.key ?? '';
  if (/^(?:later|next|afterwards|subsequently|then)$/.test(opening) && trigger.role === 'verb') return true;
  if (noun?.modifiers.includes('subsequent')) return true;
  return false;
}

/** "agreed to meet", "agreed to convene the next meeting", "will meet again". */
function isAgreed({ reading }: Scene, { trigger }: Encounter): boolean {
  const start = trigger.verb ?? trigger.from;
  return reading.tokens
    .slice(Math.max(0, start - 8), start + 2)
    .some((token) => /^(?:agreed|again|decided)$/.test(token.key));
}

/** "launch of the Consultative Body, one of the follow-up measures from the previous summit". */
function bodiesAfter(
  { reading }: Scene,
  { trigger }: Encounter,
  record: MeetingRecord,
  bodies: BodyIndex,
): FollowRecord[] {
  const made = reading.tokens.findIndex(
    (token, i) =>
      i < trigger.from &&
      /^(?:launch|launched|created|creation|established|establishment|proposed|set|announced|asked)$/.test(token.key),
  );
  if (made < 0) return [];
  return reading.bodies.flatMap((mention) => {
    const body = mention.rule !== 'body.known' && mention !== trigger.noun?.body ? recordOf(bodies, mention) : null;
    return body && body !== record.body
      ? [{ from: body, to: record, evidence: evidenceOf(reading, mention.from, mention.to, 'order.body', 'order') }]
      : [];
  });
}

/** Numbered meetings of one series: the 6th comes after the 5th. */
export function followsByNumber(meetings: readonly MeetingRecord[]): FollowRecord[] {
  const numbered = meetings.flatMap((record) =>
    record.tellings
      .flatMap((telling) =>
        telling.noun?.ordinal ? [{ record, telling, ordinal: telling.noun.ordinal, noun: telling.noun.noun }] : [],
      )
      .slice(0, 1),
  );
  return numbered.flatMap(({ record, telling, ordinal, noun }) => {
    const earlier = numbered.find(
      (other) =>
        other.ordinal === ordinal - 1 &&
        other.record !== record &&
        (other.noun === noun || other.record.body === record.body) &&
        shareSides(record, other.record),
    );
    return earlier
      ? [
          {
            from: record,
            to: earlier.record,
            evidence: evidenceOf(telling.reading, telling.name.from, telling.name.to, 'order.number', 'order'),
          },
        ]
      : [];
  });
}

function shareSides(a: MeetingRecord, b: MeetingRecord): boolean {
  if (a.body !== null && a.body === b.body) return true;
  return [...a.sides.keys()].some((side) => b.sides.has(side));
}

/** The order in the form of the extraction, each pair once, never both ways. */
export function followsOf(
  records: readonly FollowRecord[],
  idOf: (record: MeetingRecord) => string | null,
): ExtractedFollow[] {
  const seen = new Set<string>();
  return records.flatMap(({ from, to, evidence }) => {
    const [a, b] = ['tellings' in from ? idOf(from) : from.name, idOf(to)];
    if (a === null || b === null || a === b || seen.has(`${a}>${b}`) || seen.has(`${b}>${a}`)) return [];
    seen.add(`${a}>${b}`);
    return [{ from: a, to: b, evidence: [evidence] }];
  });
}
