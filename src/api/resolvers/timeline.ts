import { parseEdtf } from '../../model/edtf.js';
import { MEETING_KINDS, MEETING_STATUSES } from '../../model/vocabulary.js';
import type { Resolvers } from '../generated/resolvers.js';

export const timelineResolvers = {
  TimelineBucket: {
    start: ({ date }) => parseEdtf(date)?.start ?? date,
    end: ({ date }) => parseEdtf(date)?.end ?? date,
  },
  MeetingTally: {
    kinds: ({ kinds }) => counted(MEETING_KINDS, kinds).map(([kind, count]) => ({ kind, count })),
    statuses: ({ statuses }) => counted(MEETING_STATUSES, statuses).map(([status, count]) => ({ status, count })),
  },
} satisfies Resolvers;

/** The words that were counted, in their order, with their counts. */
function counted<W extends string>(words: readonly W[], counts: ReadonlyMap<W, number>): [W, number][] {
  return words.flatMap((word): [W, number][] => {
    const count = counts.get(word);
    return count === undefined ? [] : [[word, count]];
  });
}
