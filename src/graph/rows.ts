import { InputError } from '../model/errors.js';
import { EDGE_PATTERNS, type EdgePattern, type EdgeRow, type KeptLabel, type NodeRow } from '../model/graph.js';
import { groupBy } from '../model/group.js';
import { labelOf } from '../model/ids.js';
import type { Parameter, Runner } from './port.js';

/** Rows a statement is given at once: larger batches gain nothing, and hold more locks on a server. */
const BATCH = 1_000;

/**
 * Adds nodes; those that are there get the row's properties on top of their own.
 * Rows are written label by label in the order of their ids, so that two writers take locks in one order.
 */
export async function addNodes(runner: Runner, rows: readonly NodeRow<KeptLabel>[]): Promise<void> {
  await runGroups(runner, rows, {
    statementOf: ({ label }) => `write/nodes/${label.toLowerCase()}`,
    keyOf: ({ id }) => id,
    parameterOf: ({ id, properties }) => ({ id, properties }),
  });
}

/**
 * Adds edges; those that are there get the row's properties on top of their own. A fact's `support`, the number of
 * articles that state it, grows by `properties.support`, or by 1. A HOLDS row without an office holds the empty one; its days
 * `from` and `to` widen those of the edge.
 * Throws an InputError for an edge that the model does not have, and if an end of one is not in the graph.
 */
export async function addEdges(runner: Runner, rows: readonly EdgeRow[]): Promise<void> {
  await runGroups(runner, rows, {
    statementOf: (row) => `write/edges/${edgeStatement(requirePattern(row))}`,
    keyOf: ({ from, to, properties }) => `${from} ${to} ${properties.office ?? ''}`,
    parameterOf: edgeParameter,
  });
}

/** The name of a pattern's statement under cypher/write/edges/: `leader-attended-meeting`. */
export function edgeStatement({ from, type, to }: EdgePattern): string {
  return `${from}-${type}-${to}`.toLowerCase().replaceAll('_', '-');
}

/** The model's pattern of an edge between two ids; null if it has none. */
export function patternBetween(from: string, type: string, to: string): EdgePattern | null {
  const [start, end] = [labelOf(from), labelOf(to)];
  return EDGE_PATTERNS.find((p) => p.from === start && p.type === type && p.to === end) ?? null;
}

function requirePattern({ from, type, to }: EdgeRow): EdgePattern {
  const pattern = patternBetween(from, type, to);
  if (pattern) return pattern;
  throw new InputError(`An edge must be one of the model's, but got ${from} ${type} ${to}.`);
}

function edgeParameter(row: EdgeRow): Parameter {
  const pattern = requirePattern(row);
  const { support = 1, ...own } = row.properties;
  const properties = pattern.type === 'HOLDS' ? { office: '', ...own } : own;
  const counted = pattern.anchor !== null;
  return { from: row.from, to: row.to, properties, ...(counted ? { support } : {}) };
}

/** How rows of one kind are told apart, ordered and handed over. */
interface Grouping<R> {
  readonly statementOf: (row: R) => string;
  readonly keyOf: (row: R) => string;
  readonly parameterOf: (row: R) => Parameter;
}

async function runGroups<R>(runner: Runner, rows: readonly R[], grouping: Grouping<R>): Promise<void> {
  const groups = [...groupBy(rows, grouping.statementOf)].sort(byKey);
  // Sent one behind the other without waiting for each answer: a server far away would be waited for at every statement.
  await Promise.all(
    groups.flatMap(([statement, group]) => {
      const keyed = group.map((row) => [grouping.keyOf(row), grouping.parameterOf(row)] as const).sort(byKey);
      return chunks(keyed, BATCH).map((batch) =>
        runBatch(
          runner,
          statement,
          batch.map(([, parameter]) => parameter),
        ),
      );
    }),
  );
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

async function runBatch(runner: Runner, statement: string, rows: readonly Parameter[]): Promise<void> {
  const [counted] = await runner.run(statement, { rows });
  const written = Number(counted?.edges ?? counted?.nodes ?? 0);
  if (written === rows.length) return;
  throw new InputError(
    `Both ends of every edge must be in the graph, but ${rows.length - written} of ${rows.length} lack one (${statement}).`,
  );
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
