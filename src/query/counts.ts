import type { GraphStore } from '../graph/port.js';
import { numberOf, textOf } from './values.js';

const NOUNS = [
  'articles',
  'leaders',
  'countries',
  'bodies',
  'meetings',
  'visits',
  'outcomes',
  'places',
  'topics',
] as const;

/** How many of each noun a graph holds. */
export type Counts = Readonly<Record<(typeof NOUNS)[number], number>>;

/** Counts the graph's nodes by label. */
export async function readCounts(store: GraphStore): Promise<Counts> {
  const counts = new Map((await store.run('read/counts')).map((row) => [textOf(row.noun), numberOf(row.count)]));
  return Object.fromEntries(NOUNS.map((noun) => [noun, counts.get(noun) ?? 0])) as Counts;
}
