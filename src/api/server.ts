import { createServer as createHttpServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Response } from 'express';
import type { GraphStore } from '../graph/port.js';
import { announcing } from './announce.js';
import { startApollo } from './apollo.js';
import { createApp } from './app.js';
import { bearerOf } from './authenticate.js';
import { Changes } from './changes.js';
import { type Context, createContext } from './context.js';
import { deadlineOf, withDeadline } from './deadline.js';
import type { Editor } from './editor.js';
import { listen } from './listen.js';
import { type ServerOptions, settingsOf } from './options.js';
import { createReads } from './reads.js';
import { createSchema } from './schema.js';
import { createStream } from './stream.js';

export interface RunningServer {
  /** Address of the explorer; the API is at `graphql` under it. */
  readonly url: string;
  /** Lets requests that are under way end, and stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/** How long a client may take to send its request, in milliseconds: one that dribbles would hold a connection for nothing. */
const SENDING = 30_000;

/**
 * Serves the API at /graphql (with GraphiQL for browsers), the explorer at /, and /health, from a store that is open and up to
 * date, and that `editor` changes. Throws a StoreError if the port or host cannot be listened at.
 */
export async function createServer(
  store: GraphStore,
  editor: Editor,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const settings = settingsOf(options);
  const schema = createSchema();
  const changes = new Changes();
  const contextOf = contexts(store, announcing(editor, changes), changes);
  const apollo = await startApollo(schema, settings);
  const stream = createStream(schema, contextOf, settings);
  const app = createApp({ store, apollo, stream, contextOf }, settings);
  const server = createHttpServer({ requestTimeout: SENDING }, app);
  try {
    const url = await listen(server, settings.host, settings.port);
    return { url, close: () => stop(server, apollo, changes) };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function contexts(store: GraphStore, editor: Editor, changes: Changes): (response: Response) => Context {
  const reads = createReads(store);
  return (response) => {
    const requireTime = deadlineOf(response);
    const own = { store: withDeadline(store, requireTime), editor, changes, bearer: bearerOf(response) };
    return createContext(own, reads, requireTime);
  };
}

/** How long requests that are under way may take to end, in milliseconds. */
const PATIENCE = 5_000;

async function stop(server: Server, apollo: ApolloServer<Context>, changes: Changes): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  changes.end();
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(impatience);
  await apollo.stop();
}
