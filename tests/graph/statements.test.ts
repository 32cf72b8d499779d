import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore, Row, Value } from '../../src/graph/port.js';
import { statementNames, statementText } from '../../src/graph/statements.js';
import { textOf } from '../support/lines.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { addSmallGraph } from './contract/graph.js';
import { CHANGES_NOTHING, GIVES_NOTHING, LISTS_IN_ANY_ORDER, PARAMETERS } from './statement-parameters.js';

/** The migrations are run by the contract suite. */
const FILES = statementNames().filter((name) => !name.startsWith('migrations/'));
const NAMES = FILES.filter((name) => name in PARAMETERS);

/** What a statement gives, and the graph as a write leaves it; empty where it cannot be told. */
interface Answer {
  readonly rows: readonly Row[];
  readonly graph: string;
}

test('every file under cypher/ has its parameters in statement-parameters.ts, and every entry its file', () => {
  expect(Object.keys(PARAMETERS).sort()).toEqual([...FILES].sort());
});

test.each(FILES)('%s begins with what it answers, its parameters and its columns', (name) => {
  const text = statementText(name);
  const header = text.slice(0, text.search(/^(?!\/\/)/m));
  const used = new Set(text.slice(header.length).match(/\$\w+/g));
  expect(header).toMatch(/^(\/\/ \S.*\n)+$/);
  expect(header).toMatch(/Columns/);
  if (!/ as in \S+\.cypher/.test(header)) for (const parameter of used) expect(header).toContain(parameter);
});

describe('the embedded engine', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmbedded(null);
    await store.migrate();
    await addSmallGraph(store);
  });
  afterAll(() => store.close());

  test.each(NAMES.filter((name) => name.startsWith('read/')))('%s finds something', async (name) => {
    const { rows } = await answer(store, name);
    expect(rows.length > 0).toBe(!GIVES_NOTHING.includes(name));
  });

  test.each(NAMES.filter((name) => name.startsWith('write/')))('%s changes something', async (name) => {
    const { graph } = await answer(store, name);
    expect(graph !== (await textOf(dump(store)))).toBe(!CHANGES_NOTHING.includes(name));
  });
});

describeWithNeo4j('Neo4j answers as the embedded engine does:', (open) => {
  let stores: [GraphStore, GraphStore] | null = null;
  const both = async (): Promise<[GraphStore, GraphStore]> => {
    if (stores) return [stores[0], await open({ keep: true })];
    stores = [await openEmbedded(null), await open()];
    for (const store of stores) {
      await store.migrate();
      await addSmallGraph(store);
    }
    return stores;
  };
  afterAll(() => stores?.[0].close());

  test.each(NAMES)('%s', async (name) => {
    const [embedded, neo4j] = await both();
    const [expected, got] = [await answer(embedded, name), await answer(neo4j, name)];
    expect(comparable(name, got.rows)).toEqual(comparable(name, expected.rows));
    expect(got.graph).toBe(expected.graph);
  });
});

/** Runs a statement in a write transaction, which is undone. */
async function answer(store: GraphStore, name: string): Promise<Answer> {
  const undo = new Error('undo');
  let found: Answer | null = null;
  const work = store.write(async (transaction) => {
    const rows = await transaction.run(name, PARAMETERS[name]);
    const graph = name === 'write/load/begin' || name.startsWith('read/') ? '' : await textOf(dump(transaction));
    found = { rows, graph };
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  return found ?? { rows: [], graph: '' };
}

function comparable(name: string, rows: readonly Row[]): readonly Row[] {
  const listed = LISTS_IN_ANY_ORDER.includes(name) ? rows.map(withSortedLists) : rows;
  if (/ORDER BY[^}]*$/.test(statementText(name))) return listed;
  return [...listed].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function withSortedLists(row: Row): Row {
  const sorted = (value: Value) => (Array.isArray(value) ? [...value].sort() : value);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, sorted(value)]));
}
