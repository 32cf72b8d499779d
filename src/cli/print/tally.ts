import type { Ingested } from '../../../ingest/ingest.js';

/** What a run of `ingest` did: how many articles of each sort, what they told, and a sentence for each that failed. */
export interface Tally {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly leaders: number;
  readonly meetings: number;
  readonly visits: number;
  readonly outcomes: number;
  readonly failed: readonly string[];
}

export const NOTHING: Tally = {
  added: 0,
  corrected: 0,
  unchanged: 0,
  leaders: 0,
  meetings: 0,
  visits: 0,
  outcomes: 0,
  failed: [],
};

/** A tally with one more article. Leaders, meetings and the like count as told: twice if two articles tell of one. */
export function told(tally: Tally, { change, extraction }: Ingested): Tally {
  return {
    ...tally,
    [change]: tally[change] + 1,
    leaders: tally.leaders + (extraction?.leaders.length ?? 0),
    meetings: tally.meetings + (extraction?.meetings.length ?? 0),
    visits: tally.visits + (extraction?.visits.length ?? 0),
    outcomes: tally.outcomes + (extraction?.outcomes.length ?? 0),
  };
}

/** A tally with one more input that could not be read, and the sentence that says why. */
export function failed(tally: Tally, sentence: string): Tally {
  return { ...tally, failed: [...tally.failed, sentence] };
}

/** The tally in two sentences at most. */
export function formatTally(tally: Tally, dryRun: boolean): string {
  const { added, corrected, unchanged, leaders, meetings, visits, outcomes } = tally;
  const failures = tally.failed.length > 0 ? `, ${tally.failed.length} failed` : '';
  const first = `${dryRun ? 'Would add' : 'Added'} ${count(added, 'article')}, ${corrected} corrected, ${unchanged} unchanged${failures}.`;
  if (added + corrected === 0) return first;
  const nouns = `${count(leaders, 'leader')}, ${count(meetings, 'meeting')}, ${count(visits, 'visit')} and ${count(outcomes, 'outcome')}`;
  return `${first} They tell of ${nouns}.`;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
