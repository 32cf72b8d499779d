import type { Resolvers } from '../generated/resolvers.js';

/** The interface and the union whose members tell by their label what they are. */
export const nodeResolvers = {
  Node: { __resolveType: ({ label }) => label },
  Party: { __resolveType: ({ label }) => label },
} satisfies Resolvers;
