import type { StoreLocation } from './location.js';
import { NO_PATIENCE, type Patience } from './patience.js';
import type { GraphStore } from './port.js';

/**
 * Opens the graph at a location; `env` gives the user and password of a Neo4j server, `patience` how long to wait for one that goes
 * away while the graph is open. Its schema is left as it is: call `migrate` before the first use. Throws a StoreError if the graph cannot be opened, a UsageError without a password.
 * Only the engine that is asked for is loaded: each takes longer to load than a question to answer.
 */
export async function openStore(
  location: StoreLocation,
  env: NodeJS.ProcessEnv = process.env,
  patience: Patience = NO_PATIENCE,
): Promise<GraphStore> {
  if (location.engine === 'embedded') {
    const { openEmbedded } = await import('./embedded/store.js');
    return openEmbedded(location.path);
  }
  const [{ openNeo4j }, { neo4jSettings }] = await Promise.all([
    import('./neo4j/store.js'),
    import('./neo4j/settings.js'),
  ]);
  return openNeo4j(location.uri, neo4jSettings(env), patience);
}
