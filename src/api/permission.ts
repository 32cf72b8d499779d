import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Token } from '../access/token.js';
import type { Context } from './context.js';
import { refusalError } from './refusal.js';

/** Refuses a mutation without a token that may write, before anything is done: status 401 or 403. */
export const permission: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation) requirePermission(operation.operation, contextValue.bearer);
    },
  }),
};

/** Throws a GraphQLError, with the HTTP status to answer with, unless the token (null for none) permits the operation. */
export function requirePermission(operation: OperationTypeNode, bearer: Token | null): void {
  if (operation !== OperationTypeNode.MUTATION || bearer?.scope === 'write') return;
  throw bearer === null
    ? refusalError({
        status: 401,
        code: 'UNAUTHENTICATED',
        message:
          'A change must carry a token that may write, but has none: make one with "chancery token add NAME --scope write".',
      })
    : refusalError({
        status: 403,
        code: 'FORBIDDEN',
        message: `A change must carry a token that may write, but "${bearer.name}" may only read.`,
      });
}
