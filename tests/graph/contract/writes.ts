import { describe, expect, test } from '@jest/globals';
import { lockGraph } from '../../../src/graph/lock.js';
import { addEdges, addNodes } from '../../../src/graph/rows.js';
import { StoreError } from '../../../src/model/errors.js';
import { SMALL_EDGES, SMALL_NODES } from '../../support/small-graph.js';
import { addSmallGraph, edgesOf, leaders, type OpenStore, openMigrated } from './graph.js';

/** Write transactions: all or nothing, and any number of them at once. */
export function writeContract(open: OpenStore): void {
  describe('writes', () => {
    test('give what the work gives', async () => {
      const store = await openMigrated(open);
      expect(await store.write(async () => 'done')).toBe('done');
    });

    test('see within themselves what they wrote', async () => {
      const store = await openMigrated(open);
      const seen = await store.write(async (transaction) => {
        await addNodes(transaction, [{ label: 'Leader', id: 'leader:x', properties: {} }]);
        return transaction.run('read/any-node');
      });
      expect(seen).toEqual([{ found: true }]);
    });

    test('leave nothing if the work throws', async () => {
      const store = await openMigrated(open);
      const failed = store.write(async (transaction) => {
        await addNodes(transaction, SMALL_NODES);
        throw new RangeError('changed my mind');
      });
      await expect(failed).rejects.toThrow(new RangeError('changed my mind'));
      expect(await store.run('read/any-node')).toEqual([]);
    });

    test('leave nothing if a statement fails, though the work goes on', async () => {
      const store = await openMigrated(open);
      const failed = store.write(async (transaction) => {
        await addNodes(transaction, SMALL_NODES);
        await transaction.run('write/nodes/leader').catch(() => undefined);
      });
      await expect(failed).rejects.toThrow(StoreError);
      expect(await store.run('read/any-node')).toEqual([]);
    });

    test('may be fifty at once', async () => {
      const store = await openMigrated(open);
      await addSmallGraph(store);
      const edge = SMALL_EDGES.filter((row) => row.type === 'PARTY_TO').slice(0, 1);
      await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          store.write(async (transaction) => {
            await addNodes(transaction, [{ label: 'Leader', id: `leader:${i % 10}`, properties: {} }]);
            await addEdges(transaction, edge);
          }),
        ),
      );
      const ids = (await leaders(store)).map((row) => row.id);
      expect(ids.filter((id) => /^leader:\d$/.test(String(id)))).toHaveLength(10);
      const party = (await edgesOf(store, 'country', String(edge[0]?.from))).filter((row) => row.to === edge[0]?.to);
      expect(party.map((row) => row.properties)).toEqual([{ support: 51 }]);
    });

    test('that take the lock come one after the other', async () => {
      const store = await openMigrated(open);
      const countUp = () =>
        store.write(async (transaction) => {
          await lockGraph(transaction);
          const before = await transaction.run('read/dump/nodes/leader', { after: '', whole: false, limit: 100 });
          await addNodes(transaction, [{ label: 'Leader', id: `leader:${before.length}`, properties: {} }]);
        });
      await Promise.all(Array.from({ length: 20 }, countUp));
      expect(await leaders(store)).toHaveLength(20);
    });

    test('cannot take the lock before the schema is there', async () => {
      const store = await open();
      await expect(store.write(lockGraph)).rejects.toThrow('run "chancery migrate" first');
    });
  });
}
