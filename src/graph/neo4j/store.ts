import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { applyMigrations } from '../migrate.js';
import type { GraphStore, Parameters, Row, Runner } from '../port.js';
import { requireReading } from '../statements.js';
import { fromNeo4j } from './errors.js';
import { DRIVER_LIMITS, type Neo4jSettings } from './settings.js';
import { TransactionRunner } from './transaction.js';

/**
 * Opens a graph in a Neo4j server or cluster. `uri` is a `neo4j://` or `bolt://` address.
 * Throws a StoreError if it cannot be reached or refuses the user.
 */
export async function openNeo4j(uri: string, settings: Neo4jSettings): Promise<GraphStore> {
  // A copy, because the driver writes the encryption of the address into the object that it is given.
  const driver = neo4j.driver(uri, neo4j.auth.basic(settings.user, settings.password), { ...DRIVER_LIMITS });
  try {
    await driver.verifyConnectivity(databaseOf(settings));
  } catch (error) {
    await driver.close();
    throw fromNeo4j(error, uri, 'the connection');
  }
  return new Neo4jStore(driver, uri, settings);
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #settings: Neo4jSettings;
  #closed = false;

  constructor(driver: Driver, uri: string, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#uri = uri;
    this.#settings = settings;
  }

  async run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    requireReading(statement);
    return this.#inSession(`the statement ${statement}`, (session) =>
      session.executeRead((transaction) => new TransactionRunner(transaction).run(statement, parameters)),
    );
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
  async #inSession<T>(what: string, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('The graph must be open, but was closed.');
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const session = this.#driver.session({ ...databaseOf(this.#settings), bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw fromNeo4j(error, this.#uri, what);
    } finally {
      await session.close();
    }
  }
}

function databaseOf({ database }: Neo4jSettings): { database?: string } {
  return database === null ? {} : { database };
}
