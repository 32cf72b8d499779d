import type { Command } from 'commander';
import type { ExtractOptions } from '../run/extract.js';

/** `chancery extract FILE…`: what articles say, without a graph. */
export function addExtract(root: Command): void {
  root
    .command('extract')
    .description('Show what articles say, as JSON or a table. Never touches a graph.')
    .argument('<file...>', 'articles: text with or without header lines, or HTML')
    .option('--out <dir>', 'write ID.json into this folder for each ID.txt')
    .option('--json', 'print JSON: one document, or a list for several files')
    .action(async (files: string[], options: ExtractOptions) => {
      const { runExtract } = await import('../run/extract.js');
      await runExtract(files, options);
    });
}
