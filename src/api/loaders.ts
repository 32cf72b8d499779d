import DataLoader from 'dataloader';
import { MOST_KEYS, nameOf } from './batch.js';
import type { Reads } from './reads.js';
import type { Read } from './together.js';

/**
 * Loaders that gather what one request asks for into one read each, and ask for nothing twice. `requireTime` throws when nothing more
 * must be read for it.
 */
export function createLoaders(reads: Reads, requireTime: () => void) {
  const batch = <K, V>(read: Read<K, V>) => {
    return async (keys: readonly K[]) => {
      requireTime();
      return read(keys);
    };
  };
  const byId = <V>(read: Read<string, V>) => new DataLoader<string, V>(batch(read), { maxBatchSize: MOST_KEYS });
  const byKey = <K extends object, V>(read: Read<K, V>) =>
    new DataLoader<K, V, string>(batch(read), { maxBatchSize: MOST_KEYS, cacheKeyFn: nameOf });
  return {
    node: byId(reads.node),
    visitFacts: byId(reads.visitFacts),
    bodyFacts: byId(reads.bodyFacts),
    offices: byId(reads.offices),
    meant: byId(reads.meant),
    meetingsOfOutcome: byId(reads.meetingsOfOutcome),
    stated: byId(reads.stated),
    history: byId(reads.history),
    meetingFacts: byKey(reads.meetingFacts),
    follows: byKey(reads.follows),
    accounts: byKey(reads.accounts),
    evidence: byKey(reads.evidence),
    meetingsOf: byKey(reads.meetingsOf),
    meetingCounts: byKey(reads.meetingCounts),
    visitsOf: byKey(reads.visitsOf),
    visitCounts: byKey(reads.visitCounts),
    articlesOf: byKey(reads.articlesOf),
    articleCounts: byKey(reads.articleCounts),
    leadersOf: byKey(reads.leadersOf),
    leaderCounts: byKey(reads.leaderCounts),
    outcomesOf: byKey(reads.outcomesOf),
    outcomeCounts: byKey(reads.outcomeCounts),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
