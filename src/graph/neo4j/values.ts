import neo4j from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { bindParameters } from '../parameters.js';
import type { Parameters, Row, Value } from '../port.js';

/** Parameters as the driver takes them: it sends a plain number as a float, so whole numbers become its own integers. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return bindParameters(parameters, (value) => neo4j.int(value));
}

/** A record's columns as plain values. Throws a StoreError for an integer that a JavaScript number cannot hold. */
export function fromDriver(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(record).map(([column, value]) => [column, plain(value)]));
}

function plain(value: unknown): Value {
  if (neo4j.isInt(value)) {
    if (value.inSafeRange()) return value.toNumber();
    throw new StoreError(`An integer in the graph must be within ±(2^53 - 1), but is ${value.toString()}.`);
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
