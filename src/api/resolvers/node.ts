import type { Resolvers } from '../generated/resolvers.js';

/** The interface and the unions whose members tell by their label what they are. */
export const nodeResolvers = {
  Node: { __resolveType: ({ label }) => label },
  Actor: { __resolveType: ({ label }) => label },
  Party: { __resolveType: ({ label }) => label },
} satisfies Resolvers;
