import type { GraphStore, Runner } from '../src/graph/port.js';
import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { link } from './link/link.js';
import { extract } from './pipeline.js';
import { sentenceSpans } from './segment/sentences.js';
import { planDelta } from './write/plan.js';
import { retract } from './write/retract.js';
import { apply, remove, settleTouched } from './write/write.js';

/** What became of an article: new in the graph, the same as before, or a new version of one that was there. */
export interface Ingested {
  readonly article: string;
  readonly change: 'added' | 'unchanged' | 'corrected';
  /** What it says; null for one that is unchanged, which is not read again. */
  readonly extraction: Extraction | null;
}

/**
 * Reads an article into the graph in one transaction: all of it is there afterwards, or, if this throws, none. An article that
 * the graph has already (by id and digest) changes nothing; a new version of one replaces the facts of the old.
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  if ((await changeOf(store, article)) === 'unchanged') return unchanged(article);
  const extraction = extract(article);
  const change = await store.write((runner) => ingestInto(runner, article, extraction));
  return { article: article.id, change, extraction };
}

/** What `ingest` would do with an article, without doing it. */
export async function preview(store: GraphStore, article: Article): Promise<Ingested> {
  const change = await changeOf(store, article);
  return change === 'unchanged' ? unchanged(article) : { article: article.id, change, extraction: extract(article) };
}

const unchanged = ({ id }: Article): Ingested => ({ article: id, change: 'unchanged', extraction: null });

async function changeOf(runner: Runner, article: Article): Promise<Ingested['change']> {
  const [known] = await runner.run('read/claims/digest', { id: article.id });
  if (!known) return 'added';
  return known.digest === article.digest ? 'unchanged' : 'corrected';
}

async function ingestInto(runner: Runner, article: Article, extraction: Extraction): Promise<Ingested['change']> {
  await runner.run('write/lock');
  const change = await changeOf(runner, article);
  if (change === 'unchanged') return change;
  const touched = change === 'corrected' ? await retract(runner, article.id) : null;
  const links = await link(runner, article.id, extraction);
  await apply(runner, planDelta(article, sentenceSpans(article.text), extraction, links), article.published);
  if (touched) await settleTouched(runner, touched);
  return change;
}

/**
 * Takes an article out of the graph, with what it alone supported, in one transaction. Gives false if the graph does not have
 * it.
 */
export async function removeArticle(store: GraphStore, article: string): Promise<boolean> {
  return store.write(async (runner) => {
    await runner.run('write/lock');
    const [known] = await runner.run('read/claims/digest', { id: article });
    if (known) await remove(runner, article);
    return known !== undefined;
  });
}
