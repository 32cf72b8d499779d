import type { GraphStore, Row } from '../graph/port.js';
import { foldedWords } from '../model/fold.js';
import { requireFirst } from './page.js';
import { numberOf, textOf } from './values.js';

/** A node whose name fits what was searched for. */
export interface SearchHit {
  readonly id: string;
  /** `Leader`, `Meeting`, `Country` … */
  readonly label: string;
  readonly name: string;
}

/** What has a name that a person would type. */
const SEARCHED = ['Leader', 'Country', 'Body', 'Meeting', 'Place', 'Topic', 'Outcome', 'Visit', 'Article'] as const;
export type SearchedLabel = (typeof SEARCHED)[number];

/** More words than a name has only cost time. */
const MOST_WORDS = 12;

/**
 * Nodes with a word in one of their names for each word of the text that begins so, accents and order apart: first those
 * that are named exactly so, then those whose name begins so, then the others; the most connected first. Visits and articles come last. None for a text
 * without words, and of these labels only unless there are none. Throws a UsageError unless `first` is 1 to 100.
 */
export async function search(
  store: GraphStore,
  text: string,
  first: number,
  labels: readonly SearchedLabel[] = [],
): Promise<SearchHit[]> {
  const limit = requireFirst(first);
  const words = foldedWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const wanted = SEARCHED.filter((label) => labels.length === 0 || labels.includes(label));
  const parameters = { words: words.map((word) => ` ${word}`), word: longestOf(words), limit };
  const rows = await Promise.all([
    store.run('read/search/named', { ...parameters, text: words.join(' '), labels: wanted }),
    wanted.includes('Visit') ? store.run('read/search/visits', parameters) : [],
  ]);
  const hits = rows.flat().map((row) => ({ row, rank: numberOf(row.rank), degree: numberOf(row.degree) }));
  hits.sort((a, b) => a.rank - b.rank || b.degree - a.degree || (textOf(a.row.id) < textOf(b.row.id) ? -1 : 1));
  return hits.slice(0, limit).map(({ row }) => hitOf(row));
}

function hitOf(row: Row): SearchHit {
  return { id: textOf(row.id), label: textOf(row.label), name: textOf(row.name) };
}

/** Of the words the one that fewest names are likely to have. */
function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
