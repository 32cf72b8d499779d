import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { packagePath } from '../graph/package-path.js';
import type { GraphStore } from '../graph/port.js';
import { StoreError } from '../model/errors.js';
import { type Context, createContext } from './context.js';
import { formatError, type Log } from './errors.js';
import { explorer } from './explorer.js';
import { graphiql } from './graphiql.js';
import { answerError, BODY_LIMIT } from './http-errors.js';
import { limits, MOST_TOKENS } from './limits.js';
import { resolvers } from './resolvers.js';
import { readSchema } from './schema.js';

export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  /** The address to listen at; unless told otherwise only this machine can reach the server. */
  readonly host?: string;
  /** Where the built explorer is. */
  readonly explorer?: string;
  /** Is told of failures that clients see masked. */
  readonly log?: Log;
}

export interface RunningServer {
  /** Address of the explorer; the API is at `graphql` under it. */
  readonly url: string;
  /** Lets requests that are under way end, and stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API at /graphql (with GraphiQL for browsers), the explorer at /, and /health, from a store that is open and up to
 * date. Throws a StoreError if the port or host cannot be listened at.
 */
export async function createServer(store: GraphStore, options: ServerOptions = {}): Promise<RunningServer> {
  const log = options.log ?? console.error;
  const apollo = await startApollo(log);
  const app = createApp(store, apollo, options.explorer ?? packagePath('dist/web'), log);
  const server = createHttpServer(app);
  try {
    const url = await listen(server, options.host ?? '127.0.0.1', options.port ?? 4000);
    return { url, close: () => stop(server, apollo) };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

async function startApollo(log: Log): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: readSchema(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [limits, ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  return apollo;
}

function createApp(store: GraphStore, apollo: ApolloServer<Context>, explorerFolder: string, log: Log): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' });
    next();
  });
  app.get('/health', async (_request, response) => {
    await store.run('read/any-node');
    response.json({ status: 'ok', engine: store.engine });
  });
  app.get('/graphql', graphiql('/graphql'));
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, { context: async () => createContext(store) }),
  );
  app.use(explorer(explorerFolder));
  app.use(answerError(log));
  return app;
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}/`);
    });
  });
}

function listenError(error: Error, host: string, port: number): StoreError {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return new StoreError(`Port ${port} must be free, but is taken: stop what uses it, or choose another with --port.`);
  }
  if (code === 'EACCES') {
    return new StoreError(`Port ${port} must be one that you may use, but is not: choose one above 1023 with --port.`);
  }
  return new StoreError(
    `The server must be able to listen at ${host}:${port}, but cannot (${code}): choose another --host.`,
  );
}

/** How long requests that are under way may take to end, in milliseconds. */
const PATIENCE = 5_000;

async function stop(server: Server, apollo: ApolloServer<Context>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(impatience);
  await apollo.stop();
}
