import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { DEFAULT_STORE, parseStoreLocation } from '../graph/location.js';
import { openStore } from '../graph/open.js';
import type { GraphStore } from '../graph/port.js';
import { NotFoundError } from '../model/errors.js';
import { wholeNumber } from './options.js';
import { sayOnOwnLine } from './progress.js';

export interface StoreOptions {
  readonly store: string;
  /** Minutes; absent where a command does not wait. */
  readonly wait?: number;
}

const MOST_MINUTES = 1_440;
const USUAL_MINUTES = 5;

/** Adds `--store`, which every command that uses a graph takes. */
export function withStoreOption(command: Command): Command {
  const option = new Option(
    '--store <where>',
    'embedded:PATH, neo4j://HOST or bolt://HOST (NEO4J_USER, NEO4J_PASSWORD)',
  );
  return command.addOption(option.default(DEFAULT_STORE).env('CHANCERY_STORE'));
}

/** Adds `--wait`, which the commands take that may be long at work. */
export function withWaitOption(command: Command): Command {
  const option = new Option('--wait <minutes>', 'how long to wait for a Neo4j server that goes away; 0 to fail soon');
  return command.addOption(option.argParser(wholeNumber(0, MOST_MINUTES)).default(USUAL_MINUTES).env('CHANCERY_WAIT'));
}

/** Opens the graph for writing, its schema brought up to date, and closes it when `work` is done or fails. */
export async function useStore<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  return useGraph(options, async (store) => {
    await store.migrate();
    return work(store);
  });
}

/** Opens the graph as it is, and closes it when `work` is done or fails: what `work` throws goes before what closing does. */
export async function useGraph<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { store: where, wait = 0 } = options;
  const patience = { milliseconds: wait * 60_000, tell: sayOnOwnLine };
  const store = await openStore(parseStoreLocation(where), process.env, patience);
  let result: T;
  try {
    result = await work(store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return result;
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
