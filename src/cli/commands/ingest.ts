import type { Command } from 'commander';
import type { IngestOptions } from '../run/ingest.js';
import { withStoreOption, withWaitOption } from '../store.js';

/** `chancery ingest PATH…|-`: articles into the graph. */
export function addIngest(root: Command): void {
  const command = root
    .command('ingest')
    .description('Read articles into the graph. What is there already is not read twice.')
    .argument('<path...>', 'files (text, HTML, feeds, JSON Lines), folders, or - for standard input')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--verbose', 'say of each article what became of it, as soon as it is in the graph for good')
    .option('--json', 'print JSON');
  withWaitOption(withStoreOption(command)).action(async (paths: string[], options: IngestOptions) => {
    const { runIngest } = await import('../run/ingest.js');
    await runIngest(paths, options);
  });
}
