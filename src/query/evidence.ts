import type { GraphStore, Row } from '../graph/port.js';
import { type AnchoredFact, decodeFact, factPrefix } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import { labelOf } from '../model/ids.js';
import { nodeById, nodesByIds } from './nodes.js';
import type { ArticleRecord } from './records.js';
import { textOf, textsOf } from './values.js';

/** The words of an article that state a fact. Spans count UTF-16 code units of `article.text`. */
export interface EvidenceRecord {
  readonly article: ArticleRecord;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly rule: string;
}

/** Labels at which articles keep spans of facts that somebody can ask for. */
const ANCHORS = new Set(['Leader', 'Body', 'Place', 'Meeting', 'Visit', 'Outcome']);

/**
 * The words that state each of some facts, in the order of the facts: newest article first, then in the order of its text, at
 * most `first` for each. One statement a label of anchor, and one for the articles.
 */
export async function evidenceOf(
  store: GraphStore,
  facts: readonly AnchoredFact[],
  first: number,
): Promise<EvidenceRecord[][]> {
  const groups = [...groupBy(facts, ({ anchor }) => labelOf(anchor))].filter(([label]) => label && ANCHORS.has(label));
  const read = groups.map(([label, some]) => {
    const keys = some.map(({ anchor, fact }) => ({ anchor, prefix: factPrefix(fact) }));
    return store.run(`read/evidence/${String(label).toLowerCase()}`, { keys, first });
  });
  const rows = (await Promise.all(read)).flat();
  const articles = await articlesOf(store, rows);
  const byFact = groupBy(rows, (row) => keyOf(textOf(row.anchor), textOf(row.prefix)));
  return facts.map(({ anchor, fact }) => {
    const some = byFact.get(keyOf(anchor, factPrefix(fact))) ?? [];
    return some.flatMap((row) => quotes(articles.get(textOf(row.article)), textsOf(row.facts))).slice(0, first);
  });
}

/** All spans that one article states at a node, in the order of its text, at most `first`. Two statements. */
export async function evidenceIn(
  store: GraphStore,
  article: string,
  anchor: string,
  first: number,
): Promise<EvidenceRecord[]> {
  const [node, rows] = await Promise.all([
    nodeById(store, 'Article', article),
    store.run('read/articles/own-edges', { ids: [article] }),
  ]);
  const own = rows.find((row) => row.id === anchor);
  return node && own ? quotes(node, textsOf(own.facts)).slice(0, first) : [];
}

/** The articles that rows name in their column `article`, by id. One statement. */
export async function articlesOf(store: GraphStore, rows: readonly Row[]): Promise<Map<string, ArticleRecord>> {
  const nodes = await nodesByIds(store, [...new Set(rows.map((row) => textOf(row.article)))]);
  return new Map(nodes.flatMap((node) => (node?.label === 'Article' ? [[node.id, node]] : [])));
}

/** Entries of an article's facts as words of its text, in their order; none without the article. */
export function quotes(article: ArticleRecord | undefined, entries: readonly string[]): EvidenceRecord[] {
  if (!article) return [];
  const spans = entries.map(decodeFact).sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map(({ start, end, sentenceStart, sentenceEnd, rule }) => ({
    article,
    start,
    end,
    quote: article.text.slice(start, end),
    sentence: article.text.slice(sentenceStart, sentenceEnd),
    sentenceStart,
    rule,
  }));
}

function keyOf(anchor: string, prefix: string): string {
  return JSON.stringify([anchor, prefix]);
}
