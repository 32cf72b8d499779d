import { readFileSync } from 'node:fs';
import { ingest } from '../../ingest/ingest.js';
import { readArticle } from '../../ingest/read/read.js';
import { createServer, type RunningServer } from '../../src/api/server.js';
import { createEditor } from '../../src/cli/run/editor.js';
import { openStore } from '../../src/graph/open.js';

/** An article that would do harm if any of it were taken for markup. */
const HOSTILE = `Title: <b>Bold</b> <img src=x onerror="document.title='broken'">
Publisher: <script>document.title='broken'</script>
Published: 2025-10-02

On October 2 Japanese Prime Minister Shigeru Ishiba met <i>President</i> Lee Jae-myung in Seoul. <img src=x onerror="document.title='broken'">
`;

export interface Served extends RunningServer {
  /** What the page asked and the server could not answer. */
  readonly failures: readonly unknown[];
}

/** The built explorer over an embedded graph in `folder` that holds the Busan article and, if wanted, the hostile one. */
export async function serveBusan(folder: string, { hostile } = { hostile: false }): Promise<Served> {
  const store = await openStore({ engine: 'embedded', path: folder });
  await store.migrate();
  await ingest(store, readArticle(readFileSync('samples/articles/busan-summit-2025.txt'), 'busan-summit-2025.txt'));
  if (hostile) await ingest(store, readArticle(Buffer.from(HOSTILE), 'hostile.txt'));
  const failures: unknown[] = [];
  const server = await createServer(store, createEditor(store), { port: 0, log: (error) => failures.push(error) });
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { url: server.url, failures, close };
}
