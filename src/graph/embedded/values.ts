import type { QueryResult } from '@grafeo-db/js';
import { StoreError } from '../../model/errors.js';
import type { Row, Value } from '../port.js';

/** The rows of a result as plain values. Throws a StoreError for an integer that a JavaScript number cannot hold. */
export function rowsOf(result: QueryResult): readonly Row[] {
  return result
    .toArray()
    .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])));
}

function plain(value: unknown): Value {
  if (typeof value === 'bigint') {
    throw new StoreError(`An integer in the graph must be within ±(2^53 - 1), but is ${value}.`);
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
