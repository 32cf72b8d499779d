import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../ingest/read/read.js';
import type { Article } from '../../src/model/article.js';
import { InputError, messageOf } from '../../src/model/errors.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { ScoredPair } from '../score/score.js';

/** An article of samples/ with the graph that a careful reader takes from it. */
export interface Sample {
  readonly id: string;
  readonly article: Article;
  /** Parsed JSON, as docs/annotation.md describes it. */
  readonly gold: unknown;
}

/** Where the samples of this project are. */
export const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/**
 * All samples of a folder with `articles/ID.txt` and `gold/ID.json`, in the order of their ids.
 * @throws InputError if an article has no gold, or a file cannot be read
 */
export function readSamples(folder: string = SAMPLES): Sample[] {
  return articlesOf(folder).map((file) => {
    const id = file.slice(0, -'.txt'.length);
    const article = readArticle(readFileSync(`${folder}/articles/${file}`), file);
    return { id, article, gold: readGold(`${folder}/gold/${id}.json`) };
  });
}

function articlesOf(folder: string): string[] {
  try {
    return readdirSync(`${folder}/articles`)
      .filter((file) => file.endsWith('.txt'))
      .sort();
  } catch (error) {
    throw new InputError(`${folder} must hold articles/ID.txt and gold/ID.json, but got: ${messageOf(error)}`);
  }
}

function readGold(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${path} must hold a graph as JSON, but got: ${messageOf(error)}`);
  }
}

/** Each sample's gold beside what an extractor makes of its article. */
export function predict(samples: readonly Sample[], extract: (article: Article) => Extraction): ScoredPair[] {
  return samples.map(({ id, article, gold }) => ({ id, gold, pred: extract(article) }));
}

/** The samples by part, which is the first letter of the id, in the order of the letters. */
export function partsOf<T extends { readonly id: string }>(samples: readonly T[]): Map<string, T[]> {
  const parts = new Map<string, T[]>();
  for (const sample of samples) {
    const part = sample.id.slice(0, 1);
    parts.set(part, [...(parts.get(part) ?? []), sample]);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
