import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../ingest/pipeline.js';
import { sentenceSpans } from '../ingest/segment/sentence-spans.js';
import { addArticle } from '../ingest/update.js';
import type { Delta } from '../ingest/write/delta.js';
import { planDelta } from '../ingest/write/plan.js';
import { parseStoreLocation } from '../src/graph/location.js';
import { openStore } from '../src/graph/open.js';
import type { GraphStore } from '../src/graph/port.js';
import { addEdges, addNodes } from '../src/graph/rows.js';
import type { Article } from '../src/model/article.js';
import { messageOf, UsageError } from '../src/model/errors.js';
import { articles } from './growth/stream.js';
import { median } from './speed/measure.js';

const HELP = `npm run bench:growth -- [options]: what the next article costs as the graph grows, and
memory in MB: of the program's objects, and of the process with what the embedded engine holds

  --articles N   how many, 20000 by default
  --store WHERE  an empty graph that grows, as for "chancery ingest"; a folder of its own by default
  --begun N      the graph holds the first N articles of the stream already (from a run before, or a dump of one)
  --small WHERE  another empty graph that stays at about 1000 articles, to compare with; a folder of its own by default
  --floor WHERE  a third one, into which the rows of the small one go by bare UNWIND; a folder of its own by default
  --seed N       another stream, 1 by default
`;

/** The cost of an article is the median over so many before a mark. */
const WINDOW = 200;
const MARKS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
/** Articles in the graph that the growing one is compared with. */
const SMALL = 1_000;

interface Graphs {
  readonly growing: GraphStore;
  readonly small: GraphStore;
  readonly floor: GraphStore;
}

/** Ingests a stream of articles and prints, at each mark, what one costs then. @throws UsageError for unknown flags */
async function main(argv: string[]): Promise<void> {
  const flags = flagsOf(argv);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'chancery-growth-'));
  const open = (where: string | undefined, name: string, isEmpty = true) =>
    openGraph(where ?? `embedded:${join(folder, name)}`, isEmpty);
  const graphs: Graphs = {
    growing: await open(flags.store, 'growing', flags.begun === 0),
    small: await open(flags.small, 'small'),
    floor: await open(flags.floor, 'floor'),
  };
  try {
    await grow(graphs, flags);
  } finally {
    for (const store of Object.values(graphs)) await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The graphs take turns before each mark, so that whatever else the machine does falls on all of them: an article goes into the
 * growing graph, one into the small graph, and the same rows into the floor's.
 */
async function grow(graphs: Graphs, { articles: most, begun, seed }: Flags): Promise<void> {
  const [stream, smallStream] = [articles(seed), articles(seed)];
  for (let count = 0; count < begun; count++) stream.next();
  for (let count = 0; count < SMALL; count++) await addBeside(graphs, next(smallStream));
  say(' articles  ms an article    the 1000th  times    floor  1000th by floor  heap    MB');
  const marks = [...MARKS.filter((mark) => mark > begun && mark < most), most];
  let costs: Cost[] = [];
  for (let count = begun + 1; count <= most; count++) {
    const growing = await add(graphs.growing, next(stream));
    const mark = marks.find((one) => count <= one && count > one - WINDOW);
    if (mark === undefined) continue;
    costs.push({ growing: growing.time, ...(await addBeside(graphs, next(smallStream))) });
    if (count < mark) continue;
    report(count, costs);
    costs = [];
  }
}

/** Milliseconds of one article in each graph. */
interface Cost {
  readonly growing: number;
  readonly small: number;
  readonly floor: number;
}

function report(count: number, costs: readonly Cost[]): void {
  const of = (graph: keyof Cost) => median(costs.map((cost) => cost[graph]));
  const [growing, small, floor] = [of('growing'), of('small'), of('floor')];
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const cells: [string, number][] = [
    [String(count), 9],
    [growing.toFixed(1), 14],
    [small.toFixed(1), 13],
    [(growing / small).toFixed(2), 6],
    [floor.toFixed(1), 8],
    [(small / floor).toFixed(2), 16],
    [megabytes(heapUsed), 5],
    [megabytes(rss), 5],
  ];
  say(cells.map(([text, width]) => text.padStart(width)).join(' '));
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);

function next(stream: Generator<Article>): Article {
  const { value } = stream.next();
  return value as Article;
}

/** An article that went into a graph, the milliseconds for linking and writing it, which is read before, and its rows. */
interface Added {
  readonly time: number;
  readonly delta: () => Delta | null;
}

async function add(store: GraphStore, article: Article): Promise<Added> {
  const extraction = extract(article);
  const start = performance.now();
  const { links } = await store.write((runner) => addArticle(runner, article, extraction));
  const time = performance.now() - start;
  return { time, delta: () => links && planDelta(article, sentenceSpans(article.text), extraction, links) };
}

/** The same for the small graph, and for its rows alone. */
async function addBeside({ small, floor }: Graphs, article: Article): Promise<Omit<Cost, 'growing'>> {
  const added = await add(small, article);
  const delta = added.delta();
  const start = performance.now();
  if (delta) {
    await floor.write(async (runner) => {
      await addNodes(runner, delta.nodes);
      await addEdges(runner, [...delta.facts, ...delta.own]);
    });
  }
  return { small: added.time, floor: performance.now() - start };
}

/** @throws UsageError for a graph that should be empty and is not */
async function openGraph(where: string, isEmpty: boolean): Promise<GraphStore> {
  const store = await openStore(parseStoreLocation(where));
  await store.migrate();
  if (isEmpty && (await store.run('read/any-node')).length > 0) {
    await store.close();
    throw new UsageError(`The graph must be empty at first, but ${where} is not: name another.`);
  }
  return store;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Flags {
  readonly articles: number;
  readonly begun: number;
  readonly seed: number;
  readonly store?: string | undefined;
  readonly small?: string | undefined;
  readonly floor?: string | undefined;
  readonly help: boolean;
}

function flagsOf(argv: string[]): Flags {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        articles: { ...text, default: '20000' },
        begun: { ...text, default: '0' },
        store: text,
        small: text,
        floor: text,
        seed: { ...text, default: '1' },
        help: { type: 'boolean', default: false },
      },
      strict: true,
    });
    return {
      ...values,
      articles: Number(values.articles),
      begun: Number(values.begun),
      seed: Number(values.seed),
    };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

await main(process.argv.slice(2));
