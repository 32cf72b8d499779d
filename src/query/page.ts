import { UsageError } from '../model/errors.js';

/** Which part of a list is wanted: at most `first` items (1 to 100) behind the cursor `after`, or from the start on. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
  /** What the list is in order of, where there is a choice: a cursor holds for one order only. */
  readonly order?: string;
}

/** Part of a list; each item has the cursor that continues behind it. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNextPage: boolean;
  /** Whether the list was entered behind its start. */
  readonly hasPreviousPage: boolean;
}

/** Where an item stands in a list: what the list is ordered by, then the id. */
export type Position = readonly [sort: string, id: string];

/** Which of two positions comes first in a list that goes upwards: negative for the first. */
export function comparePositions([sortA, idA]: Position, [sortB, idB]: Position): number {
  if (sortA !== sortB) return sortA < sortB ? -1 : 1;
  return idA < idB ? -1 : idA > idB ? 1 : 0;
}

const MOST = 100;

/** Before the first item of every list that goes upwards. */
export const START: Position = ['', ''];

/** The opaque form of a position, in some order where there is a choice: stable while other items come and go. */
export function cursorOf(position: Position, order?: string): string {
  return Buffer.from(JSON.stringify(order === undefined ? position : [...position, order])).toString('base64url');
}

/** `first` as given. Throws a UsageError outside of 1 to `most`. */
export function requireFirst(first: number, most = MOST): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw new UsageError(`first must be 1 to ${most}, but got ${first}.`);
}

/**
 * The position behind which a page begins; `start` without a cursor. Throws a UsageError for what is no cursor, and for one of a list in
 * another order.
 */
export function positionOf(after: string | null | undefined, start: Position = START, order?: string): Position {
  if (after === null || after === undefined) return start;
  const position = decode(after, order);
  if (position) return position;
  throw new UsageError(`after must be the cursor of an item of this list, but got "${after.slice(0, 80)}".`);
}

function decode(cursor: string, order: string | undefined): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== (order === undefined ? 2 : 3)) return null;
    const [sort, id, ordered] = value;
    if (ordered !== order) return null;
    return typeof sort === 'string' && typeof id === 'string' ? [sort, id] : null;
  } catch {
    return null;
  }
}

/** The page of items that were read with one more than asked for, so that it is known whether any follow. */
export function pageOf<T>(read: readonly T[], request: PageRequest, position: (item: T) => Position): Page<T> {
  const items = read.slice(0, request.first).map((item) => ({ cursor: cursorOf(position(item), request.order), item }));
  return { items, hasNextPage: read.length > request.first, hasPreviousPage: (request.after ?? null) !== null };
}

/**
 * A page of a whole list that is in order of its positions. Throws a UsageError for a bad `first` or cursor.
 */
export function pageWithin<T>(all: readonly T[], request: PageRequest, position: (item: T) => Position): Page<T> {
  requireFirst(request.first);
  const start = positionOf(request.after);
  const rest = request.after ? all.filter((item) => comparePositions(position(item), start) > 0) : all;
  return pageOf(rest, request, position);
}

/** A page with each item turned into what it stands for. */
export function mapPage<T, U>(page: Page<T>, to: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map(({ cursor, item }) => ({ cursor, item: to(item) })) };
}
