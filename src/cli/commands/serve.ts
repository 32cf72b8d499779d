import type { Command } from 'commander';
import type { RunningServer } from '../../api/server.js';
import type { TrustedDocuments } from '../../api/trusted.js';
import { packagePath } from '../../graph/package-path.js';
import type { GraphStore } from '../../graph/port.js';
import { useStore } from '../store.js';
import { type ServeOptions, serverOptions, withServerOptions } from './server-options.js';

/** What the explorer asks, as its build lists it. */
const EXPLORER_DOCUMENTS = 'dist/web/documents.json';

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

async function serve(store: GraphStore, options: ServeOptions): Promise<void> {
  const [{ createServer }, { createEditor }] = await Promise.all([
    import('../../api/server.js'),
    import('../run/editor.js'),
  ]);
  const server = await createServer(store, createEditor(store), {
    ...serverOptions(options),
    trusted: await trustedBy(options),
  });
  console.log(`Explorer  ${server.url}\nGraphQL   ${server.url}graphql\nCtrl-C stops.`);
  await untilStopped(server);
}

async function trustedBy({ trustedDocuments }: ServeOptions): Promise<TrustedDocuments | null> {
  if (trustedDocuments === undefined) return null;
  const { readTrusted } = await import('../../api/trusted-files.js');
  return readTrusted([trustedDocuments, packagePath(EXPLORER_DOCUMENTS)]);
}

/** Waits for Ctrl-C or the like, then lets the requests that are under way finish. */
async function untilStopped(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
