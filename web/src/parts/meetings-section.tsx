import type { MeetingLineFragment } from '../generated/graphql.js';
import { counted } from '../text/words.js';
import { Timeline } from '../timeline/timeline.js';
import { Nothing } from './answered.js';
import { MeetingTable } from './meeting-table.js';

interface Props {
  readonly title: string;
  readonly meetings: readonly MeetingLineFragment[];
  /** How many there are in the graph, which may be more than are shown. */
  readonly total?: number;
  /** What to say if there are none. */
  readonly none: string;
}

/** Meetings along time, and the same as a table. */
export function MeetingsSection({ title, meetings, total = meetings.length, none }: Props) {
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">
        {title} <span class="count">{total}</span>
      </h2>
      {meetings.length === 0 ? (
        <Nothing>{none}</Nothing>
      ) : (
        <>
          <Timeline items={meetings} />
          <MeetingTable meetings={meetings} />
          {total > meetings.length && (
            <p class="notice">
              The first {meetings.length} of {counted(total, 'meeting')} are shown.
            </p>
          )}
        </>
      )}
    </section>
  );
}
