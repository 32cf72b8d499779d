import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { factOf } from './decode.js';
import type { CountryRecord, DateRecord, LeaderRecord, NodeRecord, PlaceRecord } from './records.js';

/** Who made a visit, where to and when; of several that articles give, the best supported one. */
export interface VisitFacts {
  readonly leader: LeaderRecord | null;
  readonly place: PlaceRecord | null;
  readonly country: CountryRecord | null;
  readonly dates: readonly DateRecord[];
}

/** What articles state of some visits, in the order of the ids; nothing for an unknown id. */
export async function visitFacts(store: GraphStore, ids: readonly string[]): Promise<VisitFacts[]> {
  const facts = (await store.run('read/facts/visit', { ids: [...new Set(ids)] })).map(factOf);
  const byVisit = groupBy(facts, ({ edge }) => (edge.type === 'MADE' ? edge.to : edge.from));
  return ids.map((id) => {
    const nodes = (byVisit.get(id) ?? []).map(({ node }) => node);
    return {
      leader: ofLabel(nodes, 'Leader')[0] ?? null,
      place: ofLabel(nodes, 'Place')[0] ?? null,
      country: ofLabel(nodes, 'Country')[0] ?? null,
      dates: ofLabel(nodes, 'Date'),
    };
  });
}

/** What a visit is called: `Shigeru Ishiba to Busan, South Korea`. Of nothing known the empty text. */
export function visitName({ leader, place, country }: VisitFacts): string {
  const targets = [...new Set([place, country].flatMap((target) => (target ? [target.name] : [])))];
  const name = leader?.name ?? '';
  return targets.length === 0 ? name : `${name} to ${targets.join(', ')}`;
}

function ofLabel<L extends NodeRecord['label']>(nodes: readonly NodeRecord[], label: L) {
  return nodes.filter((node): node is Extract<NodeRecord, { label: L }> => node.label === label);
}
