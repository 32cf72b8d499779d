import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Patience } from '../patience.js';
import { isAway } from './errors.js';

/** Milliseconds in which a conflict between writers passes, and a cluster finds another leader. */
const SOON = 15_000;

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

/**
 * Tries `work` again for as long as its failures may pass: conflicts for some seconds, a server that is away for as long as the
 * caller's patience lasts. Whoever waits is told. Gives what `work` gives, throws the last failure.
 * Where the answer to a commit was lost, `work` runs again though it was kept, and must find that out for itself.
 */
export async function attempt<T>(work: () => Promise<T>, at: string, patience: Patience): Promise<T> {
  let since: number | null = null;
  let most = SOON;
  let told = false;
  for (let failures = 1; ; failures++) {
    try {
      const result = await work();
      if (told) patience.tell(`The server at ${at} answers again: going on.`);
      return result;
    } catch (error) {
      since ??= performance.now();
      const away = isAway(error);
      if (away) most = Math.max(SOON, patience.milliseconds);
      if (!(away || neo4j.isRetryableError(error)) || performance.now() - since > most) throw error;
      if (away && failures > 1 && !told && patience.milliseconds > 0) {
        patience.tell(`The server at ${at} does not answer: waiting up to ${inWords(patience.milliseconds)} for it.`);
        told = true;
      }
      await setTimeout(pauseAfter(failures));
    }
  }
}

/** Pauses differ, so that two writers in each other's way do not meet again. */
function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) * (0.5 + Math.random() / 2);
}

function inWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return `${Math.round(milliseconds / 1_000)} s`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
