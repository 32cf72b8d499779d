import { lockGraph } from '../src/graph/lock.js';
import type { Runner } from '../src/graph/port.js';
import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { tellAfricanUnion } from './link/african-union.js';
import { link } from './link/link.js';
import type { Links } from './link/links.js';
import type { Former } from './link/naming.js';
import { planDelta } from './write/plan.js';
import type { Span } from './write/spans.js';
import { apply, remove } from './write/write.js';

/** What an article would change, or has changed: it is new in the graph, the same as before, or a new version. */
export type Change = 'added' | 'unchanged' | 'corrected';

/** What became of an article: its change, and the ids under which its leaders, meetings and visits were written; null if it is unchanged. */
export interface Added {
  readonly change: Change;
  readonly links: Links | null;
}

/** What adding an article would change, by its id and digest. */
export async function changeOf(runner: Runner, article: Article): Promise<Change> {
  const [known] = await runner.run('read/claims/digest', { id: article.id });
  if (!known) return 'added';
  return known.digest === article.digest ? 'unchanged' : 'corrected';
}

/**
 * Puts an article into the graph: nothing happens to one that is there already, and the facts of a new version replace those
 * of the old. `sentences` are those of its text, in order. To be run within one write transaction.
 */
export async function addArticle(
  runner: Runner,
  article: Article,
  sentences: readonly Span[],
  extraction: Extraction,
): Promise<Added> {
  await lockGraph(runner);
  const change = await changeOf(runner, article);
  if (change === 'unchanged') return { change, links: null };
  const told = tellAfricanUnion(extraction, article.text);
  const former = change === 'corrected' ? await takeOut(runner, article.id, told) : null;
  const links = await link(runner, article.id, told, former);
  await apply(runner, planDelta(article, sentences, told, links), article.published);
  return { change, links };
}

/** Removes an earlier version, but not before the new one is linked to it: what it had given ids to keeps them. */
async function takeOut(runner: Runner, article: string, extraction: Extraction): Promise<Former> {
  const links = await link(runner, article, extraction);
  return { links, gone: await remove(runner, article) };
}

/** Takes an article, by its id, and what it alone supported out of the graph. Gives false if the graph does not have it. */
export async function dropArticle(runner: Runner, article: string): Promise<boolean> {
  await lockGraph(runner);
  const [known] = await runner.run('read/claims/digest', { id: article });
  if (known) await remove(runner, article);
  return known !== undefined;
}
