import type { GraphStore } from '../graph/port.js';
import { fold, foldedWords } from '../model/fold.js';
import { labelOf } from '../model/ids.js';
import { nodeOf } from './decode.js';
import { nodeById } from './nodes.js';
import { onlyOne } from './only-one.js';
import type { LeaderRecord } from './records.js';

/**
 * The leader of an id or a name: case, accents, hyphens and the order of the words do not count, and part of a name is
 * enough where it fits one person only. Somebody whose whole name it is goes before those of whose names it is a part.
 * Throws a NotFoundError if nobody fits, and an AmbiguousError that lists them if several do.
 */
export async function findLeader(store: GraphStore, idOrName: string): Promise<LeaderRecord> {
  return onlyOne(await leadersNamed(store, idOrName), idOrName, {
    none: `No leader in the graph is called "${idOrName}": give an id, or a surname or whole name as articles write it.`,
    describe: describeLeader,
    give: 'the whole name or the id',
  });
}

/** A leader as lists of candidates show one: name, sides and id. */
function describeLeader({ name, sides, id }: LeaderRecord): string {
  return [name, ...(sides.length > 0 ? [sides.join(' ')] : []), id].join(', ');
}

/** All leaders that an id or name may mean, as `findLeader` reads it; none for what nobody is called. */
export async function leadersNamed(store: GraphStore, idOrName: string): Promise<LeaderRecord[]> {
  if (labelOf(idOrName) === 'Leader') {
    const leader = await nodeById(store, 'Leader', idOrName);
    return leader ? [leader] : [];
  }
  const words = foldedWords(idOrName);
  if (words.length === 0) return [];
  const rows = await store.run('read/leaders/named', { words: words.map((word) => ` ${word} `) });
  const named = rows.map((row) => nodeOf('Leader', row)).filter((leader) => namesOf(leader).some(holdsAll(words)));
  const whole = named.filter((leader) => namesOf(leader).some(isMadeOf(words)));
  return whole.length > 0 ? whole : named;
}

function namesOf({ name, aliases }: LeaderRecord): string[][] {
  return [name, ...aliases].map(foldedWords);
}

function holdsAll(words: readonly string[]): (name: readonly string[]) => boolean {
  return (name) => words.every((word) => name.includes(word));
}

/** "Lee Jae Myung", "Jae-myung Lee" and "Lee Jaemyung" are one name; a single word is a whole name of nobody. */
function isMadeOf(words: readonly string[]): (name: readonly string[]) => boolean {
  const wanted = [...words].sort().join(' ');
  return (name) => name.length > 1 && fold([...name].sort().join(' ')) === wanted;
}
