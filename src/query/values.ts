import type { Row, Value } from '../graph/port.js';

/** Columns of rows as the types that they have by the statement; a property that a node lacks arrives as null or undefined. */

type Column = Value | undefined;

/** A string; the empty one for anything else. */
export function textOf(value: Column): string {
  return typeof value === 'string' ? value : '';
}

/** A string that says something, or null. */
export function textOrNull(value: Column): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number; 0 for anything else. */
export function numberOf(value: Column): number {
  return typeof value === 'number' ? value : 0;
}

/** The strings of a list; none for anything else. */
export function textsOf(value: Column): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A map, such as a node's properties; an empty one for anything else. */
export function mapOf(value: Column): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** The maps of a list; none for anything else. */
export function mapsOf(value: Column): Row[] {
  return Array.isArray(value) ? value.map(mapOf) : [];
}
