import type { GraphStore } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { fold } from '../model/fold.js';
import { textOf, textOrNull } from './values.js';

/** What can be written where a side is asked for. */
export interface Side {
  /** ISO 3166-1 alpha-2 of a country, the acronym of a body. */
  readonly code: string;
  readonly name: string;
  /** Folded name of a country; null for a body. */
  readonly folded: string | null;
}

/** The countries and bodies that the graph knows under a code. */
export async function readSides(store: GraphStore): Promise<Side[]> {
  const rows = await store.run('read/sides');
  return rows.map((row) => ({ code: textOf(row.code), name: textOf(row.name), folded: textOrNull(row.folded) }));
}

/** ISO codes that no article need have named: a question about one of these has an answer, if an empty one. */
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * Codes of sides from codes in any case, or names. Throws a UsageError, which tells `what` was asked for, for what is no code of a
 * state, and neither a code nor a name in the graph. ISO codes are known without asking the graph.
 */
export async function requireSides(store: GraphStore, words: readonly string[], what = 'parties'): Promise<string[]> {
  const codes = words.map(isoCodeOf);
  if (codes.every((code) => code !== null)) return codes;
  const sides = await readSides(store);
  return words.map((word, i) => {
    const code = codes[i] ?? codeIn(sides, word.trim());
    if (code) return code;
    throw new UsageError(`${what} must be a code of a state or body, such as KR, JP or EU, but got "${word}".`);
  });
}

function isoCodeOf(word: string): string | null {
  const code = word.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined ? code : null;
}

function codeIn(sides: readonly Side[], word: string): string | null {
  const upper = word.toUpperCase();
  const known = sides.find(({ code }) => code.toUpperCase() === upper);
  if (known) return known.code;
  const folded = fold(word);
  return sides.find((side) => side.folded === folded || fold(side.name) === folded)?.code ?? null;
}
