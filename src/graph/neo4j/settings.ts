import type { Config } from 'neo4j-driver';
import { UsageError } from '../../model/errors.js';

/** Who asks for what: the parts of a connection that do not stand in its address. */
export interface Neo4jSettings {
  readonly user: string;
  readonly password: string;
  /** Null for the user's home database. */
  readonly database: string | null;
}

/**
 * The settings from NEO4J_USER (else `neo4j`), NEO4J_PASSWORD and NEO4J_DATABASE.
 * Throws a UsageError without a password: the server would count the guess, and lock the right one out after three.
 */
export function neo4jSettings(env: NodeJS.ProcessEnv): Neo4jSettings {
  const password = env.NEO4J_PASSWORD;
  if (!password)
    throw new UsageError('NEO4J_PASSWORD must be set to use a Neo4j server, but is empty: export it first.');
  return { user: env.NEO4J_USER || 'neo4j', password, database: env.NEO4J_DATABASE || null };
}

/**
 * The driver's limits, in milliseconds. Its defaults let a call wait for more than a minute on a server that is down; with these a
 * connection is given up much earlier. It tries nothing twice: which failures pass, and how long they may take, is said in attempts.ts.
 */
export const DRIVER_LIMITS: Config = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 0,
};

/**
 * How long the server works on one statement of a question, in milliseconds: then it ends it itself. No question of the explorer takes
 * a second; an hour's work that nobody waits for would hold up all others.
 */
export const READ_TIMEOUT = 30_000;
