import { UsageError } from '../model/errors.js';

export type EngineName = 'embedded' | 'neo4j';

/** Where a graph is: a folder of the embedded engine, or the address of a Neo4j server or cluster. */
export type StoreLocation =
  | { readonly engine: 'embedded'; readonly path: string }
  | { readonly engine: 'neo4j'; readonly uri: string };

export const DEFAULT_STORE = 'embedded:.chancery';

const NEO4J_SCHEMES = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+/;

/**
 * Reads the `--store` option: `embedded:PATH`, or a `neo4j://` or `bolt://` address (also `+s`, `+ssc`).
 * Throws a UsageError for anything else, and for an address that holds a password.
 */
export function parseStoreLocation(text: string): StoreLocation {
  if (text.startsWith('embedded:') && text.length > 'embedded:'.length) {
    return { engine: 'embedded', path: text.slice('embedded:'.length) };
  }
  if (/^[a-z0-9+]+:\/\/[^/]*@/.test(text)) {
    throw new UsageError(
      '--store must hold no user or password, but got an address with "@": set NEO4J_USER and NEO4J_PASSWORD instead.',
    );
  }
  if (NEO4J_SCHEMES.test(text)) return { engine: 'neo4j', uri: text };
  throw new UsageError(`--store must be embedded:PATH, neo4j://HOST or bolt://HOST, but got "${text}".`);
}
