import { createServer } from '../../src/api/server.js';
import { createEditor } from '../../src/cli/run/editor.js';
import { parseStoreLocation } from '../../src/graph/location.js';
import { openStore } from '../../src/graph/open.js';

/** Serves the store of the first argument, as `chancery serve` does, at a free port; prints the API's address. */
const store = await openStore(parseStoreLocation(process.argv[2] ?? ''));
const { url, close } = await createServer(store, createEditor(store), { port: 0 });
process.stdout.write(`${url}graphql\n`);
process.on('SIGTERM', async () => {
  await close();
  await store.close();
});
