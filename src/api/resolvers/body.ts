import { connectionFields } from '../connection.js';
import { evidenceOfName, FACT_FIELDS } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList, meetingList } from '../lists.js';

export const bodyResolvers = {
  Body: {
    members: async ({ id }, _args, { loaders }) => (await loaders.bodyFacts.load(id)).members,
    sessions: ({ id }, args, context) => meetingList({ around: 'body', id }, args, context),
    followed: async ({ id }, _args, { loaders }) =>
      (await loaders.bodyFacts.load(id)).followed.map(({ node, ...fact }) => ({
        ...fact,
        meeting: node,
        basis: 'stated' as const,
      })),
    articles: ({ id }, args, context) => articleList({ around: 'body', id }, args, context),
    evidence: ({ id }, { first }, context) => evidenceOfName(id, first, context),
  },
  BodyConnection: connectionFields((body) => body),
  Membership: { ...FACT_FIELDS, country: ({ node }) => node },
} satisfies Resolvers;
