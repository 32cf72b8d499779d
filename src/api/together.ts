import { MOST_KEYS, nameOf } from './batch.js';

/** Answers keys, each in its place: an Error where one cannot be answered. */
export type Read<K, V> = (keys: readonly K[]) => Promise<readonly (V | Error)[]>;

/** What somebody waits for. */
interface Asked<K, V> {
  /** By what tells them from others, in the order of the answer. */
  readonly keys: readonly (readonly [name: string, key: K])[];
  readonly resolve: (values: readonly (V | Error)[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Those who are answered by one read, and what that is of. */
interface Part<K, V> {
  readonly asked: Asked<K, V>[];
  readonly keys: Map<string, K>;
}

/**
 * A read whose calls in one turn of the event loop, whichever requests they are for, become one of up to MOST_KEYS keys, each of them
 * once: of fifty clients who each ask for a meeting at the same moment all are answered by one statement. Keys are told apart by `nameOf`.
 * Nobody waits for a read that began before. Where a read for several fails, each of them is read by itself: no request fails for
 * another's sake. What one key gets is shared, and must not be changed.
 */
export function together<K, V>(read: Read<K, V>): Read<K, V> {
  let waiting: Asked<K, V>[] = [];
  const start = () => {
    const all = waiting;
    waiting = [];
    for (const part of partsOf(all)) void answer(part, read);
  };
  return (keys) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(start);
      waiting.push({ keys: keys.map((key) => [nameOf(key), key]), resolve, reject });
    });
}

async function answer<K, V>(part: Part<K, V>, read: Read<K, V>): Promise<void> {
  try {
    const values = await read([...part.keys.values()]);
    const found = new Map([...part.keys.keys()].map((name, i) => [name, values[i] as V | Error]));
    for (const { keys, resolve } of part.asked) resolve(keys.map(([name]) => found.get(name) as V | Error));
  } catch (error) {
    if (part.asked.length === 1) part.asked[0]?.reject(error);
    else await Promise.all(part.asked.map((one) => answer(partOf(one), read)));
  }
}

/** As few parts as their keys fit into; one who alone asks for too many is a part alone. */
function partsOf<K, V>(asked: readonly Asked<K, V>[]): Part<K, V>[] {
  const parts: Part<K, V>[] = [];
  for (const one of asked) {
    const last = parts.at(-1);
    const more = last ? one.keys.filter(([name]) => !last.keys.has(name)).length : 0;
    if (!last || last.keys.size + more > MOST_KEYS) parts.push(partOf(one));
    else {
      last.asked.push(one);
      for (const [name, key] of one.keys) last.keys.set(name, key);
    }
  }
  return parts;
}

function partOf<K, V>(one: Asked<K, V>): Part<K, V> {
  return { asked: [one], keys: new Map(one.keys) };
}
