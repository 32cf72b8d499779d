import { StoreError } from '../model/errors.js';
import type { Runner } from './port.js';

/**
 * Makes this transaction wait for every other that holds the lock, and holds it until it ends: what is read after it is
 * what the writer before has left. Ingest takes it before it links, so that two articles on one new meeting leave one.
 * Throws a StoreError for a graph without schema.
 */
export async function lockGraph(transaction: Runner): Promise<void> {
  if ((await transaction.run('write/lock')).length > 0) return;
  throw new StoreError('The graph must have its schema before it is written to: run "chancery migrate" first.');
}
