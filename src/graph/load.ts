import { randomUUID } from 'node:crypto';
import { InputError, StoreError } from '../model/errors.js';
import type { EdgeRow, KeptLabel, NodeRow } from '../model/graph.js';
import { type DumpRow, parseDumpLine } from './dump-line.js';
import { indexKeys } from './keys.js';
import { lockGraph } from './lock.js';
import type { GraphStore, Runner } from './port.js';
import { addEdges, addNodes } from './rows.js';

const LINES_A_WRITE = 2_000;
const NODES_A_REMOVAL = 1_000;

/** How much a load has written. */
export interface Loaded {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Loads the lines of a dump into an empty graph, which gets its schema first. Blank lines are passed over.
 *
 * The lines are written in many transactions, because one would not fit into a server's memory. So that nobody takes a
 * part for the whole, the graph is marked first and the mark taken away at the end: `migrate` and `dump` refuse a marked
 * graph. If a line is broken, all is removed again, and the graph is empty as before. If the process dies, the mark stays,
 * and the next load empties the graph and begins anew. Of two loads at once the later one wins, and the earlier one fails.
 *
 * Throws a StoreError if the graph is not empty, an InputError that names the line (or the lines between which it is) if
 * one is broken, and what `lines` throws.
 */
export async function load(store: GraphStore, lines: AsyncIterable<string>): Promise<Loaded> {
  const token = await beginLoad(store);
  try {
    const loaded = await writeLines(store, token, lines);
    await store.write((transaction) => transaction.run('write/load/end'));
    return loaded;
  } catch (error) {
    await undoLoad(store, token);
    throw error;
  }
}

async function beginLoad(store: GraphStore): Promise<string> {
  const token = randomUUID();
  if ((await store.run('read/unfinished-load')).length > 0) {
    await store.write((transaction) => transaction.run('write/load/begin', { token }));
    await undoLoad(store, token);
  }
  await store.migrate();
  await store.write(async (transaction) => {
    await lockGraph(transaction);
    if ((await transaction.run('read/any-node')).length > 0) {
      throw new StoreError(
        'A dump must be loaded into an empty graph, but this one is not: name another with --store.',
      );
    }
    await transaction.run('write/load/begin', { token });
  });
  return token;
}

/** Removes what the load with this token has written, and the mark; nothing if another load has begun since. */
async function undoLoad(store: GraphStore, token: string): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    removed = await store.write(async (transaction) => {
      if (!(await isCurrent(transaction, token))) return 0;
      const [counted] = await transaction.run('write/load/empty', { limit: NODES_A_REMOVAL });
      const nodes = Number(counted?.nodes ?? 0);
      if (nodes === 0) await transaction.run('write/load/end');
      return nodes;
    });
  }
}

async function writeLines(store: GraphStore, token: string, lines: AsyncIterable<string>): Promise<Loaded> {
  let [nodes, edges, number, part] = [0, 0, 0, 0];
  let batch: DumpRow[] = [];
  const flush = async () => {
    const [nodeRows, edgeRows] = partsOf(batch);
    part += 1;
    await writePart(store, { token, part, nodes: nodeRows, edges: edgeRows, lastLine: number });
    [nodes, edges, batch] = [nodes + nodeRows.length, edges + edgeRows.length, []];
  };
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') batch.push(parseDumpLine(line.trim(), number));
    if (batch.length === LINES_A_WRITE) await flush();
  }
  await flush();
  return { nodes, edges };
}

interface Part {
  readonly token: string;
  /** Its place among the parts, from 1: one that was kept, though the server went away before it said so, is not written twice. */
  readonly part: number;
  readonly nodes: readonly NodeRow<KeptLabel>[];
  readonly edges: readonly EdgeRow[];
  readonly lastLine: number;
}

async function writePart(store: GraphStore, { token, part, nodes, edges, lastLine }: Part): Promise<void> {
  try {
    await store.write(async (transaction) => {
      const [mark] = await transaction.run('write/load/continue', { token, part });
      if (!mark) {
        throw new StoreError('A load must be the only one into its graph, but another has begun: wait for that one.');
      }
      if (mark.written === true) return;
      await addNodes(transaction, nodes);
      await indexKeys(transaction, nodes);
      await addEdges(transaction, edges);
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`The lines of the dump up to ${lastLine} must fit together, but do not: ${error.message}`);
  }
}

async function isCurrent(transaction: Runner, token: string): Promise<boolean> {
  return (await transaction.run('write/load/continue', { token, part: 0 })).length > 0;
}

function partsOf(batch: readonly DumpRow[]): [NodeRow<KeptLabel>[], EdgeRow[]] {
  return [
    batch.flatMap((row) => ('node' in row ? [row.node] : [])),
    batch.flatMap((row) => ('edge' in row ? [row.edge] : [])),
  ];
}
