import type { Response } from 'express';
import type { GraphStore } from '../graph/port.js';
import { TimeoutError } from '../model/errors.js';

/** What a request may take, in milliseconds: longer than any question of the explorer took on a big graph. */
const PATIENCE = 30_000;

/**
 * A store for one request, which asks no further statement once the time is over or the client has gone away, but throws a
 * TimeoutError. A statement that runs is ended by its own means: on Neo4j by a timeout, embedded by how little it may read.
 */
export function withDeadline(store: GraphStore, response: Response, patience = PATIENCE): GraphStore {
  const end = Date.now() + patience;
  return {
    engine: store.engine,
    run: async (statement, parameters) => {
      if (Date.now() >= end || response.closed) {
        throw new TimeoutError(
          `An answer must be found within ${patience / 1_000} s, but was not: ask for less at a time.`,
        );
      }
      return store.run(statement, parameters);
    },
    write: (work) => store.write(work),
    migrate: () => store.migrate(),
    close: () => store.close(),
  };
}
