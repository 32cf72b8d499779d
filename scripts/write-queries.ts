// Writes the answers of docs/queries.md anew: what the API says of the samples, read by the embedded engine.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from '../src/api/server.js';
import { createEditor } from '../src/cli/run/editor.js';
import { openEmbedded } from '../src/graph/embedded/store.js';
import { readQuestions, writeAnswers } from './docs/questions.js';
import { addSamples } from './docs/samples.js';

const PAGE = 'docs/queries.md';

const page = readFileSync(PAGE, 'utf8');
const store = await openEmbedded(null);
await store.migrate();
await addSamples(store);
const { url, close } = await createServer(store, createEditor(store), { port: 0 });
const answers: unknown[] = [];
for (const { query, variables } of readQuestions(page)) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  answers.push(await response.json());
}
writeFileSync(PAGE, writeAnswers(page, answers));
await close();
await store.close();
