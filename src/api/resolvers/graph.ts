import { nameOf } from '../../query/records.js';
import { visitName } from '../../query/visit-facts.js';
import { FACT_FIELDS } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadNode } from '../load.js';

export const graphResolvers = {
  GraphNode: {
    id: ({ node }) => node.id,
    label: ({ node }) => node.label,
    name: async ({ node }, _args, { loaders }) =>
      node.label === 'Visit' ? visitName(await loaders.visitFacts.load(node.id)) : nameOf(node),
  },
  GraphEdge: {
    ...FACT_FIELDS,
    id: ({ edge: { from, type, to, office } }) => [from, type, to, ...(office ? [office] : [])].join(' '),
    office: ({ edge }) => edge.office,
    from: ({ edge }) => edge.from,
    type: ({ edge }) => edge.type,
    to: ({ edge }) => edge.to,
  },
  ExplainedEdge: {
    ...FACT_FIELDS,
    from: ({ edge }, _args, context) => loadNode(edge.from, context),
    type: ({ edge }) => edge.type,
    to: ({ edge }, _args, context) => loadNode(edge.to, context),
    office: ({ edge }) => edge.office,
  },
  SearchHit: { node: ({ id }, _args, context) => loadNode(id, context) },
} satisfies Resolvers;
