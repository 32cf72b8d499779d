import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageOf, UsageError } from '../model/errors.js';
import { sha256, type TrustedDocuments } from './trusted.js';

const DOCUMENTS = z.record(z.string(), z.string());

/**
 * The documents of some JSON files, each an object of texts by their SHA-256 in hex, as code generators write it. Throws a UsageError for a file that cannot
 * be read or is none such, and for a text that has another hash.
 */
export function readTrusted(files: readonly string[]): TrustedDocuments {
  return new Map(files.flatMap((file) => entriesOf(file)));
}

function entriesOf(file: string): [string, string][] {
  const entries = Object.entries(read(file));
  const wrong = entries.find(([hash, text]) => sha256(text) !== hash);
  if (!wrong) return entries;
  throw new UsageError(
    `${file} must name each document by the SHA-256 of its text, but "${wrong[0].slice(0, 80)}" is that of another.`,
  );
}

function read(file: string): Record<string, string> {
  try {
    return DOCUMENTS.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? 'it holds something else' : messageOf(error);
    throw new UsageError(`${file} must be a JSON object of documents by their SHA-256, but cannot be read (${why}).`);
  }
}
