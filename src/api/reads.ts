import type { GraphStore } from '../graph/port.js';
import type { AnchoredFact } from '../model/facts.js';
import { accountsOf } from '../query/accounts.js';
import { bodyFacts } from '../query/bodies.js';
import { evidenceOf } from '../query/evidence.js';
import { historiesOf } from '../query/history.js';
import { meantBy, officesOf } from '../query/leaders.js';
import { statedBy } from '../query/marks.js';
import { type MeetingFactKind, meetingFacts } from '../query/meeting-facts.js';
import { nodesByIds } from '../query/nodes.js';
import { meetingsOfOutcomes } from '../query/outcomes.js';
import { visitFacts } from '../query/visit-facts.js';
import { readFollows } from './follow-reads.js';
import { createListReads } from './list-reads.js';
import { type Read, together } from './together.js';

/** What is read by many keys at once, for all requests that ask at the same moment. */
export function createReads(store: GraphStore) {
  const byId = <T>(read: (store: GraphStore, ids: readonly string[]) => Promise<T[]>) =>
    together<string, T>((ids) => read(store, ids));
  return {
    ...createListReads(store),
    node: byId(nodesByIds),
    visitFacts: byId(visitFacts),
    bodyFacts: byId(bodyFacts),
    offices: byId(officesOf),
    meant: byId(meantBy),
    meetingsOfOutcome: byId(meetingsOfOutcomes),
    stated: byId(statedBy),
    history: byId(historiesOf),
    meetingFacts: together((wanted: readonly WantedFacts[]) => factsWanted(store, wanted)),
    follows: together(readFollows(store)),
    accounts: together(byLength((ids: readonly string[], first) => accountsOf(store, ids, first))),
    evidence: together(byLength((facts: readonly AnchoredFact[], first) => evidenceOf(store, facts, first))),
  };
}

export type Reads = ReturnType<typeof createReads>;

/** One of the lists of facts of a meeting (id). */
interface WantedFacts {
  readonly id: string;
  readonly kind: MeetingFactKind;
}

async function factsWanted(store: GraphStore, wanted: readonly WantedFacts[]) {
  const ids = wanted.map(({ id }) => id);
  const kinds = wanted.map(({ kind }) => kind);
  const found = await meetingFacts(store, ids, kinds);
  return found.map((facts, i) => facts[kinds[i] as MeetingFactKind]);
}

/** The first so many of what belongs to a key. */
interface Some<K> {
  readonly key: K;
  readonly first: number;
}

/** A read of lists: the longest that is asked for is read for all, and cut for each. */
function byLength<K, T>(read: (keys: readonly K[], first: number) => Promise<T[][]>): Read<Some<K>, T[]> {
  return async (wanted) => {
    const keys = wanted.map(({ key }) => key);
    const lists = await read(keys, Math.max(...wanted.map(({ first }) => first)));
    return lists.map((list, i) => list.slice(0, wanted[i]?.first));
  };
}
