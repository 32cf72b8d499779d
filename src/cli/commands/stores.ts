import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { dump } from '../../graph/dump.js';
import { untilEnd, withEnd } from '../../graph/dump-end.js';
import { load } from '../../graph/load.js';
import { InputError, messageOf } from '../../model/errors.js';
import { printJson } from '../print/json.js';
import { askStore, type StoreOptions, useGraph, withStoreOption, withWaitOption } from '../store.js';
import { writeWhole } from '../whole-file.js';

interface JsonOptions extends StoreOptions {
  readonly json?: boolean;
}

const STANDARD = '-';

/** `migrate`, `dump` and `load`: a graph as a whole, whatever it says. */
export function addStoreCommands(root: Command): void {
  const migrating = root
    .command('migrate')
    .description('Bring the schema of a graph up to date, and say what that took.')
    .option('--json', 'print JSON');
  withStoreOption(migrating).action(migrate);
  const dumping = root
    .command('dump')
    .description('Write the graph as JSON Lines: equal graphs give equal bytes, on either engine.')
    .argument('<file>', 'where to; - for standard output');
  withStoreOption(dumping).action((file: string, options: StoreOptions) =>
    askStore(options, (store) => writeLines(withEnd(dump(store)), file)),
  );
  const loading = root
    .command('load')
    .description('Fill an empty graph from the lines of "dump".')
    .argument('<file>', 'where from; - for standard input');
  withWaitOption(withStoreOption(loading)).action(loadFrom);
}

async function migrate(options: JsonOptions): Promise<void> {
  const applied = await useGraph(options, (store) => store.migrate());
  if (options.json) printJson({ applied });
  else console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The schema is up to date.');
}

/** Opens without migrating first: a load that was cut off leaves a graph that only another load may touch. */
async function loadFrom(file: string, options: StoreOptions): Promise<void> {
  await useGraph(options, (store) => load(store, untilEnd(readLines(file))));
}

async function writeLines(lines: AsyncIterable<string>, file: string): Promise<void> {
  try {
    if (file === STANDARD) await pipeline(Readable.from(lines), process.stdout, { end: false });
    else await writeWhole(lines, file);
  } catch (error) {
    throw fileError(error, `The dump must go to a file that can be written, but ${file} cannot`);
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === STANDARD ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw fileError(error, `A dump must be a file that can be read, but ${file} cannot`);
  }
}

/** An error of the file system as an InputError with its own words in brackets; any other error as it is. */
function fileError(error: unknown, sentence: string): unknown {
  const isOfFiles = error instanceof Error && 'syscall' in error;
  return isOfFiles ? new InputError(`${sentence} (${messageOf(error)}): choose another path.`) : error;
}
