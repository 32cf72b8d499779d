import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../../model/errors.js';
import { applyMigrations } from '../migrate.js';
import { bindParameters } from '../parameters.js';
import type { GraphStore, Parameters, Row, Runner } from '../port.js';
import { requireReading, statementText } from '../statements.js';
import { fromEngine, isConflict } from './errors.js';
import { databaseFile } from './folder.js';
import { TransactionRunner } from './transaction.js';
import { Turns } from './turns.js';
import { rowsOf } from './values.js';

/**
 * What is committed survives the death of the process at once, and a power cut from the next checkpoint on. The engine
 * makes one by itself after so many bytes of log or milliseconds, beside its other work, and one when it is closed.
 */
const CHECKPOINTS = { walBytes: 4 << 20, intervalMs: 10_000 };

/** A statement of the schema for an index that this engine does not have. It answers without, looking through what would be in it. */
const TEXT_INDEX = /^CREATE TEXT INDEX /m;

/** The engine refuses the later of two writers; writers of one process take turns here, so this is for safety. */
const MOST_ATTEMPTS = 5;

/**
 * Opens the embedded graph in a folder, which is made if it is missing; null for one in memory, which is gone when closed.
 * Throws a StoreError if the folder cannot be used, holds something else, or another process has the graph open.
 */
export async function openEmbedded(folder: string | null): Promise<GraphStore> {
  if (folder === null) return new EmbeddedStore(grafeo.GrafeoDB.create(), 'memory');
  const file = databaseFile(folder);
  try {
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedStore(database, folder);
  } catch (error) {
    throw fromEngine(error, folder, 'opening');
  }
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #database: GrafeoDB;
  readonly #at: string;
  readonly #writes = new Turns();
  #written = false;
  #closed = false;

  constructor(database: GrafeoDB, at: string) {
    this.#database = database;
    this.#at = at;
  }

  async run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    this.#requireOpen();
    requireReading(statement);
    const text = statementText(statement);
    const bound = bindParameters(parameters, (value) => value);
    try {
      return rowsOf(await this.#database.executeCypher(text, bound));
    } catch (error) {
      throw fromEngine(error, this.#at, `the statement ${statement}`);
    }
  }

  async write<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    this.#requireOpen();
    return this.#writes.take(async () => {
      this.#written = true;
      for (let left = MOST_ATTEMPTS; ; left--) {
        const runner = new TransactionRunner(this.#database.beginTransaction());
        try {
          const result = await work(runner);
          await runner.commit();
          return result;
        } catch (error) {
          await runner.rollback();
          if (isConflict(error) && left > 1) continue;
          throw fromEngine(error, this.#at, `the statement ${runner.last}`);
        }
      }
    });
  }

  migrate(): Promise<readonly string[]> {
    return applyMigrations(this, (text) =>
      this.#writes.take(async () => {
        if (TEXT_INDEX.test(text)) return;
        try {
          await this.#database.executeCypher(text);
        } catch (error) {
          throw fromEngine(error, this.#at, 'a migration');
        }
      }),
    );
  }

  /**
   * Waits for the writes that were asked for so far. The engine tidies its files up then: where it cannot, nothing is lost, and who
   * has only read need not hear of it.
   */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.take(async () => {
      try {
        this.#database.close();
      } catch (error) {
        if (this.#written) throw fromEngine(error, this.#at, 'closing');
      }
    });
  }

  #requireOpen(): void {
    if (this.#closed) throw new StoreError('The graph must be open, but was closed.');
  }
}
