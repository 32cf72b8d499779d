import { createServer as createHttpServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphStore } from '../graph/port.js';
import { startApollo } from './apollo.js';
import { createApp } from './app.js';
import type { Context } from './context.js';
import type { Editor } from './editor.js';
import { listen } from './listen.js';
import { type ServerOptions, settingsOf } from './options.js';
import { createSchema } from './schema.js';

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
  const apollo = await startApollo(createSchema(), settings);
  const server = createHttpServer({ requestTimeout: SENDING }, createApp(store, editor, apollo, settings));
  try {
    const url = await listen(server, settings.host, settings.port);
    return { url, close: () => stop(server, apollo) };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
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
