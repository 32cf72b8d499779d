import type { Request, RequestHandler, Response } from 'express';
import { createSourceEventStream, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { stillHolds } from '../access/tokens.js';
import { bearerOf } from './authenticate.js';
import type { Context } from './context.js';
import { formatError, type Log } from './errors.js';
import { mapEvents } from './map-events.js';
import type { Settings } from './options.js';
import { readSubscription } from './read-subscription.js';
import { refuse } from './refusal.js';

const EVENTS = 'text/event-stream';

/** Whether a client asks to be told of events as they happen. */
export function wantsStream(request: Request): boolean {
  return request.get('accept') === EVENTS;
}

/**
 * Answers subscriptions by server-sent events (the protocol of graphql-sse, "distinct connections"). Only a POST of JSON is taken,
 * as no form or link of another site can send it. `contextOf` is asked anew for each event, because loaders remember,
 * and so is whether the client's token still holds: the stream ends when it does not.
 */
export function createStream(
  schema: GraphQLSchema,
  contextOf: (response: Response) => Context,
  { introspection, log }: Settings,
): RequestHandler {
  const handler = createHandler<StreamContext>({
    authenticate: () => null,
    onSubscribe: ({ context: { res } }, params) => {
      try {
        const args = readSubscription(schema, params, introspection);
        return { ...args, contextValue: { ...contextOf(res), response: res } };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return refusalOf(shown(error, log));
      }
    },
    subscribe: async (args) => {
      const events = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in events)) return events;
      const { store, response } = args.contextValue;
      const bearer = bearerOf(response);
      const answer = async (event: unknown) => {
        if (bearer && !(await stillHolds(store, bearer))) return null;
        return execute({ ...args, rootValue: event, contextValue: contextOf(response) });
      };
      return mapEvents(events[Symbol.asyncIterator](), answer);
    },
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => shown(error, log)) } : result,
  });
  return async (request, response, next) => {
    if (request.method !== 'POST' || !request.is('application/json')) {
      const message = 'A subscription must be a POST of application/json, but is not.';
      return refuse(response, { status: 400, code: 'BAD_REQUEST', message });
    }
    try {
      await handler(request, response);
    } catch (error) {
      next(error);
    }
  };
}

/** Also holds what a context for the next event is made from. */
type StreamContext = Context & { readonly response: Response } & Record<PropertyKey, unknown>;

function shown(error: GraphQLError, log: Log): GraphQLError {
  const { message, extensions = {} } = formatError(error.toJSON(), error, log);
  const { nodes = null, positions = null, source = null, path = null } = error;
  return new GraphQLError(message, { nodes, positions, source, path, extensions });
}

function refusalOf(error: GraphQLError) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify({ errors: [error] }), { status: 400, statusText: 'Bad Request', headers }] as const;
}
