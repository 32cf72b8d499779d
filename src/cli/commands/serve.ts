import type { Command } from 'commander';
import type { RunningServer } from '../../api/server.js';
import type { GraphStore } from '../../graph/port.js';
import { wholeNumber } from '../options.js';
import { useStore, withStoreOption } from '../store.js';

interface ServeOptions {
  readonly store: string;
  readonly host: string;
  readonly port: number;
}

const DEFAULT_PORT = 4000;
const LOOPBACK = '127.0.0.1';

/** `serve`: the explorer and the API over a graph. `start`: the same, after the samples are read and a question answered. */
export function addServe(root: Command): void {
  const serving = root.command('serve').description('Serve the explorer and the GraphQL API until Ctrl-C.');
  withServerOptions(serving).action((options: ServeOptions) => useStore(options, (store) => serve(store, options)));
  const starting = root
    .command('start')
    .description('Read the samples that the graph lacks, answer the August question, then serve.');
  withServerOptions(starting).action((options: ServeOptions) =>
    useStore(options, async (store) => {
      const { answerAugustQuestion, readSamples } = await import('../run/demonstration.js');
      await readSamples(store);
      await answerAugustQuestion(store);
      await serve(store, options);
    }),
  );
}

function withServerOptions(command: Command): Command {
  return withStoreOption(command)
    .option('--port <port>', 'port to listen on; 0 for any free one', wholeNumber(0, 65_535), DEFAULT_PORT)
    .option('--host <host>', 'address to listen on', LOOPBACK);
}

async function serve(store: GraphStore, { host, port }: ServeOptions): Promise<void> {
  const { createServer } = await import('../../api/server.js');
  const server = await createServer(store, { host, port });
  console.log(`Explorer  ${server.url}\nGraphQL   ${server.url}graphql\nCtrl-C stops.`);
  await untilStopped(server);
}

/** Waits for Ctrl-C or the like, then lets the requests that are under way finish. */
async function untilStopped(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
