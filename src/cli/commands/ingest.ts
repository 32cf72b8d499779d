import type { Command } from 'commander';
import { type Ingested, ingest, preview } from '../../../ingest/ingest.js';
import { findInputs } from '../../../ingest/read/find.js';
import { inputName, loadInput } from '../../../ingest/read/load.js';
import { readArticles } from '../../../ingest/read/read.js';
import type { GraphStore } from '../../graph/port.js';
import type { Article } from '../../model/article.js';
import { EXIT, InputError } from '../../model/errors.js';
import { formatIngested, type Tally, tallyOf } from '../print/ingested.js';
import { printJson } from '../print/json.js';
import { startProgress } from '../progress.js';
import { type StoreOptions, useStore, withStoreOption } from '../store.js';

interface IngestOptions extends StoreOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `chancery ingest PATH…|-`: articles into the graph. */
export function addIngest(root: Command): void {
  const command = root
    .command('ingest')
    .description('Read articles into the graph. What is there already is not read twice.')
    .argument('<path...>', 'files (text, HTML, JSON Lines), folders, or - for standard input')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--json', 'print JSON');
  withStoreOption(command).action(async (paths: string[], options: IngestOptions) => {
    const tally = await useStore(options, (store) => ingestPaths(store, paths, options.dryRun === true));
    if (options.json) printJson(tally);
    else console.log(formatIngested(tally, options.dryRun === true));
    if (tally.failed.length > 0) process.exitCode = EXIT.failed;
  });
}

/** Ingests all articles behind the paths, one transaction each; a broken one is counted and told of, the others go in. */
export async function ingestPaths(store: GraphStore, paths: readonly string[], dryRun: boolean): Promise<Tally> {
  const inputs = [...findInputs(paths)];
  const progress = startProgress(inputs.length);
  const done: Ingested[] = [];
  const failed: string[] = [];
  for (const input of inputs) {
    for await (const article of articlesOf(input)) {
      if (article instanceof InputError) {
        failed.push(article.message);
        progress.complain(article.message);
      } else done.push(await (dryRun ? preview(store, article) : ingest(store, article)));
    }
    progress.step(input instanceof InputError ? '' : input);
  }
  progress.end();
  return tallyOf(done, failed);
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
