import type { GraphStore } from '../graph/port.js';
import { fold } from '../model/fold.js';
import { labelOf } from '../model/ids.js';
import { nodeOf } from './decode.js';
import { nodeById } from './nodes.js';
import { onlyOne } from './only-one.js';
import type { BodyRecord, PlaceRecord, TopicRecord } from './records.js';

interface Named {
  readonly Body: BodyRecord;
  readonly Place: PlaceRecord;
  readonly Topic: TopicRecord;
}

/** How a person may write which one is meant, for messages. */
const FORMS = {
  Body: 'its whole name or acronym',
  Place: 'its whole name',
  Topic: 'its whole name',
} as const;

/**
 * The node of a label that an id, or a name in any case and with or without accents, means. Throws a NotFoundError if there is none,
 * and an AmbiguousError that lists them if there are several.
 */
export async function findNamed<L extends keyof Named>(
  store: GraphStore,
  label: L,
  idOrName: string,
): Promise<Named[L]> {
  return onlyOne(await allNamed(store, label, idOrName), idOrName, {
    none: `No ${label.toLowerCase()} in the graph is called "${idOrName}": give its id, or ${FORMS[label]} as a search shows it.`,
    describe: ({ name, id }) => `${name}, ${id}`,
    give: 'the id',
  });
}

/** All nodes of a label that an id or name may mean; none for what nothing is called. */
export async function allNamed<L extends keyof Named>(
  store: GraphStore,
  label: L,
  idOrName: string,
): Promise<Named[L][]> {
  if (labelOf(idOrName) === label) {
    const node = await nodeById(store, label, idOrName);
    return node ? [node as unknown as Named[L]] : [];
  }
  const text = fold(idOrName);
  if (text === '') return [];
  const rows = await store.run(`read/named/${label.toLowerCase()}`, { text });
  return rows.map((row) => nodeOf(label, row) as unknown as Named[L]);
}
