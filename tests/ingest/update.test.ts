import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import type { Properties } from '../../src/model/graph.js';
import { TELLINGS } from '../fixtures/tellings.js';
import { anonymous } from '../support/anonymous.js';
import { anyTelling } from '../support/any-telling.js';
import { type Telling, tell, telling, untell } from '../support/articles.js';
import { textOf } from '../support/lines.js';
import { describeWithNeo4j } from '../support/neo4j.js';

/** A server that has just started plans each statement for the first time. */
jest.setTimeout(120_000);

describe('on the embedded engine,', () => updateContract(() => openEmbedded(null), 60));
describeWithNeo4j('on Neo4j,', (open) => updateContract(open, 3));

/** How a graph changes with its articles. `runs` are those of the property with random changes. */
function updateContract(open: () => Promise<GraphStore>, runs: number): void {
  const opened: GraphStore[] = [];
  const openMigrated = async (opener = open) => {
    const store = await opener();
    opened.push(store);
    await store.migrate();
    return store;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  const dumpOf = (store: GraphStore) => textOf(dump(store));
  /** The graph of these alone, from the embedded engine: equal graphs give equal dumps on either. */
  const fresh = async (...tellings: Telling[]) => {
    const store = await openMigrated(() => openEmbedded(null));
    await tell(store, ...tellings);
    return dumpOf(store);
  };

  const month = telling('month', { meetings: [{ name: 'August summit', date: '2025-08' }] }, '2025-09-01');
  const day = telling(
    'day',
    { meetings: [{ name: 'Tokyo summit', date: '2025-08-23', place: 'Tokyo', placeCountry: 'JP' }] },
    '2025-08-24',
  );

  test('two articles on one meeting leave one, with the sharper date and the support of both', async () => {
    const store = await openMigrated();
    await tell(store, month, day);
    const graph = await dumpOf(store);
    expect(propertiesOf(graph, 'node', 'Meeting')).toEqual([
      {
        name: 'Tokyo summit',
        names: ['August summit', 'Tokyo summit'],
        folded: 'tokyo summit | august summit',
        kind: 'summit',
        status: 'held',
        parties: ['JP', 'KR'],
        date: '2025-08-23',
        start: '2025-08-23',
        end: '2025-08-23',
        sort: '2025-08-23',
        keys: ['sides:JP+KR@2025-08'],
      },
    ]);
    expect(propertiesOf(graph, 'edge', 'PARTY_TO')).toEqual([{ support: 2 }, { support: 2 }]);
    expect(propertiesOf(graph, 'edge', 'ON_DATE')).toEqual([{ support: 1 }, { support: 1 }]);
  });

  test('the same article again changes nothing', async () => {
    const store = await openMigrated();
    await tell(store, month, day);
    const before = await dumpOf(store);
    expect(await tell(store, month)).toBe('unchanged');
    expect(await dumpOf(store)).toBe(before);
  });

  test('an article that was removed leaves what others support, under the ids that were given out', async () => {
    const store = await openMigrated();
    await tell(store, month, day);
    const [id] = idsOf(await dumpOf(store), 'Meeting');
    expect(await untell(store, month)).toBe(true);
    const left = await dumpOf(store);
    expect(idsOf(left, 'Meeting')).toEqual([id]);
    expect(anonymous(left)).toBe(anonymous(await fresh(day)));
  });

  test('a date goes with the only article that gives it', async () => {
    const store = await openMigrated();
    await tell(store, day, month);
    await untell(store, day);
    expect(propertiesOf(await dumpOf(store), 'node', 'Meeting')).toMatchObject([
      { date: '2025-08', end: '2025-08-31' },
    ]);
  });

  test('without articles nothing is left', async () => {
    const store = await openMigrated();
    await tell(store, ...TELLINGS.map(([first]) => first));
    for (const [first] of TELLINGS) await untell(store, first);
    expect(await dumpOf(store)).toBe('');
    expect(await store.run('read/any-node')).toEqual([]);
    expect(await untell(store, month)).toBe(false);
  });

  test.each(TELLINGS)('a corrected article replaces what it said: %#', async (first, second) => {
    const store = await openMigrated();
    const others = TELLINGS.filter(([other]) => other !== first).map(([other]) => other);
    await tell(store, first, ...others);
    expect(await tell(store, second)).toBe('corrected');
    expect(anonymous(await dumpOf(store))).toBe(anonymous(await fresh(second, ...others)));
  });

  test('a corrected article keeps the ids that it gave out', async () => {
    const store = await openMigrated();
    const told = { leaders: [{ name: 'Lee', represents: 'KR' }], meetings: [{ name: 'talks', date: '2025-08' }] };
    const better = {
      leaders: [{ name: 'Lee Jae-myung', represents: 'KR' }],
      meetings: [
        { name: 'ministers', kind: 'ministerial' as const, date: '2025-08' },
        { name: 'Tokyo summit', date: '2025-08-23' },
      ],
    };
    await tell(store, telling('x', told));
    const before = await dumpOf(store);
    await tell(store, telling('x', better, null, 2));
    const after = await dumpOf(store);
    expect(idsOf(after, 'Leader')).toEqual(idsOf(before, 'Leader'));
    expect(idsOf(after, 'Meeting')).toEqual(expect.arrayContaining(idsOf(before, 'Meeting')));
    expect(idsOf(after, 'Meeting')).toHaveLength(2);
  });

  test('an id that belongs to somebody else is not given out again', async () => {
    const store = await openMigrated();
    const say = (id: string, name: string, office: string) =>
      telling(id, { leaders: [{ name, office, represents: 'JP' }] });
    await tell(store, say('a', 'Kishida', 'Foreign Minister'), say('b', 'Fumio Kishida', 'Foreign Minister'));
    await tell(store, say('c', 'Kishida', 'Defense Minister'));
    expect(idsOf(await dumpOf(store), 'Leader')).toEqual(['leader:kishida.jp', 'leader:kishida.jp-2']);
  });

  test('the time of an office is that of the articles that show it', async () => {
    const store = await openMigrated();
    const president = { leaders: [{ office: 'President', represents: 'KR' }] };
    const [early, late, undated] = ['2025-06-17', '2025-09-30', null].map((published) =>
      telling(published ?? 'undated', president, published),
    ) as [Telling, Telling, Telling];
    const shown = async () => propertiesOf(await dumpOf(store), 'edge', 'HOLDS');
    await tell(store, late, undated, early);
    expect(await shown()).toEqual([{ office: 'President', from: '2025-06-17', to: '2025-09-30', support: 3 }]);
    await untell(store, late);
    expect(await shown()).toEqual([{ office: 'President', from: '2025-06-17', to: '2025-06-17', support: 2 }]);
    await untell(store, early);
    expect(await shown()).toEqual([{ office: 'President', support: 1 }]);
  });

  test('the African Union is not Australia', async () => {
    const store = await openMigrated();
    const words = { start: 0, end: 13, rule: 'by-hand', supports: 'party:AU' };
    const { article, extraction } = telling('au', { meetings: [{ parties: ['AU', 'RW'], evidence: [words] }] });
    await tell(store, { article: { ...article, text: 'African Union and Rwanda.' }, extraction });
    const graph = await dumpOf(store);
    expect(idsOf(graph, 'Body')).toEqual(['body:african-union']);
    expect(idsOf(graph, 'Country')).toEqual(['country:RW']);
    expect(propertiesOf(graph, 'node', 'Meeting')).toMatchObject([{ parties: ['African Union', 'RW'] }]);
  });

  test('four articles at once on one new meeting leave one', async () => {
    const store = await openMigrated();
    const all = [1, 2, 3, 4].map((i) =>
      telling(`at-once-${i}`, { meetings: [{ name: 'summit', date: '2025-08-23' }] }),
    );
    await Promise.all(all.map((one) => tell(store, one)));
    expect(propertiesOf(await dumpOf(store), 'edge', 'PARTY_TO')).toEqual([{ support: 4 }, { support: 4 }]);
  });

  test('after any adding, correcting and removing the graph is that of the articles that are left, in whatever order', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const step = fc
      .constantFrom(...ids)
      .chain((id) => fc.option(anyTelling(id), { freq: 4 }).map((said) => ({ id, said })));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 9 }),
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        async (steps, order) => {
          const store = await openMigrated();
          const left = new Map<string, Telling>();
          for (const { id, said } of steps) {
            if (said) await tell(store, said);
            else await untell(store, telling(id, {}));
            if (said) left.set(id, said);
            else left.delete(id);
          }
          const survivors = order.flatMap((id) => left.get(id) ?? []);
          expect(anonymous(await dumpOf(store))).toBe(anonymous(await fresh(...survivors)));
        },
      ),
      { numRuns: runs, seed: 20250930 },
    );
  });
}

interface Line {
  readonly node?: string;
  readonly edge?: string;
  readonly id: string;
  readonly properties: Properties;
}

const linesOf = (graph: string) =>
  graph
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));

function propertiesOf(graph: string, what: 'node' | 'edge', kind: string): Properties[] {
  return linesOf(graph)
    .filter((line) => line[what] === kind)
    .map((line) => line.properties);
}

function idsOf(graph: string, label: string): string[] {
  return linesOf(graph)
    .filter((line) => line.node === label)
    .map((line) => line.id);
}
