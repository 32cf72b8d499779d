import { MEETING_KINDS, MEETING_STATUSES } from '../../model/vocabulary.js';
import type { Tally, Timeline } from '../../query/timeline.js';
import { formatTable } from './table.js';

/** A timeline as a table, a line for each bucket, then those that no bucket holds. */
export function formatTimeline({ buckets, across, undated }: Timeline): string {
  const rows: [string, Tally][] = buckets.map(({ date, tally }) => [date, tally]);
  if (across.total > 0) rows.push(['several', across]);
  if (undated.total > 0) rows.push(['undated', undated]);
  if (rows.length === 0) return 'No meeting of the graph fits.';
  const columns = ['Date', 'Meetings', 'Kinds', 'Statuses'].map((heading) => ({ heading, share: 0 }));
  return formatTable(
    columns,
    rows.map(([date, tally]) => [
      date,
      String(tally.total),
      listOf(MEETING_KINDS, tally.kinds),
      listOf(MEETING_STATUSES, tally.statuses),
    ]),
  );
}

function listOf<W extends string>(words: readonly W[], counts: ReadonlyMap<W, number>): string {
  return words.flatMap((word) => (counts.has(word) ? [`${counts.get(word)} ${word}`] : [])).join(', ');
}

/** The same as JSON. */
export function jsonOfTimeline({ buckets, across, undated }: Timeline): object {
  return {
    buckets: buckets.map(({ date, tally }) => ({ date, ...jsonOfTally(tally) })),
    across: jsonOfTally(across),
    undated: jsonOfTally(undated),
  };
}

function jsonOfTally({ total, kinds, statuses }: Tally): object {
  return { total, kinds: Object.fromEntries(kinds), statuses: Object.fromEntries(statuses) };
}
