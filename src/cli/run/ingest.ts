import { type Ingested, ingest, preview } from '../../../ingest/ingest.js';
import { findInputs } from '../../../ingest/read/find.js';
import { inputName, loadInput } from '../../../ingest/read/load.js';
import { readArticles } from '../../../ingest/read/read.js';
import type { GraphStore } from '../../graph/port.js';
import type { Article } from '../../model/article.js';
import { EXIT, InputError } from '../../model/errors.js';
import { printJson } from '../print/json.js';
import { failed, formatTally, NOTHING, type Tally, told } from '../print/tally.js';
import { startProgress } from '../progress.js';
import { type StoreOptions, useStore } from '../store.js';

export interface IngestOptions extends StoreOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Ingests what the paths lead to and prints how it went; the exit code is 1 if any input failed. */
export async function runIngest(paths: readonly string[], options: IngestOptions): Promise<void> {
  const dryRun = options.dryRun === true;
  const tally = await useStore(options, (store) =>
    ingestPaths(store, paths, dryRun, options.verbose ? tellOf : () => {}),
  );
  if (options.json) printJson(tally);
  else console.log(formatTally(tally, dryRun));
  if (tally.failed.length > 0) process.exitCode = EXIT.failed;
}

/** `added article:press-example-talks-1a2b3c4d5e6f`, on standard error: whoever kills the process finds these in the graph. */
function tellOf({ article, change }: Ingested): void {
  console.error(`${change} ${article}`);
}

/** Ingests all articles behind the paths, one transaction each; a broken one is counted and told of, the others go in. */
export async function ingestPaths(
  store: GraphStore,
  paths: readonly string[],
  dryRun: boolean,
  tell: (done: Ingested) => void = () => {},
): Promise<Tally> {
  const inputs = [...findInputs(paths)];
  const progress = startProgress(inputs.length);
  let tally = NOTHING;
  try {
    for (const input of inputs) {
      for await (const article of articlesOf(input)) {
        if (article instanceof InputError) {
          tally = failed(tally, article.message);
          progress.complain(article.message);
        } else {
          const done = await (dryRun ? preview(store, article) : ingest(store, article));
          tally = told(tally, done);
          tell(done);
        }
      }
      progress.step(input instanceof InputError ? '' : inputName(input));
    }
  } finally {
    progress.end();
  }
  return tally;
}

async function* articlesOf(input: string | InputError): AsyncGenerator<Article | InputError> {
  try {
    if (input instanceof InputError) throw input;
    yield* readArticles(await loadInput(input), inputName(input));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield error;
  }
}
