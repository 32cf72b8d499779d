import type { Response } from 'express';
import type { GraphStore } from '../graph/port.js';
import { TimeoutError } from '../model/errors.js';

/** What a request may take, in milliseconds: longer than any question of the explorer took on a big graph. */
const PATIENCE = 30_000;

/**
 * What throws a TimeoutError once the time of a request is over or its client has gone away. It is asked before each statement: one
 * that runs is ended by its own means, on Neo4j by a timeout, embedded by how little it may read.
 */
export function deadlineOf(response: Response, patience = PATIENCE): () => void {
  const end = Date.now() + patience;
  return () => {
    if (Date.now() < end && !response.closed) return;
    throw new TimeoutError(
      `An answer must be found within ${patience / 1_000} s, but was not: ask for less at a time.`,
    );
  };
}

/** A store for one request, which asks no further statement once that throws. */
export function withDeadline(store: GraphStore, requireTime: () => void): GraphStore {
  return {
    engine: store.engine,
    run: async (statement, parameters) => {
      requireTime();
      return store.run(statement, parameters);
    },
    write: (work) => store.write(work),
    migrate: () => store.migrate(),
    close: () => store.close(),
  };
}
