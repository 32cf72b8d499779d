import { openEmbedded } from './embedded/store.js';
import type { StoreLocation } from './location.js';
import { neo4jSettings } from './neo4j/settings.js';
import { openNeo4j } from './neo4j/store.js';
import type { GraphStore } from './port.js';

/**
 * Opens the graph at a location; `env` gives the user and password of a Neo4j server. Its schema is left as it is: call
 * `migrate` before the first use. Throws a StoreError if the graph cannot be opened, a UsageError without a password.
 */
export async function openStore(location: StoreLocation, env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> {
  return location.engine === 'embedded' ? openEmbedded(location.path) : openNeo4j(location.uri, neo4jSettings(env));
}
