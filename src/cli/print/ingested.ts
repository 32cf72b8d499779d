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

/** Counts what became of each article. Leaders, meetings and the like are counted as told: twice if two articles tell of one. */
export function tallyOf(done: readonly Ingested[], failed: readonly string[]): Tally {
  const total = (noun: 'leaders' | 'meetings' | 'visits' | 'outcomes') =>
    done.reduce((sum, one) => sum + (one.extraction?.[noun].length ?? 0), 0);
  const counted = (change: Ingested['change']) => done.filter((one) => one.change === change).length;
  return {
    added: counted('added'),
    corrected: counted('corrected'),
    unchanged: counted('unchanged'),
    leaders: total('leaders'),
    meetings: total('meetings'),
    visits: total('visits'),
    outcomes: total('outcomes'),
    failed,
  };
}

/** The tally in two sentences at most. */
export function formatIngested(tally: Tally, dryRun: boolean): string {
  const verb = dryRun ? 'Would add' : 'Added';
  const { leaders, meetings, visits, outcomes } = tally;
  const told = `They tell of ${count(leaders, 'leader')}, ${count(meetings, 'meeting')}, ${count(visits, 'visit')} and ${count(outcomes, 'outcome')}.`;
  const failed = tally.failed.length > 0 ? `, ${tally.failed.length} failed` : '';
  const first = `${verb} ${count(tally.added, 'article')}, ${tally.corrected} corrected, ${tally.unchanged} unchanged${failed}.`;
  return tally.added + tally.corrected > 0 ? `${first} ${told}` : first;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
