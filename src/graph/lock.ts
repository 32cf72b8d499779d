import { StoreError } from '../model/errors.js';
import type { Runner } from './port.js';

/**
 * Makes this transaction wait for every other that holds the lock, and holds it until it ends: what is read after it is
 * what the writer before has left. Ingest takes it before it links, so that two articles on one new meeting leave one.
 * Gives whether anything in the graph was decided by hand. Throws a StoreError for a graph without schema.
 */
export async function lockGraph(transaction: Runner): Promise<{ readonly decided: boolean }> {
  const [held] = await transaction.run('write/lock');
  if (held) return { decided: held.decided === true };
  throw new StoreError('The graph must have its schema before it is written to: run "chancery migrate" first.');
}
