import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { factOf } from './decode.js';
import type { CountryRecord, FactRecord, MeetingRecord } from './records.js';

/** What articles state of a body itself. */
export interface BodyFacts {
  /** In order of name. */
  readonly members: readonly FactRecord<CountryRecord>[];
  /** Meetings that it came out of, or after, earliest first. */
  readonly followed: readonly FactRecord<MeetingRecord>[];
}

/** What articles state of some bodies, in the order of the ids; empty lists for an unknown id. */
export async function bodyFacts(store: GraphStore, ids: readonly string[]): Promise<BodyFacts[]> {
  const facts = (await store.run('read/facts/body', { ids: [...new Set(ids)] })).map(factOf);
  const byBody = groupBy(facts, ({ edge }) => (edge.type === 'MEMBER_OF' ? edge.to : edge.from));
  return ids.map((id) => {
    const own = byBody.get(id) ?? [];
    return {
      members: own.filter((fact): fact is FactRecord<CountryRecord> => fact.edge.type === 'MEMBER_OF'),
      followed: own.filter((fact): fact is FactRecord<MeetingRecord> => fact.edge.type === 'FOLLOWED'),
    };
  });
}
