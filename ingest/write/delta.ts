import type { Evidence } from '../../src/model/extraction.js';
import { anchorOf, encodeFact, type FactSpan } from '../../src/model/facts.js';
import type { EdgeRow, EdgeType, NodeRow, Properties } from '../../src/model/graph.js';
import { labelOf } from '../../src/model/ids.js';
import { type Span, sentenceAt } from './spans.js';
import { preferredRow } from './spelling.js';

/** What one article adds to the graph: nodes, the facts between them, and the article's own edges with the spans. */
export interface Delta {
  readonly nodes: readonly NodeRow[];
  readonly facts: readonly EdgeRow[];
  readonly own: readonly EdgeRow[];
}

/** An edge that the article states; `office` tells parallel HOLDS edges apart. */
export interface StatedEdge {
  readonly from: string;
  readonly type: EdgeType;
  readonly to: string;
  readonly office?: string;
}

/**
 * Gathers what an article adds. Each node and fact is kept once however often it is added, and each span goes to the
 * article's own edge to the fact's anchor, so that no fact can be added without the words that state it.
 */
export class DeltaBuilder {
  readonly #article: string;
  readonly #sentences: readonly Span[];
  readonly #nodes = new Map<string, NodeRow>();
  readonly #facts = new Map<string, EdgeRow>();
  readonly #spans = new Map<string, Set<string>>();
  readonly #claims = new Map<string, Properties>();

  constructor(article: string, sentences: readonly Span[]) {
    this.#article = article;
    this.#sentences = sentences;
  }

  /** A node without an own edge; of two spellings of its name the preferred one stays. Gives the id. */
  node(row: NodeRow): string {
    const known = this.#nodes.get(row.id);
    this.#nodes.set(row.id, known ? preferredRow(known, row) : row);
    return row.id;
  }

  /** A node that the article names or reports, with the words that do, and what the article itself says of it. Gives the id. */
  mention(row: NodeRow, evidence: readonly Evidence[], claim: Properties = {}): string {
    this.node(row);
    this.#claims.set(row.id, { ...claim, ...this.#claims.get(row.id) });
    for (const span of evidence) this.#addSpan(row.id, aspectOf(span), span);
    return row.id;
  }

  /** A fact between two nodes that were added, with the words that state it. Throws a TypeError without any. */
  fact(edge: StatedEdge, evidence: readonly Evidence[]): void {
    const place = anchorOf(edge);
    if (!place || evidence.length === 0) {
      throw new TypeError(`${edge.from} ${edge.type} ${edge.to} must have an anchor and evidence, but has none.`);
    }
    const key = JSON.stringify([edge.from, edge.type, edge.to, edge.office ?? null]);
    const properties: Properties = edge.office === undefined ? {} : { office: edge.office };
    this.#facts.set(key, { type: edge.type, from: edge.from, to: edge.to, properties });
    for (const span of evidence) this.#addSpan(place.anchor, place.fact, span);
  }

  /** The calendar around a date that was added: a day within its month, a month within its year. */
  within(from: string, to: string): void {
    this.#facts.set(JSON.stringify([from, 'WITHIN', to]), { type: 'WITHIN', from, to, properties: {} });
  }

  build(): Delta {
    const own = [...this.#spans].map(([anchor, facts]): EdgeRow => {
      const label = labelOf(anchor);
      const type = label === 'Meeting' || label === 'Visit' || label === 'Outcome' ? 'REPORTS' : 'MENTIONS';
      const name = this.#nodes.get(anchor)?.properties.name;
      const properties = { ...(name === undefined ? {} : { name }), ...this.#claims.get(anchor), facts: [...facts] };
      return { type, from: this.#article, to: anchor, properties };
    });
    return { nodes: [...this.#nodes.values()], facts: [...this.#facts.values()], own };
  }

  #addSpan(anchor: string, fact: string, { start, end, rule }: Evidence): void {
    const sentence = sentenceAt(this.#sentences, start);
    const span: FactSpan = { fact, start, end, sentenceStart: sentence.start, sentenceEnd: sentence.end, rule };
    const spans = this.#spans.get(anchor) ?? new Set();
    this.#spans.set(anchor, spans.add(encodeFact(span)));
  }
}

/** What a span says of the node itself: `name` -> `NAME`. */
function aspectOf(span: Evidence): string {
  return span.supports.split(':', 1)[0]?.toUpperCase() ?? 'NAME';
}
