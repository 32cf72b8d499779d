import type { GraphStore, Row } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { groupBy } from '../model/group.js';
import type { MeetingKind, MeetingStatus } from '../model/vocabulary.js';
import { conditionsOf, type MeetingFilter } from './filter.js';
import { ALL_MEETINGS, startOf } from './meetings.js';
import { numberOf, textOf } from './values.js';

/** By what meetings are counted. */
export type Bucket = 'day' | 'month' | 'year';

/** How many meetings there are, and of which kinds and statuses; those that there are none of are left out. */
export interface Tally {
  readonly total: number;
  readonly kinds: ReadonlyMap<MeetingKind, number>;
  readonly statuses: ReadonlyMap<MeetingStatus, number>;
}

/** A day, month or year with its meetings. */
export interface TimelineBucket {
  /** EDTF. */
  readonly date: string;
  readonly tally: Tally;
}

export interface Timeline {
  /** In order of time; those without a meeting are left out. */
  readonly buckets: readonly TimelineBucket[];
  /** Dated, but not to one bucket alone: from one day to another, or to a month where days are counted. */
  readonly across: Tally;
  /** Without a date, or without its year. */
  readonly undated: Tally;
}

/** How much of a day `YYYY-MM-DD` names its bucket. */
const LENGTHS: Readonly<Record<Bucket, number>> = { day: 10, month: 7, year: 4 };

/** Rows of one answer: some 10,000 days with meetings of two kinds each. */
const MOST_ROWS = 20_000;

/**
 * Counts the meetings that a filter lets through by time, kind and status. One statement. Throws what `conditionsOf` throws, and a
 * UsageError if there are too many buckets to answer at once.
 */
export async function timeline(store: GraphStore, filter: MeetingFilter, bucket: Bucket): Promise<Timeline> {
  const conditions = await conditionsOf(store, filter);
  const { around, id } = startOf(ALL_MEETINGS, conditions);
  const parameters = { ...conditions, of: id, length: LENGTHS[bucket], limit: MOST_ROWS + 1 };
  const rows = await store.run(`read/timeline/${around}`, parameters);
  if (rows.length > MOST_ROWS) {
    throw new UsageError(
      `A timeline must have at most ${MOST_ROWS} counts, but has more: count by month or year, or narrow it by since and until.`,
    );
  }
  const byPlace = groupBy(rows, placeOf);
  const dated = [...byPlace].filter(([place]) => place !== UNDATED && place !== ACROSS);
  return {
    buckets: dated.map(([date, some]) => ({ date, tally: tallyOf(some) })),
    across: tallyOf(byPlace.get(ACROSS) ?? []),
    undated: tallyOf(byPlace.get(UNDATED) ?? []),
  };
}

const UNDATED = 'undated';
const ACROSS = 'across';

function placeOf({ first, last }: Row): string {
  if (textOf(first) === '' || textOf(last) === '') return UNDATED;
  return first === last ? textOf(first) : ACROSS;
}

function tallyOf(rows: readonly Row[]): Tally {
  const by = <W extends string>(column: string) =>
    new Map([...groupBy(rows, (row) => textOf(row[column]) as W)].map(([word, some]) => [word, sumOf(some)]));
  return { total: sumOf(rows), kinds: by<MeetingKind>('kind'), statuses: by<MeetingStatus>('status') };
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + numberOf(row.count), 0);
}
