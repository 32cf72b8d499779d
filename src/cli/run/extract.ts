import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extract } from '../../../ingest/pipeline.js';
import { inputName, loadInput } from '../../../ingest/read/load.js';
import { readArticle } from '../../../ingest/read/read.js';
import { EXIT, InputError, messageOf, UsageError } from '../../model/errors.js';
import type { Extraction } from '../../model/extraction.js';
import { formatExtraction } from '../print/extraction.js';
import { printJson } from '../print/json.js';
import { startProgress } from '../progress.js';

export interface ExtractOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Prints what articles say, or writes it into a folder. Throws an InputError, or a UsageError for options that do not go together. */
export async function runExtract(files: readonly string[], options: ExtractOptions): Promise<void> {
  if (options.out !== undefined) return extractInto(options.out, files);
  if (files.length > 1 && !options.json) {
    throw new UsageError(`Several files must go with --out DIR or --json, but got ${files.length} files and neither.`);
  }
  const found = await Promise.all(files.map(extractFile));
  if (options.json) printJson(files.length === 1 ? found[0] : found);
  else for (const extraction of found) console.log(formatExtraction(extraction));
}

/** Reads one file; its name without the ending is the extraction's id. Throws an InputError if it cannot be read. */
async function extractFile(file: string): Promise<Extraction> {
  const name = inputName(file);
  return { ...extract(readArticle(await loadInput(file), name)), id: basename(name, extname(name)) };
}

async function extractInto(folder: string, files: readonly string[]): Promise<void> {
  makeFolder(folder);
  const progress = startProgress(files.length);
  for (const file of files) {
    try {
      const extraction = await extractFile(file);
      writeFileSync(join(folder, `${extraction.id}.json`), `${JSON.stringify(extraction, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      progress.complain(error.message);
      process.exitCode = EXIT.failed;
    }
    progress.step(basename(file));
  }
  progress.end();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out must be a folder that can be written, but got "${folder}" (${messageOf(error)}).`);
  }
}
