import type { AroundQuery, NodeNameFragment } from '../generated/graphql.js';
import { groupBy } from '../text/group.js';
import { nameOf, rankOf } from '../text/labels.js';
import { edgeInWords } from '../text/words.js';

type Neighbourhood = AroundQuery['neighbourhood'];

/** A thing near the central one, and what ties it. */
export interface Neighbour {
  readonly node: NodeNameFragment;
  readonly name: string;
  /** What the edges to the central thing say, as read from there: `took part in`; empty two steps away. */
  readonly ties: readonly string[];
  /** The most articles that state one of these edges; 0 if none needs an article. */
  readonly support: number;
}

/** All but the central thing, by label in the order of LABELS, within a label by name, direct neighbours first. */
export function neighboursOf({ nodes, edges }: Neighbourhood, central: string): Map<string, Neighbour[]> {
  const neighbours = nodes
    .filter(({ id }) => id !== central)
    .map((node) => {
      const { id } = node;
      const ties = edges.filter(({ from, to }) => (from === central && to === id) || (to === central && from === id));
      return {
        node: node.node,
        name: nameOf(node.node),
        ties: [...new Set(ties.map(({ type, to }) => edgeInWords(type, to === central)))],
        support: Math.max(0, ...ties.map(({ support }) => support)),
      };
    })
    .sort(
      (a, b) =>
        rankOf(a.node.__typename) - rankOf(b.node.__typename) ||
        Number(b.ties.length > 0) - Number(a.ties.length > 0) ||
        a.name.localeCompare(b.name, 'en'),
    );
  return groupBy(neighbours, ({ node }) => node.__typename);
}
