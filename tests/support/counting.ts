import type { GraphStore } from '../../src/graph/port.js';

/** A store that notes the name of each statement that it is asked to read by, in `ran`. Closing it leaves the real one open. */
export function noting(store: GraphStore, ran: string[]): GraphStore {
  return {
    engine: store.engine,
    run: (statement, parameters) => {
      ran.push(statement);
      return store.run(statement, parameters);
    },
    write: (work) => store.write(work),
    migrate: () => store.migrate(),
    close: async () => {},
  };
}
