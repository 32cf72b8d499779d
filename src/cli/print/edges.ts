import type { QuotedEdge } from '../../query/quoted.js';
import { jsonOfEvidence, markedSentence, sourceOf } from './quotes.js';

/** Edges with the sentences that state them. */
export function formatEdges(edges: readonly QuotedEdge[]): string {
  if (edges.length === 0) return 'There is no edge between the two.';
  return edges.map(formatEdge).join('\n\n');
}

function formatEdge({ edge, support, evidence }: QuotedEdge): string {
  const office = edge.office ? ` (${edge.office})` : '';
  const stated = support === 1 ? 'stated by 1 article' : `stated by ${support} articles`;
  const head = `${edge.from} ${edge.type}${office} ${edge.to}, ${stated}`;
  return [head, ...evidence.map((e) => `  ${markedSentence(e)}\n  — ${sourceOf(e)} (rule ${e.rule})`)].join('\n');
}

/** The same as JSON. */
export function jsonOfEdge({ edge, support, evidence }: QuotedEdge): object {
  return { ...edge, support, evidence: evidence.map(jsonOfEvidence) };
}
