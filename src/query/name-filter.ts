import type { GraphStore } from '../graph/port.js';
import { foldedWords } from '../model/fold.js';
import { requireSides } from './sides.js';

/** The words of a name as statements look for beginnings of words: folded, each with a blank before it; none asks nothing. */
export function beginningsOf(name: string | null | undefined): string[] {
  return foldedWords(name ?? '').map((word) => ` ${word}`);
}

/** The code of a country as statements take it, '' to ask nothing. Throws a UsageError, which tells `what`, for an unknown one. */
export async function codeOf(store: GraphStore, country: string | null | undefined, what = 'country'): Promise<string> {
  const [code = ''] = country ? await requireSides(store, [country], what) : [];
  return code;
}
