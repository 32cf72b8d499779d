import type { GraphStore } from '../graph/port.js';
import { AmbiguousError, NotFoundError } from '../model/errors.js';
import { fold } from '../model/fold.js';
import { labelOf } from '../model/ids.js';
import { nodeOf } from './decode.js';
import { nodeById } from './nodes.js';
import type { BodyRecord } from './records.js';

/**
 * The body of an id, a name or an acronym, case and accents apart. Throws a NotFoundError if there is none, and an
 * AmbiguousError that lists them if there are several.
 */
export async function findBody(store: GraphStore, idOrName: string): Promise<BodyRecord> {
  const bodies = await bodiesNamed(store, idOrName);
  const [body] = bodies;
  if (!body) {
    throw new NotFoundError(
      `No body in the graph is called "${idOrName}": give its id, or its whole name or acronym as a search shows it.`,
    );
  }
  if (bodies.length === 1) return body;
  const list = bodies.map((one) => `${one.name}, ${one.id}`);
  throw new AmbiguousError(`"${idOrName}" may be ${list.join('; or ')}: give the id.`, list);
}

/** All bodies that an id, name or acronym may mean; none for what nothing is called. */
export async function bodiesNamed(store: GraphStore, idOrName: string): Promise<BodyRecord[]> {
  if (labelOf(idOrName) === 'Body') {
    const body = await nodeById(store, 'Body', idOrName);
    return body ? [body] : [];
  }
  const text = fold(idOrName);
  if (text === '') return [];
  return (await store.run('read/bodies-named', { text })).map((row) => nodeOf('Body', row));
}
