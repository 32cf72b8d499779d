import { officeAt } from '../../query/office-at.js';
import { connectionFields } from '../connection.js';
import { evidenceOfName, FACT_FIELDS } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList, meetingList, visitList } from '../lists.js';

export const leaderResolvers = {
  Leader: {
    candidates: (leader, _args, { loaders }) => (leader.unresolved ? loaders.meant.load(leader.id) : []),
    offices: ({ id }, _args, { loaders }) => loaders.offices.load(id),
    officeAt: async ({ id }, { date }, { loaders }) => officeAt(await loaders.offices.load(id), date),
    meetings: ({ id }, args, context) => meetingList({ around: 'leader', id }, args, context),
    visits: ({ id }, args, context) => visitList({ around: 'leader', id }, args, context),
    articles: ({ id }, args, context) => articleList({ around: 'leader', id }, args, context),
    evidence: ({ id }, { first }, context) => evidenceOfName(id, first, context),
  },
  Office: {
    ...FACT_FIELDS,
    name: ({ edge }) => edge.office,
    of: ({ node }) => node,
  },
  LeaderConnection: connectionFields((leader) => leader),
} satisfies Resolvers;
