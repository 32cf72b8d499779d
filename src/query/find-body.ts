import type { GraphStore } from '../graph/port.js';
import { allNamed, findNamed } from './find-named.js';
import type { BodyRecord } from './records.js';

/** The body of an id, a name or an acronym. Throws what `findNamed` throws. */
export function findBody(store: GraphStore, idOrName: string): Promise<BodyRecord> {
  return findNamed(store, 'Body', idOrName);
}

/** All bodies that an id, name or acronym may mean; none for what nothing is called. */
export function bodiesNamed(store: GraphStore, idOrName: string): Promise<BodyRecord[]> {
  return allNamed(store, 'Body', idOrName);
}
