import { SIGNING_CODES } from '../../model/vocabulary.js';
import { connectionFields } from '../connection.js';
import { evidenceOfName } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList } from '../lists.js';

export const outcomeResolvers = {
  Outcome: {
    codes: () => SIGNING_CODES,
    meetings: ({ id }, _args, { loaders }) => loaders.meetingsOfOutcome.load(id),
    articles: ({ id }, args, context) => articleList({ around: 'outcome', id }, args, context),
    evidence: ({ id }, { first }, context) => evidenceOfName(id, first, context),
  },
  OutcomeConnection: connectionFields((outcome) => outcome),
} satisfies Resolvers;
