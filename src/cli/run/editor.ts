import { candidates } from '../../../ingest/curate/candidates.js';
import { merge, rename, split, undo } from '../../../ingest/curate/decide.js';
import { ingest, removeArticle } from '../../../ingest/ingest.js';
import { readFields } from '../../../ingest/read/object.js';
import type { ArticleFields, Editor, Ingested, Removed } from '../../api/editor.js';
import type { GraphStore } from '../../graph/port.js';
import { NotFoundError } from '../../model/errors.js';
import { labelOf } from '../../model/ids.js';
import { statedBy } from '../../query/marks.js';
import { nodesByIds } from '../../query/nodes.js';

/** What the API changes the graph by. */
export function createEditor(store: GraphStore): Editor {
  return {
    ingest: (fields) => ingestFields(store, fields),
    remove: (article) => remove(store, article),
    merge: (first, second, reason) => merge(store, first, second, reason),
    split: (id, part, reason) => split(store, id, part, reason),
    rename: (id, name, reason) => rename(store, id, name, reason),
    undo: (decision, reason) => undo(store, decision, reason),
    candidates: (limit) => candidates(store, limit),
  };
}

async function ingestFields(store: GraphStore, fields: ArticleFields): Promise<Ingested> {
  const article = readFields(fields, 'input', 'correct it and send it again');
  const before = await nodesOf(store, article.id);
  const { change, difference } = await ingest(store, article);
  const now = await nodesOf(store, article.id);
  const gone = await missing(
    store,
    before.filter((id) => !now.includes(id)),
  );
  const { came, went } = difference ?? { came: [], went: [] };
  return { article: article.id, change, came, went, meetings: meetingsIn([...before, ...now], gone), gone };
}

async function remove(store: GraphStore, article: string): Promise<Removed> {
  const told = await nodesOf(store, article);
  if (!(await removeArticle(store, article)))
    throw new NotFoundError(`The graph has no article "${article}": "articles" lists them.`);
  const gone = await missing(store, told);
  return { id: article, meetings: meetingsIn(told, gone), gone };
}

/** Ids of what an article tells of; none for one that the graph does not have. */
async function nodesOf(store: GraphStore, article: string): Promise<readonly string[]> {
  return (await statedBy(store, [article]))[0]?.nodes ?? [];
}

async function missing(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const nodes = await nodesByIds(store, ids);
  return ids.filter((_, i) => nodes[i] === null).sort();
}

function meetingsIn(ids: readonly string[], gone: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => labelOf(id) === 'Meeting' && !gone.includes(id)).sort();
}
