import { cheapestAssignment } from './assignment.js';

/** How like two items are, 0 (no match) to 1. */
export type Likeness<T> = (gold: T, predicted: T) => number;

/** A pair, or what has no counterpart on the other side. */
export type Row<T> = readonly [gold: T, predicted: T] | readonly [gold: T, predicted: null] | readonly [null, T];

/** Likenesses are compared as whole numbers of this share, so that sums of them are exact. */
const STEPS = 1e6;

/** Fields that tell nothing of what an item says; they are left out of the order in which items are paired. */
const REFERENCES = new Set(['id', 'meeting']);

/**
 * The one-to-one pairing with the greatest likeness in all, as indices; items of likeness 0 are no pair. Items are put into the
 * order of their contents first, so that neither ids nor the order of the lists change the result.
 */
export function pairIndices<T>(
  gold: readonly T[],
  predicted: readonly T[],
  likeness: Likeness<T>,
): (readonly [gold: number, predicted: number])[] {
  const [rows, columns] = [inOrderOfContent(gold), inOrderOfContent(predicted)];
  const size = rows.length > 0 && columns.length > 0 ? Math.max(rows.length, columns.length) : 0;
  const likes = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const [g, p] = [rows[row], columns[column]];
      return g && p ? roundHalfToEven(STEPS * likeness(g.item, p.item)) : 0;
    }),
  );
  const chosen = cheapestAssignment(likes.map((row) => row.map((like) => -like)));
  return chosen.flatMap((column, row) => {
    const [g, p] = [rows[row], columns[column]];
    return g && p && (likes[row]?.[column] ?? 0) > 0 ? [[g.index, p.index] as const] : [];
  });
}

/** The pairs in the order of the gold, then the gold without a counterpart, then the predictions without one. */
export function pairUp<T>(gold: readonly T[], predicted: readonly T[], likeness: Likeness<T>): Row<T>[] {
  const pairs = pairIndices(gold, predicted, likeness);
  const counterpart = new Map(pairs);
  const taken = new Set(counterpart.values());
  const matched: Row<T>[] = [];
  const missed: Row<T>[] = [];
  gold.forEach((item, i) => {
    const j = counterpart.get(i);
    if (j === undefined) missed.push([item, null]);
    else matched.push([item, predicted[j] as T]);
  });
  const invented = predicted.filter((_, j) => !taken.has(j)).map((item): Row<T> => [null, item]);
  return [...matched, ...missed, ...invented];
}

function inOrderOfContent<T>(items: readonly T[]): { item: T; index: number; key: string }[] {
  return items
    .map((item, index) => ({ item, index, key: contentKey(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function contentKey(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  const fields = Object.entries(item).filter(([name]) => !REFERENCES.has(name));
  return JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
