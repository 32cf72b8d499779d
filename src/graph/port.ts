import type { EngineName } from './location.js';

/** What a statement takes: plain JSON values. Whole numbers arrive in the engine as integers. */
export type Parameter = string | number | boolean | null | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** What a statement gives: one object a row, by column name; plain JSON values, integers as numbers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;

/** Runs a statement by its name: `read/meeting` is the file cypher/read/meeting.cypher. */
export interface Runner {
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/**
 * A graph store. The two engines behind it answer every statement alike; tests/graph/store.contract.ts holds them to it.
 * All methods throw a StoreError, with one sentence for a person, when the engine cannot be reached or refuses.
 */
export interface GraphStore extends Runner {
  readonly engine: EngineName;
  /** Runs a single statement that only reads, in a transaction of its own. */
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /**
   * Runs `work` in one write transaction: all of it is kept, or, if it throws, none. A conflict with another writer is
   * retried, so `work` may run more than once and must have no other effects. Where a server went away before it answered, `work`
   * may even run again on a graph that holds what it wrote: what must not be done twice has to look first.
   */
  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T>;
  /** Brings the schema up to date; gives the names of the migrations that were applied now, in order. */
  migrate(): Promise<readonly string[]>;
  /** Lets go of files and connections. The store cannot be used afterwards. */
  close(): Promise<void>;
}
