import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/graph/port.js';
import { addEdges, addNodes } from '../../../src/graph/rows.js';
import { InputError } from '../../../src/model/errors.js';
import type { Properties } from '../../../src/model/graph.js';
import { addSmallGraph, edgesOf, leaders, type OpenStore, openMigrated } from './graph.js';

/** Nodes and edges, added as rows. */
export function rowContract(open: OpenStore): void {
  describe('rows', () => {
    test('written twice add nothing but support', async () => {
      const store = await openMigrated(open);
      await addSmallGraph(store);
      await addSmallGraph(store);
      expect(await leaders(store)).toHaveLength(3);
      expect(await edgesOf(store, 'leader', 'leader:jae-lee-myung.kr')).toEqual([
        edgeRow('ATTENDED', 'meeting:jp-kr-summit-2025-08-1a2b3c', '', { support: 2 }),
        edgeRow('ATTENDED', 'meeting:jp-kr-summit-2025-09-30-4d5e6f', '', { support: 2 }),
        edgeRow('HOLDS', 'country:KR', '', { office: '', support: 2 }),
        edgeRow('HOLDS', 'country:KR', 'President', {
          office: 'President',
          from: '2025-08-23',
          to: '2025-09-30',
          support: 2,
        }),
      ]);
    });

    test('of more than one batch are all written', async () => {
      const store = await openMigrated(open);
      const rows = Array.from(
        { length: 2_500 },
        (_, i) => ({ label: 'Topic', id: `topic:${i}`, properties: {} }) as const,
      );
      await store.write((transaction) => addNodes(transaction, rows));
      const page = await store.run('read/dump/nodes/topic', { after: '', whole: false, limit: 5_000 });
      expect(page).toHaveLength(2_500);
    });

    test('with an end that is missing are refused', async () => {
      const store = await openMigrated(open);
      const missing = { type: 'MADE', from: 'leader:nobody', to: 'visit:nowhere', properties: {} } as const;
      const failed = store.write((transaction) => addEdges(transaction, [missing]));
      await expect(failed).rejects.toThrow(
        'Both ends of every edge must be in the graph, but 1 of 1 lack one (write/edges/leader-made-visit).',
      );
    });

    test('that the model does not know are refused', async () => {
      const store = await openMigrated(open);
      const odd = { type: 'MADE', from: 'country:KR', to: 'visit:nowhere', properties: {} } as const;
      await expect(store.write((transaction) => addEdges(transaction, [odd]))).rejects.toThrow(InputError);
    });
  });
}

function edgeRow(type: string, to: string, office: string, properties: Properties): Row {
  return { from: 'leader:jae-lee-myung.kr', type, to, office, properties };
}
