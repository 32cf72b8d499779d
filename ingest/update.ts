import { lockGraph } from '../src/graph/lock.js';
import type { Row, Runner } from '../src/graph/port.js';
import type { Article } from '../src/model/article.js';
import type { Extraction } from '../src/model/extraction.js';
import { tellAfricanUnion } from './link/african-union.js';
import { link, regrouped } from './link/link.js';
import { type Links, relinked } from './link/links.js';
import { linksOf } from './link/read-claims.js';
import { sentenceSpans } from './segment/sentence-spans.js';
import type { Delta } from './write/delta.js';
import { type Difference, differenceOf } from './write/difference.js';
import { planDelta } from './write/plan.js';
import { type Added, rewrite } from './write/write.js';

/** What an article that the graph lacks adds to it. */
const NOTHING: Delta = { nodes: [], facts: [], own: [] };

/** What an article would change, or has changed: it is new in the graph, the same as before, or a new version. */
export type Change = 'added' | 'unchanged' | 'corrected';

/** What became of an article: its change, and the ids under which it was written; null if it is unchanged. */
export interface Update {
  readonly change: Change;
  readonly links: Links | null;
  /** What is stated now and was not before, and the other way round; null if it is unchanged. */
  readonly difference: Difference | null;
}

/** What adding an article would change, by its id and digest. */
export async function changeOf(runner: Runner, article: Article): Promise<Change> {
  const [known] = await runner.run('read/claims/digest', { id: article.id });
  if (!known) return 'added';
  return known.digest === article.digest ? 'unchanged' : 'corrected';
}

/**
 * Puts an article into the graph: nothing happens to one that is there already, and the facts of a new version replace those
 * of the old. To be run within one write transaction.
 */
export async function addArticle(runner: Runner, article: Article, extraction: Extraction): Promise<Update> {
  const { decided } = await lockGraph(runner);
  const change = await changeOf(runner, article);
  if (change === 'unchanged') return { change, links: null, difference: null };
  const [former] = change === 'corrected' ? await readWritten(runner, [article.id]) : [];
  const before = former ? deltaOf(former, await linksOf(runner, article.id)) : NOTHING;
  const read = tellAfricanUnion(extraction, article.text);
  const { links, delta } = await put(runner, article, read, { isNew: change === 'added', decided });
  return { change, links, difference: differenceOf(before, delta ?? NOTHING) };
}

/** Takes an article, by its id, and what it alone supported out of the graph. Gives false if the graph does not have it. */
export async function dropArticle(runner: Runner, article: string): Promise<boolean> {
  const { decided } = await lockGraph(runner);
  const [known] = await readWritten(runner, [article]);
  if (known) await put(runner, known.article, null, { isNew: false, decided });
  return known !== undefined;
}

/**
 * Groups anew what articles say of some leaders, meetings and visits (ids), by what was decided since, and writes the articles again
 * whose mentions move. To be run within one write transaction that holds the lock.
 */
export async function regroup(runner: Runner, ids: readonly string[]): Promise<void> {
  await rewriteMoved(runner, [], [], await regrouped(runner, ids));
}

/** Writes an article, or takes it out if it says nothing any more, and writes those again whose mentions move by that. */
async function put(
  runner: Runner,
  article: Article,
  extraction: Extraction | null,
  state: { readonly isNew: boolean; readonly decided: boolean },
): Promise<{ readonly links: Links | null; readonly delta: Delta | null }> {
  const { links, moves } = await link(runner, article, extraction, state);
  const own = extraction && links ? added({ article, extraction }, links) : null;
  await rewriteMoved(runner, state.isNew ? [] : [article.id], own ? [own] : [], moves);
  return { links, delta: own?.delta ?? null };
}

async function rewriteMoved(
  runner: Runner,
  out: readonly string[],
  own: readonly Added[],
  moves: ReadonlyMap<string, Links>,
): Promise<void> {
  const movers = await readWritten(runner, [...moves.keys()]);
  const moved: Added[] = [];
  for (const other of movers) {
    const before = await linksOf(runner, other.article.id);
    const after = moves.get(other.article.id);
    moved.push(added(other, after ? relinked(before, after) : before));
  }
  await rewrite(runner, [...out, ...moves.keys()], [...own, ...moved]);
}

function added(written: Written, links: Links): Added {
  return { delta: deltaOf(written, links), published: written.article.published };
}

function deltaOf({ article, extraction }: Written, links: Links): Delta {
  return planDelta(article, sentenceSpans(article.text), extraction, links);
}

/** An article of the graph, with what was read out of it. */
interface Written {
  readonly article: Article;
  readonly extraction: Extraction;
}

async function readWritten(runner: Runner, ids: readonly string[]): Promise<Written[]> {
  if (ids.length === 0) return [];
  return (await runner.run('read/link/written', { ids })).map(writtenOf);
}

function writtenOf({ node }: Row): Written {
  const { extraction, ...article } = node as Partial<Article> & { readonly extraction: string };
  const unknown = { title: null, publisher: null, after: null, url: null, published: null };
  return { article: { ...unknown, ...article } as Article, extraction: JSON.parse(extraction) as Extraction };
}
