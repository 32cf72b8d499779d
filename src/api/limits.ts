import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { measure } from './cost.js';

/** No question of the explorer needs more than 11. */
const MOST_DEPTH = 15;

/** About as many objects as are found and sent in a second. */
const MOST_COST = 50_000;

/** A query that is bigger is no question of a person; parsing and validation take time before its cost is known. */
export const MOST_TOKENS = 3_000;

/** Refuses a query that nests too deep or may give too many objects, before anything is read: status 400. */
export const limits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const { depth, cost } = measure(schema, document, operation, request.variables ?? {});
      if (depth > MOST_DEPTH)
        throw refused('TOO_DEEP', `A query must nest at most ${MOST_DEPTH} deep, but got ${depth}.`);
      if (cost > MOST_COST) {
        throw refused(
          'TOO_COSTLY',
          `A query must cost at most ${MOST_COST}, but got ${cost}: ask for fewer items (first).`,
        );
      }
    },
  }),
};

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
