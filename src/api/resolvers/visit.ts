import { StoreError } from '../../model/errors.js';
import { PLANNED_CODES, VISIT_CODES } from '../../model/vocabulary.js';
import { connectionFields } from '../connection.js';
import { evidenceOfEdge } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList } from '../lists.js';

export const visitResolvers = {
  Visit: {
    codes: ({ status }) => (status === 'planned' ? PLANNED_CODES : VISIT_CODES),
    leader: async ({ id }, _args, { loaders }) => {
      const { leader } = await loaders.visitFacts.load(id);
      if (leader) return leader;
      throw new StoreError(`Every visit must have a traveller, but ${id} has none: read its articles again.`);
    },
    place: async ({ id }, _args, { loaders }) => (await loaders.visitFacts.load(id)).place,
    country: async ({ id }, _args, { loaders }) => (await loaders.visitFacts.load(id)).country,
    articles: ({ id }, args, context) => articleList({ around: 'visit', id }, args, context),
    evidence: async ({ id }, { first }, context) => {
      const { leader } = await context.loaders.visitFacts.load(id);
      return evidenceOfEdge(leader && { type: 'MADE', from: leader.id, to: id, office: null }, first, context);
    },
  },
  VisitConnection: connectionFields((visit) => visit),
} satisfies Resolvers;
