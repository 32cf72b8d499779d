import type { Transaction } from '@grafeo-db/js';
import { bindParameters } from '../parameters.js';
import type { Parameters, Row, Runner } from '../port.js';
import { statementText } from '../statements.js';
import { Turns } from './turns.js';
import { rowsOf } from './values.js';

/**
 * Runs statements in one transaction of the engine, and remembers the first that failed: the engine itself would let the
 * rest be committed. Statements take turns, because a transaction with one still running can be neither kept nor undone.
 */
export class TransactionRunner implements Runner {
  /** The name of the statement that ran last. */
  last: string | null = null;
  readonly #transaction: Transaction;
  readonly #turns = new Turns();
  readonly #failures: unknown[] = [];

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#turns.take(async () => {
      this.#throwFailure();
      const text = statementText(statement);
      const bound = bindParameters(parameters, (value) => value);
      this.last = statement;
      try {
        return rowsOf(await this.#transaction.executeCypher(text, bound));
      } catch (error) {
        this.#failures.push(error);
        throw error;
      }
    });
  }

  /** Keeps what was written; throws the first failure of a statement instead, if any failed. */
  async commit(): Promise<void> {
    await this.#turns.take(async () => {
      this.#throwFailure();
      this.#transaction.commit();
    });
  }

  /** Undoes what was written, unless the engine has done so already: after a commit that the disk refused it says that it has not. */
  async rollback(): Promise<void> {
    await this.#turns.take(async () => {
      try {
        if (this.#transaction.isActive) this.#transaction.rollback();
      } catch {
        return;
      }
    });
  }

  #throwFailure(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
