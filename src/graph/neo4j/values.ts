import neo4j, { type QueryResult } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { bindParameters } from '../parameters.js';
import type { Parameters, Row, Value } from '../port.js';

/** Parameters as the driver takes them: it sends a plain number as a float, so whole numbers become its own integers. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return bindParameters(parameters, (value) => neo4j.int(value));
}

/** The rows of a result as plain values. Throws a StoreError for an integer that a JavaScript number cannot hold. */
export function rowsOf({ records }: QueryResult): readonly Row[] {
  return records.map((record) => {
    const row: Record<string, Value> = {};
    for (const column of record.keys) row[String(column)] = plain(record.get(column));
    return row;
  });
}

function plain(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) {
    if (value.inSafeRange()) return value.toNumber();
    throw new StoreError(`An integer in the graph must be within ±(2^53 - 1), but is ${value.toString()}.`);
  }
  const map: Record<string, Value> = {};
  for (const [key, item] of Object.entries(value)) map[key] = plain(item);
  return map;
}
