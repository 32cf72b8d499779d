import type { GraphStore } from '../graph/port.js';
import { parseEdtf } from '../model/edtf.js';
import { UsageError } from '../model/errors.js';
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from '../model/vocabulary.js';
import { findBody } from './find-body.js';
import { findLeader } from './find-leader.js';
import { findNamed } from './find-named.js';
import { requireSides } from './sides.js';

/** Conditions that a meeting must all meet; one that is left out, null or empty asks nothing. */
export interface MeetingFilter {
  /** Codes of sides, all of which took part. */
  readonly parties?: readonly string[] | null | undefined;
  /** Id or name of a leader who took part. */
  readonly leader?: string | null | undefined;
  /** Id or name of the body whose session it is. */
  readonly body?: string | null | undefined;
  /** Id or name of a topic that was discussed. */
  readonly topic?: string | null | undefined;
  /** Id or name of the place where it was held. */
  readonly place?: string | null | undefined;
  /** Id of an article that reports it. */
  readonly article?: string | null | undefined;
  readonly kind?: readonly string[] | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  /** EDTF with a year: not over before its first day. */
  readonly since?: string | null | undefined;
  /** EDTF with a year: begun by its last day. */
  readonly until?: string | null | undefined;
}

/** First and last day of a time: '' and `NO_DAY` where it is open. */
export type Days = { readonly since: string; readonly until: string };

/** A filter as the statements take it: empty strings and lists ask nothing. */
export type MeetingConditions = Days & {
  readonly kinds: readonly MeetingKind[];
  readonly statuses: readonly MeetingStatus[];
  readonly parties: readonly string[];
  /** Ids, or ''. */
  readonly leader: string;
  readonly body: string;
  readonly topic: string;
  readonly place: string;
  readonly article: string;
};

/** What a meeting without a date is ordered by: after every day. */
export const NO_DAY = '9999-12-31';

/**
 * A filter as the parameters that cypher/read/meetings/ranked.cypher names. Throws a UsageError for an unknown code, kind,
 * status or date, and what `findLeader` and `findNamed` throw.
 */
export async function conditionsOf(store: GraphStore, filter: MeetingFilter = {}): Promise<MeetingConditions> {
  const kinds = requireKinds(filter.kind ?? []);
  const statuses = requireStatuses(filter.status ?? []);
  const [parties, leader, body, topic, place] = await Promise.all([
    requireSides(store, filter.parties ?? []),
    filter.leader ? findLeader(store, filter.leader) : null,
    filter.body ? findBody(store, filter.body) : null,
    filter.topic ? findNamed(store, 'Topic', filter.topic) : null,
    filter.place ? findNamed(store, 'Place', filter.place) : null,
  ]);
  return {
    kinds,
    statuses,
    ...daysOf(filter),
    parties,
    leader: leader?.id ?? '',
    body: body?.id ?? '',
    topic: topic?.id ?? '',
    place: place?.id ?? '',
    article: filter.article ?? '',
  };
}

/** The days of a time of which either end may be open. Throws a UsageError for a date without a year, or what is no date. */
export function daysOf({ since, until }: Pick<MeetingFilter, 'since' | 'until'>): Days {
  return {
    since: firstDayOf('since', since),
    until: lastDayOf('until', until),
  };
}

/** Kinds as the graph writes them, whatever their case. Throws a UsageError for another word. */
export function requireKinds(words: readonly string[]): MeetingKind[] {
  return requireWords('kind', MEETING_KINDS, words);
}

/** Statuses as the graph writes them, whatever their case. Throws a UsageError for another word. */
export function requireStatuses(words: readonly string[]): MeetingStatus[] {
  return requireWords('status', MEETING_STATUSES, words);
}

function requireWords<W extends string>(name: string, known: readonly W[], words: readonly string[]): W[] {
  return words.map((word) => {
    const found = known.find((one) => one === word.toLowerCase());
    if (found) return found;
    throw new UsageError(`${name} must be one of ${known.join(', ')}, but got "${word}".`);
  });
}

/** The first day of a date (EDTF with a year), or '' where none is asked for. Throws a UsageError, which tells its `name`, for another. */
export function firstDayOf(name: string, text: string | null | undefined): string {
  return text ? requireDate(name, text).start : '';
}

/** The last day of a date (EDTF with a year), or `NO_DAY` where none is asked for. Throws a UsageError, which tells its `name`, for another. */
export function lastDayOf(name: string, text: string | null | undefined): string {
  return text ? requireDate(name, text).end : NO_DAY;
}

function requireDate(name: string, text: string): { start: string; end: string } {
  const date = parseEdtf(text);
  if (date?.start && date.end) return { start: date.start, end: date.end };
  throw new UsageError(`${name} must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "${text}".`);
}
