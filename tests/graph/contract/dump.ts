import { describe, expect, test } from '@jest/globals';
import { dump } from '../../../src/graph/dump.js';
import { load } from '../../../src/graph/load.js';
import { addNodes } from '../../../src/graph/rows.js';
import { InputError, StoreError } from '../../../src/model/errors.js';
import { linesOf, textOf } from '../../support/lines.js';
import { SMALL_EDGES, SMALL_NODES } from '../../support/small-graph.js';
import { addSmallGraph, type OpenStore, openMigrated } from './graph.js';

/** Dump and load: equal graphs give equal bytes, and a load leaves all or nothing. */
export function dumpContract(open: OpenStore): void {
  describe('dump and load', () => {
    test('an empty graph gives nothing', async () => {
      expect(await textOf(dump(await openMigrated(open)))).toBe('');
    });

    test('lines are sorted, and so are the properties in them', async () => {
      const store = await openMigrated(open);
      await store.write(async (transaction) => {
        await addNodes(transaction, [
          { label: 'Topic', id: 'topic:b', properties: { name: 'b' } },
          { label: 'Topic', id: 'topic:\u{20000}', properties: {} },
          { label: 'Topic', id: 'topic:\uFFEE', properties: {} },
          { label: 'Leader', id: 'leader:z', properties: { n: 1.5, m: 2, b: true, Z: 'z', aliases: ['b', 'a'] } },
        ]);
      });
      expect((await textOf(dump(store))).trimEnd().split('\n')).toEqual([
        '{"node":"Leader","id":"leader:z","properties":{"Z":"z","aliases":["b","a"],"b":true,"m":2,"n":1.5}}',
        '{"node":"Topic","id":"topic:b","properties":{"name":"b"}}',
        '{"node":"Topic","id":"topic:\uFFEE","properties":{}}',
        '{"node":"Topic","id":"topic:\u{20000}","properties":{}}',
      ]);
    });

    test('a dump that is loaded gives the same dump', async () => {
      const store = await openMigrated(open);
      await addSmallGraph(store);
      const first = await textOf(dump(store));
      expect(first.split('\n')).toHaveLength(SMALL_NODES.length + SMALL_EDGES.length + 1);
      const other = await open();
      expect(await load(other, linesOf(first))).toEqual({ nodes: SMALL_NODES.length, edges: SMALL_EDGES.length });
      expect(await textOf(dump(other))).toBe(first);
    });

    test('the same rows in any order give the same dump', async () => {
      const store = await openMigrated(open);
      await addSmallGraph(store);
      const first = await textOf(dump(store));
      const [nodes, edges] = [
        first.split('\n').slice(0, SMALL_NODES.length),
        first.split('\n').slice(SMALL_NODES.length),
      ];
      const other = await open();
      await load(other, linesOf([...nodes.reverse(), ...edges.reverse()].join('\n')));
      expect(await textOf(dump(other))).toBe(first);
    });

    test('pages follow on each other, also within the edges of one node', async () => {
      const store = await openMigrated(open);
      const nodes = Array.from(
        { length: 4_203 },
        (_, i) => `{"node":"Meeting","id":"meeting:${10_000 + i}","properties":{}}`,
      );
      const edges = nodes.map(
        (_, i) => `{"edge":"PARTY_TO","from":"country:KR","to":"meeting:${10_000 + i}","properties":{"support":1}}`,
      );
      const text = `${['{"node":"Country","id":"country:KR","properties":{}}', ...nodes, ...edges].join('\n')}\n`;
      await load(store, linesOf(text));
      expect(await textOf(dump(store))).toBe(text);
    });

    test('a graph that holds something is not loaded into', async () => {
      const store = await openMigrated(open);
      await addSmallGraph(store);
      const before = await textOf(dump(store));
      await expect(load(store, linesOf(before))).rejects.toThrow(
        'A dump must be loaded into an empty graph, but this one is not: name another with --store.',
      );
      expect(await textOf(dump(store))).toBe(before);
    });

    test.each([
      ['no JSON', '{"node":'],
      ['no object', '7'],
      ['a label that there is not', '{"node":"King","id":"king:x","properties":{}}'],
      ['an id of another label', '{"node":"Leader","id":"topic:x","properties":{}}'],
      ['no properties', '{"node":"Leader","id":"leader:x"}'],
      ['a field too many', '{"node":"Leader","id":"leader:x","properties":{},"more":1}'],
      ['a null property', '{"node":"Leader","id":"leader:x","properties":{"name":null}}'],
      ['a list of numbers', '{"node":"Leader","id":"leader:x","properties":{"name":[1]}}'],
      ['an integer that is not safe', '{"node":"Leader","id":"leader:x","properties":{"n":9007199254740993}}'],
      ['a second id', '{"node":"Leader","id":"leader:x","properties":{"id":"leader:y"}}'],
      ['an edge of another model', '{"edge":"ATTENDED","from":"leader:x","to":"topic:x","properties":{}}'],
    ])('a line with %s is named, and nothing stays', async (_, line) => {
      const store = await openMigrated(open);
      const failed = load(store, linesOf(`{"node":"Topic","id":"topic:a","properties":{}}\n\n${line}`));
      await expect(failed).rejects.toThrow(InputError);
      await expect(failed).rejects.toThrow(`Line 3 of the dump must be a node or an edge of the model, but is ${line}`);
      expect(await textOf(dump(store))).toBe('');
    });

    test('an edge without its ends is refused, and nothing stays', async () => {
      const store = await openMigrated(open);
      const failed = load(store, linesOf('{"edge":"MADE","from":"leader:x","to":"visit:x","properties":{}}'));
      await expect(failed).rejects.toThrow('The lines of the dump up to 1 must fit together, but do not: Both ends');
      expect(await store.run('read/any-node')).toEqual([]);
    });

    test('a load that was cut off is told of, and done again by the next', async () => {
      const store = await openMigrated(open);
      await store.write((transaction) => transaction.run('write/load/begin', { token: 'of a process that died' }));
      await addSmallGraph(store);
      const told = new StoreError('The graph must be whole, but a load into it was cut off: load the dump again.');
      await expect(store.migrate()).rejects.toThrow(told);
      await expect(textOf(dump(store))).rejects.toThrow(told);
      const line = '{"node":"Topic","id":"topic:a","properties":{}}\n';
      await load(store, linesOf(line));
      expect(await store.migrate()).toEqual([]);
      expect(await textOf(dump(store))).toBe(line);
    });

    test('of two loads at once the later one wins', async () => {
      const store = await openMigrated(open);
      const line = '{"node":"Topic","id":"topic:later","properties":{}}\n';
      async function* interrupted() {
        yield '{"node":"Topic","id":"topic:earlier","properties":{}}';
        await load(store, linesOf(line));
      }
      await expect(load(store, interrupted())).rejects.toThrow('another has begun');
      expect(await textOf(dump(store))).toBe(line);
    });
  });
}
