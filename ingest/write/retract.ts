import type { Runner } from '../../src/graph/port.js';
import { decodeFact, edgeOf, factPrefix } from '../../src/model/facts.js';
import { NODE_LABELS, type NodeLabel, patternOf } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { labelOf, localPart } from '../../src/model/ids.js';
import { dateNodes } from './nodes.js';

/** The ids of the nodes that an article touched, by label: those that may have changed or lost their last article. */
export type Touched = ReadonlyMap<NodeLabel, readonly string[]>;

/** An office that an article showed, and the beginning of the entries that say so. */
interface ShownOffice {
  readonly leader: string;
  readonly side: string;
  readonly office: string;
  readonly prefix: string;
}

interface Support {
  readonly statement: string;
  readonly anchor: string;
  readonly type: string;
  readonly other: string;
  readonly office: string;
}

/**
 * Takes an article and its support out of the graph: its own edges go, and each fact that it alone stated. Nodes stay, for
 * `sweep` to look at. Gives what was touched; nothing for an unknown article.
 */
export async function retract(runner: Runner, article: string): Promise<Touched> {
  const rows = await runner.run('read/claims/article', { id: article });
  const stated = rows.flatMap((row) =>
    row.anchor === null ? [] : statedBy(String(row.anchor), row.facts as string[]),
  );
  const supports = [...new Map(stated.map((support) => [JSON.stringify(support), support])).values()];
  await runner.run('write/retract/article', { id: article });
  for (const [statement, some] of groupBy(supports, (support) => support.statement)) {
    await runner.run(statement, {
      rows: some.map(({ anchor, type, other, office }) => ({ anchor, type, other, office })),
    });
  }
  await rereadOffices(runner, supports);
  const ids = new Set([...rows.map((row) => row.anchor), ...supports.flatMap((s) => [s.anchor, s.other])]);
  return byLabel([...ids].filter((id) => typeof id === 'string'));
}

function statedBy(anchor: string, facts: readonly string[]): Support[] {
  const supports: Support[] = [];
  for (const { fact } of facts.map(decodeFact)) {
    const edge = edgeOf({ anchor, fact });
    const [from, to] = edge ? [labelOf(edge.from), labelOf(edge.to)] : [null, null];
    if (!edge || !from || !to || !patternOf(from, edge.type, to)) continue;
    const [direction, other] = edge.from === anchor ? ['out', edge.to] : ['in', edge.from];
    const statement = `write/retract/${labelOf(anchor)?.toLowerCase()}-${direction}`;
    supports.push({ statement, anchor, type: edge.type, other, office: edge.office ?? '' });
  }
  return supports;
}

async function rereadOffices(runner: Runner, supports: readonly Support[]): Promise<void> {
  const rows = supports
    .filter((support) => support.type === 'HOLDS')
    .map(({ anchor, other, office }): ShownOffice & Record<string, string> => ({
      leader: anchor,
      side: other,
      office,
      prefix: factPrefix(`HOLDS>${other}${office ? `#${office}` : ''}`),
    }));
  if (rows.length === 0) return;
  const days = await runner.run('read/claims/office-days', { rows });
  if (days.length > 0) await runner.run('write/office-days', { rows: days });
}

/** Ids grouped by the label they name. */
export function byLabel(ids: readonly string[]): Touched {
  const groups = NODE_LABELS.map((label): [NodeLabel, string[]] => [
    label,
    ids.filter((id) => labelOf(id) === label).sort(),
  ]);
  return new Map(groups.filter(([, some]) => some.length > 0));
}

/** What several articles touched. */
export function together(touched: readonly Touched[]): Touched {
  return byLabel([...new Set(touched.flatMap((one) => [...one.values()].flat()))]);
}

const SWEPT: readonly NodeLabel[] = ['Meeting', 'Visit', 'Outcome', 'Leader', 'Body', 'Place', 'Country', 'Topic'];

/**
 * Deletes those of the touched nodes that no article supports any more, and dates that nothing is left of. Gives the keys under
 * which the deleted were found.
 */
export async function sweep(runner: Runner, touched: Touched): Promise<string[]> {
  const keys: string[] = [];
  const sweepLabel = async (label: NodeLabel, ids: readonly string[]) => {
    if (ids.length === 0) return;
    const rows = await runner.run(`write/sweep/${label.toLowerCase()}`, { ids });
    for (const row of rows) keys.push(...((row.keys ?? []) as string[]));
  };
  for (const label of SWEPT) await sweepLabel(label, touched.get(label) ?? []);
  const chains = (touched.get('Date') ?? []).map((id) => dateNodes(localPart(id)).map((row) => row.id));
  const deepest = Math.max(0, ...chains.map((chain) => chain.length));
  for (let depth = 0; depth < deepest; depth++) {
    const ids = new Set(chains.map((chain) => chain[depth]).filter((id) => id !== undefined));
    await sweepLabel('Date', [...ids].sort());
  }
  return keys;
}
