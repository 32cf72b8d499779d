import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { applyMigrations } from '../migrate.js';
import { NO_PATIENCE, type Patience } from '../patience.js';
import type { GraphStore, Parameters, Row, Runner } from '../port.js';
import { requireReading, statementText } from '../statements.js';
import { attempt } from './attempts.js';
import { fromNeo4j, isAway } from './errors.js';
import { DRIVER_LIMITS, type Neo4jSettings, READ_TIMEOUT } from './settings.js';
import { TransactionRunner } from './transaction.js';
import { rowsOf, toDriver } from './values.js';

/**
 * Opens a graph in a Neo4j server or cluster. `uri` is a `neo4j://` or `bolt://` address. Once it is open, `patience` says how long
 * to wait for a server that went away. Throws a StoreError if it cannot be reached or refuses the user.
 */
export async function openNeo4j(
  uri: string,
  settings: Neo4jSettings,
  patience: Patience = NO_PATIENCE,
): Promise<GraphStore> {
  // A copy, because the driver writes the encryption of the address into the object that it is given.
  const driver = neo4j.driver(uri, neo4j.auth.basic(settings.user, settings.password), { ...DRIVER_LIMITS });
  try {
    await driver.verifyConnectivity(databaseOf(settings));
  } catch (error) {
    await driver.close();
    throw fromNeo4j(await plainError(error, uri, settings), uri, 'the connection');
  }
  return new Neo4jStore(driver, uri, settings, patience);
}

/** Through `neo4j+s://` the driver says only that no server answers; asked directly, it says whether the encryption failed. */
async function plainError(error: unknown, uri: string, settings: Neo4jSettings): Promise<unknown> {
  if (!/^neo4j\+/.test(uri) || !isAway(error)) return error;
  const driver = neo4j.driver(uri.replace('neo4j', 'bolt'), neo4j.auth.basic(settings.user, settings.password), {
    ...DRIVER_LIMITS,
  });
  try {
    await driver.verifyConnectivity(databaseOf(settings));
    return error;
  } catch (plain) {
    return plain;
  } finally {
    await driver.close();
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #settings: Neo4jSettings;
  readonly #patience: Patience;
  #closed = false;

  constructor(driver: Driver, uri: string, settings: Neo4jSettings, patience: Patience) {
    this.#driver = driver;
    this.#uri = uri;
    this.#settings = settings;
    this.#patience = patience;
  }

  /** Commits by itself: one message there and one back, where a transaction that is begun and ended takes two more. */
  async run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    requireReading(statement);
    const text = statementText(statement);
    const bound = toDriver(parameters);
    const read = async (session: Session) => rowsOf(await session.run(text, bound, { timeout: READ_TIMEOUT }));
    return this.#inSession(`the statement ${statement}`, read, neo4j.session.READ);
  }

  async write<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    return this.#inSession('a write', (session) =>
      session.executeWrite(async (transaction) => {
        const runner = new TransactionRunner(transaction);
        const result = await work(runner);
        runner.throwFailure();
        return result;
      }),
    );
  }

  migrate(): Promise<readonly string[]> {
    return applyMigrations(this, (text) =>
      this.#inSession('a migration', async (session) => {
        await session.executeWrite((transaction) => transaction.run(text));
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  /** The sessions share a bookmark manager: what one has written, the next one sees, on whichever member of a cluster. */
  async #inSession<T>(
    what: string,
    work: (session: Session) => Promise<T>,
    defaultAccessMode: SessionMode = neo4j.session.WRITE,
  ): Promise<T> {
    if (this.#closed) throw new StoreError('The graph must be open, but was closed.');
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const once = async () => {
      const session = this.#driver.session({ ...databaseOf(this.#settings), bookmarkManager, defaultAccessMode });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    };
    try {
      return await attempt(once, this.#uri, this.#patience);
    } catch (error) {
      throw fromNeo4j(error, this.#uri, what);
    }
  }
}

function databaseOf({ database }: Neo4jSettings): { database?: string } {
  return database === null ? {} : { database };
}
