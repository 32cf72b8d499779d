import DataLoader from 'dataloader';
import type { GraphStore } from '../graph/port.js';
import type { AnchoredFact } from '../model/facts.js';
import { accountsOf } from '../query/accounts.js';
import { bodyFacts } from '../query/bodies.js';
import { evidenceOf } from '../query/evidence.js';
import { historiesOf } from '../query/history.js';
import { meantBy, officesOf } from '../query/leaders.js';
import { statedBy } from '../query/marks.js';
import { meetingFacts } from '../query/meeting-facts.js';
import { nodesByIds } from '../query/nodes.js';
import { meetingsOfOutcomes } from '../query/outcomes.js';
import { visitFacts } from '../query/visit-facts.js';
import { MOST_KEYS } from './batch.js';
import { followLoader } from './follow-loader.js';
import { createListLoaders } from './list-loaders.js';

/** Loaders that gather what one request asks for into one statement each, and ask for nothing twice. */
export function createLoaders(store: GraphStore) {
  const byId = <T>(read: (store: GraphStore, ids: readonly string[]) => Promise<T[]>) =>
    new DataLoader<string, T>((ids) => read(store, ids), { maxBatchSize: MOST_KEYS });
  return {
    ...createListLoaders(store),
    node: byId(nodesByIds),
    meetingFacts: byId(meetingFacts),
    visitFacts: byId(visitFacts),
    bodyFacts: byId(bodyFacts),
    offices: byId(officesOf),
    meant: byId(meantBy),
    meetingsOfOutcome: byId(meetingsOfOutcomes),
    stated: byId(statedBy),
    follows: followLoader(store),
    history: byId(historiesOf),
    accounts: byKeyAndLength((ids: readonly string[], first) => accountsOf(store, ids, first)),
    evidence: byKeyAndLength((facts: readonly AnchoredFact[], first) => evidenceOf(store, facts, first)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** The first so many of what belongs to a key. */
interface Some<K> {
  readonly key: K;
  readonly first: number;
}

/** A loader of lists: the longest that a batch asks for is read for all of it, and cut for each. */
function byKeyAndLength<K, T>(read: (keys: readonly K[], first: number) => Promise<T[][]>) {
  const load = async (wanted: readonly Some<K>[]) => {
    const keys = wanted.map(({ key }) => key);
    const lists = await read(keys, Math.max(...wanted.map(({ first }) => first)));
    return lists.map((list, i) => list.slice(0, wanted[i]?.first));
  };
  return new DataLoader<Some<K>, T[], string>(load, { maxBatchSize: MOST_KEYS, cacheKeyFn: JSON.stringify });
}
