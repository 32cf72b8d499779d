import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../ingest/pipeline.js';
import { sentenceSpans } from '../ingest/segment/sentence-spans.js';
import { addArticle } from '../ingest/update.js';
import { planDelta } from '../ingest/write/plan.js';
import { parseStoreLocation } from '../src/graph/location.js';
import { openStore } from '../src/graph/open.js';
import type { GraphStore } from '../src/graph/port.js';
import { addEdges, addNodes } from '../src/graph/rows.js';
import type { Article } from '../src/model/article.js';
import { messageOf, UsageError } from '../src/model/errors.js';
import { articles } from './growth/stream.js';
import { median } from './speed/measure.js';

const HELP = `npm run bench:growth -- [options]: what the next article costs as the graph grows

  --articles N  how many, 20000 by default
  --store WHERE an empty graph, as for "chancery ingest"; a folder of its own by default
  --floor WHERE another empty graph, into which the same rows go by bare UNWIND; without it no floor is measured
  --seed N      another stream, 1 by default
`;

/** The cost of an article is the median over so many before a mark. */
const WINDOW = 200;
const MARKS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** Ingests a stream of articles and prints, at each mark, what one costs then. @throws UsageError for unknown flags */
async function main(argv: string[]): Promise<void> {
  const flags = flagsOf(argv);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'chancery-growth-'));
  const store = await openEmpty(flags.store ?? `embedded:${join(folder, 'graph')}`);
  const floor = flags.floor === undefined ? null : await openEmpty(flags.floor);
  try {
    await grow(store, floor, flags.articles, flags.seed);
  } finally {
    await store.close();
    await floor?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function grow(store: GraphStore, floor: GraphStore | null, most: number, seed: number): Promise<void> {
  say(' articles  ms an article  times the first mark      floor  times the floor   MB');
  const [times, floors]: [number[], number[]] = [[], []];
  let [count, first] = [0, 0];
  for (const article of articles(seed)) {
    count += 1;
    const [time, onFloor] = await timesOf(store, floor, article);
    times.push(time);
    floors.push(onFloor);
    if (MARKS.includes(count) || count === most) {
      const [now, bare] = [median(times.slice(-WINDOW)), median(floors.slice(-WINDOW))];
      first ||= now;
      const memory = process.memoryUsage().rss / 2 ** 20;
      const cells = [now.toFixed(1), (now / first).toFixed(2), bare.toFixed(1), floor ? (now / bare).toFixed(2) : '-'];
      const [cost = '', growth = '', ground = '', ratio = ''] = cells;
      say(
        `${String(count).padStart(9)} ${cost.padStart(14)} ${growth.padStart(21)} ${ground.padStart(10)} ${ratio.padStart(16)} ${memory.toFixed(0).padStart(4)}`,
      );
    }
    if (count === most) return;
  }
}

/** Milliseconds for linking and writing an article, which is read before; and for its rows alone. */
async function timesOf(store: GraphStore, floor: GraphStore | null, article: Article): Promise<[number, number]> {
  const extraction = extract(article);
  const start = performance.now();
  const { links } = await store.write((runner) => addArticle(runner, article, extraction));
  const time = performance.now() - start;
  if (!floor || !links) return [time, 0];
  const delta = planDelta(article, sentenceSpans(article.text), extraction, links);
  const bare = performance.now();
  await floor.write(async (runner) => {
    await addNodes(runner, delta.nodes);
    await addEdges(runner, [...delta.facts, ...delta.own]);
  });
  return [time, performance.now() - bare];
}

async function openEmpty(where: string): Promise<GraphStore> {
  const store = await openStore(parseStoreLocation(where));
  await store.migrate();
  if ((await store.run('read/any-node')).length > 0) {
    await store.close();
    throw new UsageError(`The graph must be empty at first, but ${where} is not: name another.`);
  }
  return store;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function flagsOf(argv: string[]) {
  try {
    const {
      articles: most,
      seed,
      ...flags
    } = parseArgs({
      args: argv,
      options: {
        articles: { type: 'string', default: '20000' },
        store: { type: 'string' },
        floor: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
      strict: true,
    }).values;
    return { ...flags, articles: Number(most), seed: Number(seed) };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

await main(process.argv.slice(2));
