import { SIGNING_CODES } from '../../model/vocabulary.js';
import { evidenceOfName } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';

export const outcomeResolvers = {
  Outcome: {
    codes: () => SIGNING_CODES,
    meetings: ({ id }, _args, { loaders }) => loaders.meetingsOfOutcome.load(id),
    evidence: ({ id }, { first }, context) => evidenceOfName(id, first, context),
  },
} satisfies Resolvers;
