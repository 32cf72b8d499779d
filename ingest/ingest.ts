import type { GraphStore } from '../src/graph/port.js';
import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { extract } from './pipeline.js';
import { addArticle, type Change, changeOf, dropArticle } from './update.js';
import type { Difference } from './write/difference.js';

/** What became of an article. */
export interface Ingested {
  readonly article: string;
  readonly change: Change;
  /** What it says; null for one that is unchanged, which is not read again. */
  readonly extraction: Extraction | null;
  /** What the article states now and did not before, and the other way round; null if it is unchanged or was not written. */
  readonly difference: Difference | null;
}

/**
 * Reads an article into the graph in one transaction: all of it is there afterwards, or, if this throws, none. An article that
 * the graph has already (by id and digest) changes nothing; a new version of one replaces the facts of the old.
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  if ((await changeOf(store, article)) === 'unchanged') return unchanged(article);
  const extraction = extract(article);
  const { change, difference } = await store.write((runner) => addArticle(runner, article, extraction));
  return { article: article.id, change, extraction, difference };
}

/** What `ingest` would do with an article, without doing it. */
export async function preview(store: GraphStore, article: Article): Promise<Ingested> {
  const change = await changeOf(store, article);
  return change === 'unchanged'
    ? unchanged(article)
    : { article: article.id, change, extraction: extract(article), difference: null };
}

const unchanged = ({ id }: Article): Ingested => ({
  article: id,
  change: 'unchanged',
  extraction: null,
  difference: null,
});

/**
 * Takes an article out of the graph, with what it alone supported, in one transaction. Gives false if the graph does not have
 * it.
 */
export async function removeArticle(store: GraphStore, article: string): Promise<boolean> {
  return store.write((runner) => dropArticle(runner, article));
}
