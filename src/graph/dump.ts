import { EDGE_PATTERNS, type EdgeType, KEPT_LABELS, type KeptLabel, type Properties } from '../model/graph.js';
import { edgeLine, nodeLine } from './dump-line.js';
import { requireWhole } from './migrate.js';
import type { Row, Runner } from './port.js';

const NODES_A_PAGE = 500;
const EDGES_A_PAGE = 4_000;

/** An id begins with its label, so going through the labels in this order goes through all ids in theirs. */
const LABELS = [...KEPT_LABELS].sort();

/**
 * The graph as JSON Lines, each with its line end: nodes in the order of their ids, then edges in the order of from, type,
 * to and office (strings by code points, as both engines order them). Equal graphs give equal bytes on either engine.
 * Reads a page at a time; what is written meanwhile may be left out in part, so dump while nothing is ingested.
 * Throws a StoreError for a graph that a load left unfinished.
 */
export async function* dump(store: Runner): AsyncGenerator<string, void, undefined> {
  await requireWhole(store);
  for (const label of LABELS) {
    for await (const page of nodePages(store, label, true)) {
      for (const row of page) yield `${nodeLine({ label, id: String(row.id), properties: propertiesOf(row) })}\n`;
    }
  }
  for (const label of LABELS) {
    if (EDGE_PATTERNS.some(({ from }) => from === label)) yield* edgeLines(store, label);
  }
}

async function* edgeLines(store: Runner, label: KeptLabel): AsyncGenerator<string, void, undefined> {
  for await (const page of nodePages(store, label, false)) {
    for await (const row of edgesFrom(
      store,
      label,
      page.map(({ id }) => String(id)),
    )) {
      const [type, from, to] = [row.type as EdgeType, String(row.from), String(row.to)];
      yield `${edgeLine({ type, from, to, properties: propertiesOf(row) })}\n`;
    }
  }
}

async function* nodePages(store: Runner, label: KeptLabel, whole: boolean): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const statement = `read/dump/nodes/${label.toLowerCase()}`;
    const page = await store.run(statement, { after, whole, limit: NODES_A_PAGE });
    if (page.length > 0) yield page;
    if (page.length < NODES_A_PAGE) return;
    after = String(page.at(-1)?.id);
  }
}

async function* edgesFrom(store: Runner, label: KeptLabel, ids: readonly string[]): AsyncGenerator<Row> {
  let [from, type, to, office] = ['', '', '', ''];
  let left = ids;
  for (;;) {
    const statement = `read/dump/edges/${label.toLowerCase()}`;
    const page = await store.run(statement, { ids: left, from, type, to, office, limit: EDGES_A_PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < EDGES_A_PAGE) return;
    [from, type, to, office] = [String(last.from), String(last.type), String(last.to), String(last.office)];
    left = left.slice(left.indexOf(from));
  }
}

/** The id stands in the line itself. */
function propertiesOf({ properties }: Row): Properties {
  const { id: _, ...rest } = properties as Properties;
  return rest;
}
