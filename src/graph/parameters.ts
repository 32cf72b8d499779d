import { StoreError } from '../model/errors.js';
import type { Parameter, Parameters } from './port.js';

/**
 * A deep copy of parameters as an engine takes them, each whole number turned by `integer`.
 * Throws a StoreError for what no engine keeps as it is: undefined, NaN, infinities, whole numbers beyond ±(2^53 - 1) and
 * objects that are not plain, such as a JavaScript Date. The engines would each make something else of these, silently.
 */
export function bindParameters(parameters: Parameters, integer: (value: number) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, bind(value, integer, `$${key}`)]));
}

function bind(value: Parameter, integer: (value: number) => unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return integer(value);
    if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  } else if (isList(value)) {
    return value.map((item, i) => bind(item, integer, `${path}[${i}]`));
  } else if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bind(item, integer, `${path}.${key}`)]));
  }
  throw new StoreError(`${path} must be a plain JSON value that fits the graph, but got ${String(value)}.`);
}

function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}

function isPlain(value: unknown): value is { readonly [key: string]: Parameter } {
  return Object.prototype.toString.call(value) === '[object Object]';
}
