import { describe, expect, test } from '@jest/globals';
import { StoreError } from '../../../src/model/errors.js';
import { type OpenStore, openMigrated } from './graph.js';

/** Statements that cannot be run, and a store that is closed. */
export function statementContract(open: OpenStore): void {
  describe('statements', () => {
    test.each([
      [
        'read/nothing-of-the-kind',
        'A statement must have a file under cypher/, but "read/nothing-of-the-kind" has none.',
      ],
      ['write/lock', 'A statement outside of a write transaction must be under cypher/read/, but got "write/lock".'],
    ])('%s is refused', async (statement, message) => {
      const store = await openMigrated(open);
      await expect(store.run(statement)).rejects.toThrow(new StoreError(message));
    });

    test('without their parameters end in one sentence that names the statement', async () => {
      const store = await openMigrated(open);
      const failed = store.run('read/dump/nodes/leader', { after: '' });
      await expect(failed).rejects.toThrow(StoreError);
      await expect(failed).rejects.toThrow(/must accept the statement read\/dump\/nodes\/leader, but refused it/);
    });
  });

  test('a store that was closed says so, and may be closed again', async () => {
    const store = await openMigrated(open);
    await store.close();
    await store.close();
    const message = 'The graph must be open, but was closed.';
    await expect(store.run('read/any-node')).rejects.toThrow(message);
    await expect(store.write(async () => 1)).rejects.toThrow(message);
    await expect(store.migrate()).rejects.toThrow(message);
  });
}
