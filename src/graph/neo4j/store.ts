import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { applyMigrations } from '../migrate.js';
import type { GraphStore, Parameters, Row, Runner } from '../port.js';
import { readStatementText, statementText } from '../statements.js';
import { fromNeo4j } from './errors.js';
import { DRIVER_LIMITS, type Neo4jSettings } from './settings.js';
import { fromDriver, toDriver } from './values.js';

/**
 * Opens a graph in a Neo4j server or cluster. `uri` is a `neo4j://` or `bolt://` address.
 * Throws a StoreError if it cannot be reached or refuses the user.
 */
export async function openNeo4j(uri: string, settings: Neo4jSettings): Promise<GraphStore> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(settings.user, settings.password), DRIVER_LIMITS);
  try {
    await driver.verifyConnectivity(databaseOf(settings));
  } catch (error) {
    await driver.close();
    throw fromNeo4j(error, uri, null);
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
    const text = readStatementText(statement);
    return this.#inSession(statement, (session) =>
      session.executeRead((transaction) => runText(transaction, text, parameters)),
    );
  }

  async write<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    let last: string | null = null;
    const runnerOf = (transaction: ManagedTransaction): Runner => ({
      run: (statement, parameters = {}) => {
        last = statement;
        return runText(transaction, statementText(statement), parameters);
      },
    });
    return this.#inSession(
      () => last,
      (session) => session.executeWrite((transaction) => work(runnerOf(transaction))),
    );
  }

  migrate(): Promise<readonly string[]> {
    return applyMigrations(this, (text) =>
      this.#inSession('migrations', async (session) => {
        await session.executeWrite((transaction) => transaction.run(text));
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  /** The sessions share a bookmark manager: what one has written, the next one sees, on whichever member of a cluster. */
  async #inSession<T>(statement: string | (() => string | null), work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('The graph must be open, but was closed.');
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const session = this.#driver.session({ ...databaseOf(this.#settings), bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw fromNeo4j(error, this.#uri, typeof statement === 'string' ? statement : statement());
    } finally {
      await session.close();
    }
  }
}

async function runText(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const { records } = await transaction.run(text, toDriver(parameters));
  return records.map((record) => fromDriver(record.toObject()));
}

function databaseOf({ database }: Neo4jSettings): { database?: string } {
  return database === null ? {} : { database };
}
