import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { DEFAULT_STORE, parseStoreLocation } from '../graph/location.js';
import { openStore } from '../graph/open.js';
import type { GraphStore } from '../graph/port.js';
import { NotFoundError } from '../model/errors.js';

export interface StoreOptions {
  readonly store: string;
}

/** Adds `--store`, which every command that uses a graph takes. */
export function withStoreOption(command: Command): Command {
  const option = new Option(
    '--store <where>',
    'embedded:PATH, neo4j://HOST or bolt://HOST (NEO4J_USER, NEO4J_PASSWORD)',
  );
  return command.addOption(option.default(DEFAULT_STORE).env('CHANCERY_STORE'));
}

/** Opens the graph for writing, its schema brought up to date, and closes it when `work` is done or fails. */
export async function useStore<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(parseStoreLocation(options.store));
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

/** As `useStore`, for a question: an embedded graph must be there already. Throws a NotFoundError if it is not. */
export async function askStore<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const location = parseStoreLocation(options.store);
  if (location.engine === 'embedded' && !existsSync(location.path)) {
    throw new NotFoundError(
      `The graph must be there to be asked, but ${location.path} is not: read articles first, for instance "chancery ingest samples".`,
    );
  }
  return useStore(options, work);
}
