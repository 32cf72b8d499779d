import { describe, expect, test } from '@jest/globals';
import type { Parameters } from '../../../src/graph/port.js';
import { StoreError } from '../../../src/model/errors.js';
import { leaders, type OpenStore, openMigrated, writeLeader } from './graph.js';

/** What goes into the graph comes out as it was, or is refused. */
export function valueContract(open: OpenStore): void {
  describe('values', () => {
    test.each<[string, unknown]>([
      ['text', 'Lee Jae-myung'],
      ['empty text', ''],
      ['accents, Hangul, an astral letter, a joined emoji', 'Türkiye 이재명 𠀀 👩🏽‍🚀'],
      ['line ends, quotes, a backslash and a zero', 'a\nb\r\n"c" \'d\' \\ \u0000 e'],
      ['what looks like a statement', "'}) DETACH DELETE n //"],
      ['what looks like a parameter', '$rows'],
      ['zero', 0],
      ['a negative integer', -42],
      ['the largest safe integer', Number.MAX_SAFE_INTEGER],
      ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
      ['a fraction', 0.1],
      ['a small fraction', 5e-324],
      ['true', true],
      ['false', false],
      ['a list', ['b', 'a', 'b', '']],
      ['an empty list', []],
    ])('%s comes back as it went in', async (_, value) => {
      const store = await openMigrated(open);
      await writeLeader(store, { value } as Parameters);
      expect(await leaders(store)).toEqual([{ id: 'leader:x', properties: { id: 'leader:x', value } }]);
    });

    test('null takes a property away', async () => {
      const store = await openMigrated(open);
      await writeLeader(store, { name: 'Lee', aliases: ['L'] });
      await writeLeader(store, { name: null });
      expect(await leaders(store)).toEqual([{ id: 'leader:x', properties: { id: 'leader:x', aliases: ['L'] } }]);
    });

    test.each<[string, unknown, string]>([
      ['undefined', undefined, '$value must be'],
      ['not a number', Number.NaN, '$value must be'],
      ['infinity', Number.POSITIVE_INFINITY, '$value must be'],
      ['an unsafe integer', 2 ** 53, '$value must be'],
      ['a Date', new Date(0), '$value must be'],
      ['a Date in a list', [1, new Date(0)], '$value[1] must be'],
      ['an unsafe integer in a map', { a: 2 ** 60 }, '$value.a must be'],
    ])('%s is refused before it is sent', async (_, value, message) => {
      const store = await openMigrated(open);
      const bad = store.run('read/any-node', { value } as Parameters);
      await expect(bad).rejects.toThrow(StoreError);
      await expect(bad).rejects.toThrow(message);
    });
  });
}
