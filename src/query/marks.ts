import type { GraphStore } from '../graph/port.js';
import { decodeFact, edgeOf } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import { textOf, textsOf } from './values.js';

/** A span of an article's text (UTF-16 code units) and what it says. */
export interface MarkRecord {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Id of the node that the span tells of. */
  readonly subject: string;
  /** `NAME`, `HELD_AT`, `PARTY_TO` … */
  readonly fact: string;
  /** Id of the fact's other end; null where the span states the subject itself. */
  readonly object: string | null;
}

/** What an article states: the nodes that it tells of, and every span in the order of the text. */
export interface StatedRecord {
  readonly nodes: readonly string[];
  readonly marks: readonly MarkRecord[];
}

/** What each of some articles states, in the order of the ids; nothing for an unknown id. */
export async function statedBy(store: GraphStore, ids: readonly string[]): Promise<StatedRecord[]> {
  const rows = await store.run('read/articles/own-edges', { ids: [...new Set(ids)] });
  const byArticle = groupBy(rows, (row) => textOf(row.article));
  return ids.map((id) => {
    const own = byArticle.get(id) ?? [];
    const marks = own.flatMap((row) => marksOf(textOf(row.id), textsOf(row.facts)));
    marks.sort((a, b) => a.start - b.start || b.end - a.end || (keyOf(a) < keyOf(b) ? -1 : 1));
    return { nodes: own.map((row) => textOf(row.id)), marks };
  });
}

function marksOf(anchor: string, entries: readonly string[]): MarkRecord[] {
  return entries.map((entry) => {
    const { fact, start, end, rule } = decodeFact(entry);
    const edge = edgeOf({ anchor, fact });
    const object = edge && (edge.from === anchor ? edge.to : edge.from);
    return { start, end, rule, subject: anchor, fact: edge?.type ?? fact, object };
  });
}

function keyOf({ subject, fact, object, rule }: MarkRecord): string {
  return [subject, fact, object, rule].join(' ');
}
