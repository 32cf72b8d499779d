import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express, { type Express, type RequestHandler, type Response } from 'express';
import type { GraphStore } from '../graph/port.js';
import { authenticate, bearerOf } from './authenticate.js';
import type { Context } from './context.js';
import { explorer } from './explorer.js';
import { graphiql } from './graphiql.js';
import { ARTICLE_LIMIT, answerError, BODY_LIMIT } from './http-errors.js';
import type { Settings } from './options.js';
import { rateOf } from './rate.js';
import { wantsStream } from './stream.js';
import { onlyTrusted } from './trusted.js';

/** What answers at /graphql. */
export interface Endpoint {
  readonly store: GraphStore;
  readonly apollo: ApolloServer<Context>;
  /** Answers who asks for a stream of events. */
  readonly stream: RequestHandler;
  /** What resolvers get for a request, by its answer. */
  readonly contextOf: (response: Response) => Context;
}

/** What the server answers with at each path. What stands first at /graphql is asked first: nothing is read for whom it refuses. */
export function createApp({ store, apollo, stream, contextOf }: Endpoint, settings: Settings): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.proxies);
  app.use((_request, response, next) => {
    response.set({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' });
    next();
  });
  app.get('/health', async (_request, response) => {
    await store.run('read/any-node');
    response.json({ status: 'ok', engine: store.engine });
  });
  if (settings.ide) app.get('/graphql', graphiql('/graphql'));
  if (settings.allowOrigins.length > 0) app.use('/graphql', allow(settings.allowOrigins));
  if (settings.rate > 0) app.use('/graphql', rateOf(settings.rate));
  app.use(
    '/graphql',
    authenticate(store, settings.openReading),
    readBody,
    ...(settings.trusted ? [onlyTrusted(settings.trusted)] : []),
    (request, response, next) => (wantsStream(request) ? stream(request, response, next) : next()),
    expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) }),
  );
  app.use(explorer(settings.explorer));
  app.use(answerError(settings.log));
  return app;
}

/** Lets pages of some origins ask; what they need to send is a token and JSON, never cookies. */
function allow(origins: readonly string[]): RequestHandler {
  return cors({ origin: origins.includes('*') ? '*' : [...origins], methods: ['GET', 'POST'], maxAge: 600 });
}

const readQuestion = express.json({ limit: BODY_LIMIT });
const readArticle = express.json({ limit: ARTICLE_LIMIT });

/** Only who may write may send as much as an article. */
const readBody: RequestHandler = (request, response, next) => {
  const read = bearerOf(response)?.scope === 'write' ? readArticle : readQuestion;
  read(request, response, next);
};
