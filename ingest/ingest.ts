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
  readonly extraction: Extraction;
}

/**
 * Reads an article into the graph in one transaction: all of it is there afterwards, or, if this throws, none. An article that
 * the graph has already (by id and digest) changes nothing; a new version of one replaces the facts of the old.
 */
export async function ingest(store: GraphStore, article: Article): Promise<Ingested> {
  const extraction = extract(article);
  const change = await store.write((runner) => ingestInto(runner, article, extraction));
  return { article: article.id, change, extraction };
}

async function ingestInto(runner: Runner, article: Article, extraction: Extraction): Promise<Ingested['change']> {
  await runner.run('write/lock');
  const [known] = await runner.run('read/claims/article', { id: article.id });
  if (known?.digest === article.digest) return 'unchanged';
  const touched = known ? await retract(runner, article.id) : null;
  const links = await link(runner, article.id, extraction);
  await apply(runner, planDelta(article, sentenceSpans(article.text), extraction, links), article.published);
  if (touched) await settleTouched(runner, touched);
  return touched ? 'corrected' : 'added';
}

/**
 * Takes an article out of the graph, with what it alone supported, in one transaction. Gives false if the graph does not have
 * it.
 */
export async function removeArticle(store: GraphStore, article: string): Promise<boolean> {
  return store.write(async (runner) => {
    await runner.run('write/lock');
    const [known] = await runner.run('read/claims/article', { id: article });
    if (known) await remove(runner, article);
    return known !== undefined;
  });
}
