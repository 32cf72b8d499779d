import { connectionFields } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadNode } from '../load.js';

export const decisionResolvers = {
  DecisionConnection: connectionFields((decision) => decision),
  MergeCandidate: {
    first: ({ first }, _args, context) => loadNode(first, context),
    second: ({ second }, _args, context) => loadNode(second, context),
  },
} satisfies Resolvers;
