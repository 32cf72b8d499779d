import type { GraphStore } from '../graph/port.js';
import { fold } from '../model/fold.js';
import { countryId, labelOf } from '../model/ids.js';
import { bodiesNamed } from './find-body.js';
import { leadersNamed } from './find-leader.js';
import { nodesByIds } from './nodes.js';
import { onlyOne } from './only-one.js';
import { type BodyRecord, type CountryRecord, type LeaderRecord, type NodeRecord, nameOf } from './records.js';
import { CODE_OF_WORDS } from './reference-words.js';
import { readSides } from './sides.js';

/** Who can have dealings with another. */
export type ActorRecord = LeaderRecord | CountryRecord | BodyRecord;

/**
 * The leader, state or body of an id, a code or a name: `leader:ishiba-shigeru.jp`, `KR`, `South Korea`, `EU`, `Ishiba`. What is
 * written as a code, in capitals, means the code. Throws a NotFoundError if none fits, and an AmbiguousError that lists them if
 * several do.
 */
export async function findActor(store: GraphStore, text: string): Promise<ActorRecord> {
  return onlyOne(await candidates(store, text.trim()), text, {
    none: `No leader, state or body in the graph is called "${text}": give an id, a code such as KR or EU, or a name as articles write it.`,
    describe: (one) => `${nameOf(one)}, ${one.id}`,
    give: 'the id',
  });
}

async function candidates(store: GraphStore, text: string): Promise<ActorRecord[]> {
  if (labelOf(text) !== null) return (await nodesByIds(store, [text])).filter(isActor);
  const [countries, bodies, leaders] = await Promise.all([
    countriesNamed(store, text),
    bodiesNamed(store, text),
    leadersNamed(store, text),
  ]);
  const coded = [...countries.filter(({ code }) => code === text), ...bodies.filter(({ acronym }) => acronym === text)];
  return coded.length > 0 ? coded : [...countries, ...bodies, ...leaders];
}

async function countriesNamed(store: GraphStore, text: string): Promise<CountryRecord[]> {
  const folded = fold(text);
  const codes = (await readSides(store)).flatMap(({ code, folded: name }) => (name === folded ? [code] : []));
  const ids = [...new Set([text, ...codes, CODE_OF_WORDS.get(folded) ?? text].map(countryId))];
  return (await nodesByIds(store, ids)).filter((node) => node?.label === 'Country');
}

function isActor(node: NodeRecord | null): node is ActorRecord {
  return node?.label === 'Leader' || node?.label === 'Country' || node?.label === 'Body';
}
