import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { candidates } from '../../ingest/curate/candidates.js';
import { merge, rename, split, undo } from '../../ingest/curate/decide.js';
import { listDecisions } from '../../ingest/curate/record.js';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { anonymous } from '../support/anonymous.js';
import { anyTelling } from '../support/any-telling.js';
import { type Telling, tell, telling, untell } from '../support/articles.js';
import { textOf } from '../support/lines.js';
import { describeWithNeo4j } from '../support/neo4j.js';

jest.setTimeout(120_000);

describe('on the embedded engine,', () => curateContract(() => openEmbedded(null), 40));
describeWithNeo4j('on Neo4j,', (open) => curateContract(open, 2));

const BECAUSE = { by: 'desk', at: '2025-10-02T08:00:00Z', because: 'the communiqué says so' };

/** What decisions by hand do to a graph. `runs` are those of the property with random decisions. */
function curateContract(open: () => Promise<GraphStore>, runs: number): void {
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
  const dumpOf = async (store: GraphStore) => {
    const lines = (await textOf(dump(store))).split('\n');
    return lines.filter((line) => !line.startsWith('{"node":"Decision"')).join('\n');
  };
  const fresh = async (...tellings: Telling[]) => {
    const store = await openMigrated(() => openEmbedded(null));
    await tell(store, ...tellings);
    return dumpOf(store);
  };

  const summit = (id: string, date: string, name = 'summit', published: string | null = null) =>
    telling(id, { meetings: [{ name, date }] }, published);
  const first = summit('first', '2025-08-23', 'Tokyo summit');
  const second = summit('second', '2025-08-30', 'shuttle summit');

  test('two meetings that somebody decided are one are one, with the support of both, until it is taken back', async () => {
    const store = await openMigrated();
    await tell(store, first, second);
    const before = await dumpOf(store);
    const [one = '', other = ''] = idsOf(before, 'Meeting');
    const decision = await merge(store, other, one, BECAUSE);
    const graph = await dumpOf(store);
    expect(idsOf(graph, 'Meeting')).toEqual([one]);
    expect(nodesOf(graph, 'Meeting')[0]?.properties).toMatchObject({ names: ['Tokyo summit', 'shuttle summit'] });
    expect(datesOf(graph)).toEqual([
      [one, 'date:2025-08-23'],
      [one, 'date:2025-08-30'],
    ]);
    await undo(store, decision.id, BECAUSE);
    expect(await dumpOf(store)).toBe(before);
  });

  test('a decision holds for later articles, and for articles that go and come back', async () => {
    const store = await openMigrated();
    await tell(store, first, second);
    const [one = '', other = ''] = idsOf(await dumpOf(store), 'Meeting');
    await merge(store, other, one, BECAUSE);
    await tell(store, summit('third', '2025-08-30', 'shuttle summit'));
    await untell(store, first);
    await untell(store, second);
    expect(idsOf(await dumpOf(store), 'Meeting')).toEqual([one]);
    await tell(store, first, second);
    expect(idsOf(await dumpOf(store), 'Meeting')).toEqual([one]);
  });

  test('two meetings of one article can be one', async () => {
    const store = await openMigrated();
    const both = telling('both', {
      meetings: [
        { name: 'talks', date: '2025-08-23', topics: ['trade'] },
        { name: 'dinner', date: '2025-08-23', place: 'Tokyo', topics: ['culture'] },
      ],
    });
    await tell(store, both, first);
    const before = await dumpOf(store);
    const [one = '', other = ''] = idsOf(before, 'Meeting');
    const decision = await merge(store, one, other, BECAUSE);
    const graph = await dumpOf(store);
    expect(idsOf(graph, 'Meeting')).toHaveLength(idsOf(before, 'Meeting').length - 1);
    await tell(store, summit('again', '2025-08-23'));
    await untell(store, telling('again', {}));
    expect(await dumpOf(store)).toBe(graph);
    await undo(store, decision.id, BECAUSE);
    expect(await dumpOf(store)).toBe(before);
  });

  test('what one article says of a meeting can be another meeting', async () => {
    const store = await openMigrated();
    await tell(store, summit('a', '2025-08'), summit('b', '2025-08-23'), summit('c', '2025-08-23'));
    const before = await dumpOf(store);
    const [id = ''] = idsOf(before, 'Meeting');
    const decision = await split(store, id, { articles: ['article:a'], names: [] }, BECAUSE);
    expect(datesOf(await dumpOf(store))).toEqual(
      [
        [decision.into, 'date:2025-08'],
        [id, 'date:2025-08-23'],
      ].sort(),
    );
    await tell(store, summit('d', '2025-08-23'));
    await untell(store, summit('d', ''));
    expect(idsOf(await dumpOf(store), 'Meeting')).toEqual([id, decision.into].sort());
    await undo(store, decision.id, BECAUSE);
    expect(await dumpOf(store)).toBe(before);
  });

  test('a name can be somebody else’s', async () => {
    const store = await openMigrated();
    const say = (id: string, name: string) => telling(id, { leaders: [{ name, represents: 'JP', office: null }] });
    await tell(store, say('a', 'Fumio Kishida'), say('b', 'Kishida'));
    const [id = ''] = idsOf(await dumpOf(store), 'Leader');
    const decision = await split(store, id, { names: ['Kishida'], articles: [] }, BECAUSE);
    await tell(store, say('c', 'Kishida'));
    const leaders = nodesOf(await dumpOf(store), 'Leader').map(({ id: own, properties }) => [own, properties.name]);
    expect(leaders).toEqual([
      [id, 'Fumio Kishida'],
      [decision.into, 'Kishida'],
    ]);
  });

  test('a given name stays, whatever articles say', async () => {
    const store = await openMigrated();
    await tell(store, first);
    const [id = ''] = idsOf(await dumpOf(store), 'Meeting');
    const decision = await rename(store, id, 'First shuttle summit', BECAUSE);
    await tell(store, summit('x', '2025-08-23', 'Korea-Japan shuttle summit in Tokyo'));
    const nameOf = async () => nodesOf(await dumpOf(store), 'Meeting')[0]?.properties.name;
    expect(await nameOf()).toBe('First shuttle summit');
    await undo(store, decision.id, BECAUSE);
    expect(await nameOf()).not.toBe('First shuttle summit');
  });

  test('decisions are kept with author, time and reason, also when taken back', async () => {
    const store = await openMigrated();
    await tell(store, first);
    const [id = ''] = idsOf(await dumpOf(store), 'Meeting');
    const made = await rename(store, id, 'First shuttle summit', BECAUSE);
    const undone = { by: 'chief', at: '2025-10-03T08:00:00Z', because: 'no such name' };
    await undo(store, made.id, undone);
    const rows = await listDecisions(store);
    expect(rows).toEqual([{ ...made, undone }]);
  });

  test('who and what looks alike but was not joined is listed, best first', async () => {
    const store = await openMigrated();
    const say = (id: string, name: string, represents: string | null, office: string | null = null) =>
      telling(id, { leaders: [{ name, represents, office }] });
    await tell(
      store,
      say('a', 'Olusegun Obasanjo', 'NG'),
      say('b', 'Olusegun Obasanjo', 'AU', 'High Representative'),
      say('c', 'Fumio Kishida', 'JP', 'Prime Minister'),
      say('d', 'Kishida', 'JP', 'Foreign Minister'),
      say('e', 'Penny Wong', 'AU'),
      telling('f', { meetings: [{ name: 'talks in Tokyo', date: '2025-08-23', place: 'Tokyo' }] }),
      telling('g', { meetings: [{ name: 'talks', kind: 'ministerial', date: '2025-08-23', place: 'Tokyo' }] }),
    );
    const found = await candidates(store, 10);
    expect(
      found.map(({ first, second, reasons }) => [first.replace(/-\w{8}$/, ''), second.replace(/-\w{8}$/, ''), reasons]),
    ).toEqual([
      [
        'meeting:jp-kr-ministerial-2025-08-23',
        'meeting:jp-kr-summit-2025-08-23',
        ['the same sides', 'the same day', 'the same place', 'two kinds'],
      ],
      ['leader:fumio-kishida.jp', 'leader:kishida.jp', ['a part of the name', 'the same side']],
      ['leader:obasanjo-olusegun.au', 'leader:obasanjo-olusegun.ng', ['the same name', 'two sides']],
    ]);
    expect(found.map(({ score }) => score)).toEqual([6, 5, 4]);
    expect(await candidates(store, 1)).toEqual(found.slice(0, 1));
  });

  test.each<[string, (store: GraphStore, id: string) => Promise<unknown>, RegExp]>([
    [
      'a meeting and nothing',
      (store, id) => merge(store, id, 'meeting:none', BECAUSE),
      /must be in the graph, but meeting:none is not/,
    ],
    ['a meeting and itself', (store, id) => merge(store, id, id, BECAUSE), /must be two leaders, two meetings/],
    [
      'a meeting and a country',
      (store, id) => merge(store, id, 'country:JP', BECAUSE),
      /must be two leaders, two meetings/,
    ],
    [
      'no reason',
      (store, id) => rename(store, id, 'x', { ...BECAUSE, because: ' ' }),
      /must have a reason, but got none/,
    ],
    [
      'all of a meeting',
      (store, id) => split(store, id, { articles: ['article:first'], names: [] }, BECAUSE),
      /and not all, but got 1 of 1/,
    ],
    [
      'a meeting by names',
      (store, id) => split(store, id, { articles: [], names: ['x'] }, BECAUSE),
      /a meeting or visit by articles/,
    ],
    ['no name', (store, id) => rename(store, id, ' ', BECAUSE), /must be a leader or a meeting/],
    [
      'what was not decided',
      (store) => undo(store, 'decision:none', BECAUSE),
      /must hold to be taken back, but decision:none does not/,
    ],
  ])('what cannot be decided changes nothing: %s', async (_, decide, sentence) => {
    const store = await openMigrated();
    await tell(store, first);
    const before = await textOf(dump(store));
    await expect(decide(store, idsOf(before, 'Meeting')[0] ?? '')).rejects.toThrow(sentence);
    expect(await textOf(dump(store))).toBe(before);
  });

  test('when all decisions are taken back, the graph is that of the articles alone', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const article = fc
      .constantFrom(...ids)
      .chain((id) => fc.option(anyTelling(id), { freq: 4 }).map((said) => ({ id, said })));
    const deciding = fc.record({
      label: fc.constantFrom('Leader', 'Meeting', 'Visit'),
      first: fc.nat(),
      second: fc.nat(),
    });
    const steps = fc.array(fc.oneof(article, deciding), { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const store = await openMigrated();
        const left = new Map<string, Telling>();
        const made: string[] = [];
        for (const step of all) {
          if ('label' in step) {
            const known = idsOf(await dumpOf(store), step.label);
            const [one, other] = [known[step.first % known.length], known[step.second % known.length]];
            if (one && other && one !== other)
              made.push(
                (await merge(store, one, other, { ...BECAUSE, at: `2025-10-02T08:00:${made.length + 10}Z` })).id,
              );
            continue;
          }
          if (step.said) await tell(store, step.said);
          else await untell(store, telling(step.id, {}));
          if (step.said) left.set(step.id, step.said);
          else left.delete(step.id);
        }
        for (const id of made.reverse()) await undo(store, id, BECAUSE);
        expect(anonymous(await dumpOf(store))).toBe(anonymous(await fresh(...left.values())));
      }),
      { numRuns: runs, seed: 20251002 },
    );
  });
}

interface Line {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}

const nodesOf = (graph: string, label: string) =>
  graph
    .split('\n')
    .filter((line) => line.startsWith(`{"node":"${label}"`))
    .map((line): Line => JSON.parse(line));

const idsOf = (graph: string, label: string) => nodesOf(graph, label).map(({ id }) => id);

/** The dates of meetings, as pairs of ids. */
const datesOf = (graph: string) =>
  graph
    .split('\n')
    .filter((line) => line.startsWith('{"edge":"ON_DATE"'))
    .map((line) => JSON.parse(line) as { from: string; to: string })
    .map(({ from, to }) => [from, to])
    .sort();
