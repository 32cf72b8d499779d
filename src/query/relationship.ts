import type { GraphStore } from '../graph/port.js';
import { parseEdtf } from '../model/edtf.js';
import { UsageError } from '../model/errors.js';
import { nodeOf } from './decode.js';
import { type ActorRecord, findActor } from './find-actor.js';
import { type MeetingRecord, nameOf, type OutcomeRecord, type TopicRecord } from './records.js';
import { numberOf } from './values.js';

/** What is between two leaders, states or bodies; what they did together is asked by the other functions of these files. */
export interface Relationship {
  readonly a: ActorRecord;
  readonly b: ActorRecord;
  /** The day from which it is looked at; null for none, because there is no clock here. */
  readonly asOf: string | null;
  /** Meetings and calls in which both took part, of every status, earliest first, those without a date last; at most 10,000. */
  readonly meetings: readonly MeetingRecord[];
}

const MOST_MEETINGS = 10_000;

/** From whom meetings are looked for: of two, the one that has fewer. */
const STARTS: readonly ActorRecord['label'][] = ['Leader', 'Body', 'Country'];

/**
 * What is between two leaders, states or bodies, each given by id, code or name, as of a day. Throws what `findActor` throws, and a
 * UsageError for one and the same, and for what is no day.
 */
export async function relationship(
  store: GraphStore,
  one: string,
  other: string,
  asOf: string | null = null,
): Promise<Relationship> {
  if (asOf !== null && parseEdtf(asOf)?.precision !== 'day') {
    throw new UsageError(`asOf must be a day such as 2025-09-30, but got "${asOf}".`);
  }
  const [a, b] = await Promise.all([findActor(store, one), findActor(store, other)]);
  if (a.id === b.id) {
    throw new UsageError(`a and b must be two, but "${one}" and "${other}" are both ${nameOf(a)}.`);
  }
  const start = STARTS.find((label) => label === a.label || label === b.label);
  const [of, to] = start === a.label ? [a, b] : [b, a];
  const parameters = { of: of.id, other: to.id, limit: MOST_MEETINGS };
  const rows = await store.run(`read/relationship/meetings/${of.label.toLowerCase()}`, parameters);
  return { a, b, asOf, meetings: rows.map((row) => nodeOf('Meeting', row)) };
}

/** What meetings (ids) discussed, with the number of them: most frequent first, then what most articles tell of. */
export async function topicsOf(
  store: GraphStore,
  meetings: readonly string[],
  limit: number,
): Promise<{ readonly topic: TopicRecord; readonly count: number }[]> {
  const rows = await store.run('read/relationship/topics', { ids: meetings, limit });
  return rows.map((row) => ({ topic: nodeOf('Topic', row), count: numberOf(row.count) }));
}

/** What meetings (ids) produced, that of the latest first. */
export async function outcomesOf(
  store: GraphStore,
  meetings: readonly string[],
  limit: number,
): Promise<OutcomeRecord[]> {
  const rows = await store.run('read/relationship/outcomes', { ids: meetings, limit });
  return rows.map((row) => nodeOf('Outcome', row));
}
