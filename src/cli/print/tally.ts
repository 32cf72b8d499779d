import type { Ingested } from '../../../ingest/ingest.js';
import type { Difference } from '../../../ingest/write/difference.js';

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
  /** Of each corrected article, what it states now and no longer. */
  readonly corrections: readonly Correction[];
}

/** A corrected article by its id, with the statements that came and went. */
export interface Correction extends Difference {
  readonly article: string;
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
  corrections: [],
};

/** A tally with one more article. Leaders, meetings and the like count as told: twice if two articles tell of one. */
export function told(tally: Tally, { article, change, extraction, difference }: Ingested): Tally {
  return {
    ...tally,
    [change]: tally[change] + 1,
    leaders: tally.leaders + (extraction?.leaders.length ?? 0),
    meetings: tally.meetings + (extraction?.meetings.length ?? 0),
    visits: tally.visits + (extraction?.visits.length ?? 0),
    outcomes: tally.outcomes + (extraction?.outcomes.length ?? 0),
    corrections:
      difference && change === 'corrected' ? [...tally.corrections, { article, ...difference }] : tally.corrections,
  };
}

/** A tally with one more input that could not be read, and the sentence that says why. */
export function failed(tally: Tally, sentence: string): Tally {
  return { ...tally, failed: [...tally.failed, sentence] };
}

/** The tally in two sentences at most, and a list of what each corrected article states now (+) and no longer (-). */
export function formatTally(tally: Tally, dryRun: boolean): string {
  const { added, corrected, unchanged, leaders, meetings, visits, outcomes } = tally;
  const failures = tally.failed.length > 0 ? `, ${tally.failed.length} failed` : '';
  const first = `${dryRun ? 'Would add' : 'Added'} ${count(added, 'article')}, ${corrected} corrected, ${unchanged} unchanged${failures}.`;
  if (added + corrected === 0) return first;
  const nouns = `${count(leaders, 'leader')}, ${count(meetings, 'meeting')}, ${count(visits, 'visit')} and ${count(outcomes, 'outcome')}`;
  return [`${first} They tell of ${nouns}.`, ...tally.corrections.map(formatCorrection)].join('\n');
}

function formatCorrection({ article, came, went }: Correction): string {
  const lines = [...went.map((one) => `  - ${one}`), ...came.map((one) => `  + ${one}`)];
  return [`${article}${lines.length > 0 ? ':' : ' states what it did before.'}`, ...lines].join('\n');
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
