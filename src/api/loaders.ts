import DataLoader from 'dataloader';
import { MOST_KEYS, nameOf } from './batch.js';
import type { Reads } from './reads.js';
import type { Read } from './together.js';

type LoaderOf<R> = R extends Read<infer K, infer V> ? DataLoader<K, V, string> : never;

/** A loader for each read, under its name. */
export type Loaders = { readonly [Name in keyof Reads]: LoaderOf<Reads[Name]> };

/**
 * Loaders that gather what one request asks for into one read each, and ask for nothing twice. `requireTime` throws when nothing more
 * must be read for it.
 */
export function createLoaders(reads: Reads, requireTime: () => void): Loaders {
  const loaderOf = <K, V>(read: Read<K, V>) => {
    const batch = async (keys: readonly K[]) => {
      requireTime();
      return read(keys);
    };
    return new DataLoader<K, V, string>(batch, { maxBatchSize: MOST_KEYS, cacheKeyFn: nameOf });
  };
  const loaders = Object.entries(reads).map(([name, read]) => [name, loaderOf(read as Read<unknown, unknown>)]);
  return Object.fromEntries(loaders) as Loaders;
}
