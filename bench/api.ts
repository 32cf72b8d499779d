import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { parseStoreLocation } from '../src/graph/location.js';
import { openStore } from '../src/graph/open.js';
import { packagePath } from '../src/graph/package-path.js';
import { messageOf, UsageError } from '../src/model/errors.js';
import { fill } from './api/fill.js';
import { syntheticGraph } from './api/graph.js';
import { run, type Served, serve } from './api/processes.js';
import { plain, QUESTIONS, type Question, variablesOf } from './api/questions.js';
import { median } from './speed/measure.js';

const HELP = `npm run bench:api -- [options]: the API beside @neo4j/graphql and a bare loop over the driver, on the Neo4j of NEO4J_URI

  --rounds N        how often each is measured, in turn; 3 by default
  --seconds N       how long each time, 5 by default
  --connections N   requests under way at once; several: 10,50 by default
  --only abcde      which questions
  --embedded DIR    where the same graph is kept for the embedded engine; in the folder for temporary files by default
`;

const PEER = packagePath('bench/api/peer');
const peer = (name: string) => join(PEER, `${name}.js`);

/** Requests a second, and milliseconds within which half and 97.5 % of them were answered. */
interface Speed {
  readonly requests: number;
  readonly p50: number;
  readonly p97_5: number;
}

interface Servers {
  readonly ours: Served;
  readonly embedded: Served;
  readonly library: Served;
}

/** Prints a table. @throws UsageError for unknown flags, without a Neo4j, and where answers differ */
async function main(argv: string[]): Promise<void> {
  const flags = flagsOf(argv);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const uri = process.env.NEO4J_URI;
  if (!uri)
    throw new UsageError(
      'NEO4J_URI must be set, but is not: npm run neo4j -- start, then eval "$(npm run -s neo4j -- env)"',
    );
  if (!existsSync(join(PEER, 'node_modules'))) execFileSync('npm', ['install'], { cwd: PEER, stdio: 'inherit' });
  const embedded = `embedded:${flags.embedded}`;
  for (const where of [uri, embedded]) await fillStore(where);
  const servers: Servers = {
    ours: await serve(packagePath('dist/bench/api/serve.js'), uri),
    embedded: await serve(packagePath('dist/bench/api/serve.js'), embedded),
    library: await serve(peer('library')),
  };
  try {
    const questions = QUESTIONS.filter(({ name }) => flags.only.includes(name.charAt(0)));
    for (const question of questions) await requireSame(question, servers);
    say(`${' '.repeat(66)}   requests a second (p50, p97.5 ms)`);
    for (const connections of flags.connections) {
      say(`${connections} connections`);
      for (const question of questions) await compare(question, servers, { ...flags, connections });
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}

async function fillStore(where: string): Promise<void> {
  const store = await openStore(parseStoreLocation(where));
  try {
    await fill(store, syntheticGraph());
  } finally {
    await store.close();
  }
}

/** How many different ones of a question are compared. */
const COMPARED = 20;

async function requireSame({ name, ours, library, loop, variables }: Question, servers: Servers): Promise<void> {
  const some = variables.slice(0, COMPARED);
  const expected = (await run<unknown[]>(peer('loop'), { statement: loop, parameters: some })).map(plain);
  for (const [i, one] of some.entries()) {
    const answers = {
      ours: await ask(servers.ours, ours, one),
      embedded: await ask(servers.embedded, ours, one),
      library: await ask(servers.library, library, one),
    };
    for (const [who, answer] of Object.entries(answers)) {
      if (isDeepStrictEqual(answer, expected[i]) || isDeepStrictEqual(answer, [expected[i]])) continue;
      throw new UsageError(
        `All must answer alike, but ${who} does not, to ${name}: ${JSON.stringify(answer)} for ${JSON.stringify(expected[i])}.`,
      );
    }
  }
}

async function ask({ url }: Served, query: string, variables: Question['variables'][number]): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variablesOf(query, variables) }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors) throw new UsageError(`Every question must be answered, but got ${JSON.stringify(errors)}.`);
  return plain(Object.values(data ?? {})[0]);
}

/** All take turns, so that whatever else the machine does falls on all of them; the first turn is not counted. */
async function compare(question: Question, servers: Servers, { connections, seconds, rounds }: Load): Promise<void> {
  const post = ({ url }: Served, query: string) =>
    run<Speed>(peer('load'), {
      url,
      bodies: question.variables.map((one) => JSON.stringify({ query, variables: variablesOf(query, one) })),
      connections,
      seconds,
    });
  const measured = {
    chancery: () => post(servers.ours, question.ours),
    library: () => post(servers.library, question.library),
    loop: () =>
      run<Speed>(peer('loop'), { statement: question.loop, parameters: question.variables, connections, seconds }),
    embedded: () => post(servers.embedded, question.ours),
  };
  const speeds: Record<keyof typeof measured, Speed[]> = { chancery: [], library: [], loop: [], embedded: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const [who, measure] of Object.entries(measured)) {
      const speed = await measure();
      if (round > 0) speeds[who as keyof typeof measured].push(speed);
    }
  }
  const times = (other: 'library' | 'loop') => {
    const ratio = median(speeds.chancery.map(({ requests }, i) => requests / (speeds[other][i]?.requests ?? 0)));
    return Number.isFinite(ratio) ? ratio.toFixed(2) : '—';
  };
  const cells = Object.entries(speeds).map(([who, some]) => `${who} ${shown(some)}`);
  say(`  ${question.name.padEnd(64)} ${cells.join('  ')}`);
  say(`${' '.repeat(67)}${times('library')} times the library, ${times('loop')} of the bare loop`);
}

interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

function shown(speeds: readonly Speed[]): string {
  const of = (key: keyof Speed) => median(speeds.map((speed) => speed[key])).toFixed(0);
  return `${of('requests')} (${of('p50')}, ${of('p97_5')})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function flagsOf(argv: string[]) {
  try {
    const options = {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '10,50' },
      only: { type: 'string', default: 'abcde' },
      embedded: { type: 'string', default: join(tmpdir(), 'chancery-bench-api') },
      help: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args: argv, options, strict: true });
    const { rounds, seconds, connections } = values;
    return {
      ...values,
      rounds: Number(rounds),
      seconds: Number(seconds),
      connections: connections.split(',').map(Number),
    };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

await main(process.argv.slice(2));
