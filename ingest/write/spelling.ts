import type { NodeLabel, NodeRow } from '../../src/model/graph.js';
import { foldedName } from './folded.js';

/** Nodes whose id is made from the folded name, so that articles may spell one and the same in several ways. */
export const SPELLED: readonly NodeLabel[] = ['Body', 'Outcome', 'Place', 'Topic'];

/**
 * Of several spellings of one name the one to show, whichever came first: with accents rather than without, not wholly in
 * capitals, with capitals rather than without ("Northern Sea Route"). Throws a TypeError for none.
 */
export function preferredSpelling(names: readonly string[]): string {
  const [first] = [...names].sort((a, b) => accents(b) - accents(a) || shouts(a) - shouts(b) || (a < b ? -1 : 1));
  if (first === undefined) throw new TypeError('A name must have at least one spelling, but has none.');
  return first;
}

const accents = (name: string) => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** 1 for several words all in capitals, as in a headline; a single one may be an acronym. */
const shouts = (name: string) => (name.includes(' ') && name === name.toUpperCase() ? 1 : 0);

/** Of two rows of one node the one whose name is spelled as preferred; the first if they have no names. */
export function preferredRow(a: NodeRow, b: NodeRow): NodeRow {
  const [mine, theirs] = [a.properties.name, b.properties.name];
  if (typeof mine !== 'string' || typeof theirs !== 'string') return a;
  return preferredSpelling([mine, theirs]) === mine ? a : b;
}

/** The row under another spelling of its name. */
export function respelled(row: NodeRow, name: string): NodeRow {
  if (row.properties.name === name) return row;
  return { ...row, properties: { ...row.properties, name, folded: foldedName(name) } };
}
