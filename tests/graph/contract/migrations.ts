import { describe, expect, test } from '@jest/globals';
import { allMigrations } from '../../../src/graph/migrate.js';
import { type OpenStore, openMigrated } from './graph.js';

/** The schema: applied once, by whoever comes first. */
export function migrationContract(open: OpenStore): void {
  describe('migrations', () => {
    test('are applied once, in order', async () => {
      const store = await open();
      const names = allMigrations().map((migration) => migration.name);
      expect(await store.migrate()).toEqual(names);
      expect(await store.migrate()).toEqual([]);
      expect((await store.run('read/migrations')).map((row) => row.name)).toEqual(names);
    });

    test('may be applied by two at once', async () => {
      const store = await open();
      await Promise.all([store.migrate(), store.migrate()]);
      expect(await store.run('read/migrations')).toHaveLength(allMigrations().length);
    });

    test('refuse a graph of a newer schema', async () => {
      const store = await openMigrated(open);
      await store.write((t) => t.run('write/migration', { id: 99, name: '099-later' }));
      await expect(store.migrate()).rejects.toThrow(
        `The graph must be at schema ${allMigrations().length} or older, but is at 99: use the newer Chancery that made it.`,
      );
    });
  });
}
