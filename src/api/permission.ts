import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Token } from '../access/token.js';
import type { Context } from './context.js';
import { type Refusal, refusalError } from './refusal.js';

/** Refuses, before anything is done, a mutation without a token that may write (status 401 or 403), and what must be a stream (400). */
export const permission: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.MUTATION) requireWriting(contextValue.bearer);
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw refusalError(NO_STREAM);
    },
  }),
};

const NO_STREAM: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'A subscription must be asked for with Accept: text/event-stream, but is not: its answer has no end.',
};

function requireWriting(bearer: Token | null): void {
  if (bearer?.scope === 'write') return;
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
