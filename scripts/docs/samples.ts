import { readdirSync, readFileSync } from 'node:fs';
import { ingest } from '../../ingest/ingest.js';
import { readArticle } from '../../ingest/read/read.js';
import type { GraphStore } from '../../src/graph/port.js';

const FOLDER = 'samples/articles';

/** Reads all samples into a store, in the order of their names. Throws what `ingest` throws. */
export async function addSamples(store: GraphStore): Promise<void> {
  for (const file of readdirSync(FOLDER).sort()) {
    await ingest(store, readArticle(readFileSync(`${FOLDER}/${file}`), file));
  }
}
