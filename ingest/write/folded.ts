import { fold } from '../../src/model/fold.js';

/** Characters that the indexes of both engines take in any script: Neo4j's hold 8,000 bytes at most. No name needs as many. */
const MOST = 2_500;
/** Stands between the names of one node. */
const BETWEEN = ' | ';

/** A plus is part of a name and must outlive folding: OPEC+ is not OPEC, and is the same as OPEC Plus. */
export const spoken = (name: string) => name.replaceAll('+', ' plus ');

/** A node's name as nodes are searched and compared by: folded, with a plus spoken out; cut between words where it is beyond reason. */
export function foldedName(name: string): string {
  return cut(fold(spoken(name)));
}

/** The names of one node as it is searched by, the foremost first: each folded and told once, as many as an index takes. */
export function foldedNames(names: readonly string[]): string {
  const [first = '', ...others] = new Set(names.map(fold));
  let text = cut(first);
  for (const other of others) {
    if (text.length + BETWEEN.length + other.length <= MOST) text += BETWEEN + other;
  }
  return text;
}

function cut(folded: string): string {
  if (folded.length <= MOST) return folded;
  const end = folded.lastIndexOf(' ', MOST);
  return folded.slice(0, end > 0 ? end : MOST).replace(/[\uD800-\uDBFF]$/, '');
}
