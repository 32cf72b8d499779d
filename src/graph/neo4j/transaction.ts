import type { ManagedTransaction } from 'neo4j-driver';
import type { Parameters, Row, Runner } from '../port.js';
import { statementText } from '../statements.js';
import { rowsOf, toDriver } from './values.js';

/**
 * Runs statements in one transaction of the driver, and remembers the first that failed: if the work went on after it,
 * the driver would report success, though the server has rolled everything back.
 */
export class TransactionRunner implements Runner {
  readonly #transaction: ManagedTransaction;
  readonly #failures: unknown[] = [];

  constructor(transaction: ManagedTransaction) {
    this.#transaction = transaction;
  }

  async run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const text = statementText(statement);
    const bound = toDriver(parameters);
    try {
      return rowsOf(await this.#transaction.run(text, bound));
    } catch (error) {
      this.#failures.push(error);
      throw error;
    }
  }

  throwFailure(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
