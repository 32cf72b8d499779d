import type { Runner } from '../../src/graph/port.js';
import type { Links } from './links.js';

/** The ids that an article's earlier version had, and which of them nothing bears any more since it was taken out. */
export interface Former {
  readonly links: Links;
  readonly gone: ReadonlySet<string>;
}

/** What is linked already, what is new with the id that it would be given, and what an earlier version called it. */
interface Naming<K> {
  readonly known: ReadonlyMap<K, string>;
  readonly wanted: ReadonlyMap<K, string>;
  readonly former: ReadonlyMap<K, string> | undefined;
  readonly gone: ReadonlySet<string>;
}

/**
 * An id for everything: the known one, else the one that an earlier version of the article gave out and nothing else bears,
 * else the wanted one, with a number behind it where that belongs to another. Those that want one id get one.
 */
export async function nameAll<K>(runner: Runner, naming: Naming<K>): Promise<ReadonlyMap<K, string>> {
  const named = new Map(naming.known);
  for (const key of naming.wanted.keys()) {
    const id = naming.former?.get(key);
    if (id !== undefined && !named.has(key) && naming.gone.has(id)) named.set(key, id);
  }
  const fresh = [...naming.wanted].filter(([key]) => !named.has(key));
  const free = await freeIds(runner, new Set(fresh.map(([, wanted]) => wanted)), new Set(named.values()));
  for (const [key, wanted] of fresh) named.set(key, free.get(wanted) ?? wanted);
  return named;
}

/** For each wanted id itself, or with the first number behind it under which it is neither in the graph nor in use. */
async function freeIds(
  runner: Runner,
  wanted: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const free = new Map<string, string>();
  let left = [...wanted];
  for (let number = 1; left.length > 0; number++) {
    const numbered = (id: string) => (number === 1 ? id : `${id}-${number}`);
    const rows = await runner.run('read/link/taken', { ids: left.map(numbered) });
    const taken = new Set([...used, ...free.values(), ...rows.map((row) => String(row.id))]);
    for (const id of left) if (!taken.has(numbered(id))) free.set(id, numbered(id));
    left = left.filter((id) => !free.has(id));
  }
  return free;
}
