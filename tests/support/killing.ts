import { expect } from '@jest/globals';
import { chancery } from './cli.js';

/** What is ingested, killed and ingested again. */
export interface Killing {
  /** Files or folders, in the order of every run. */
  readonly articles: readonly string[];
  /** How many kills by SIGKILL. */
  readonly kills: number;
  /** Gives the location of an empty graph, before its schema. */
  readonly fresh: () => Promise<string>;
}

/** How often ingests were killed before they told of an article and after, and how often one came to its end. */
export interface Killed {
  readonly early: number;
  readonly late: number;
  readonly wholes: number;
}

/**
 * Kills ingests at random moments, half of them before the first article is in (start-up, schema, first write). After each kill
 * all is there that was told of; what was cut off goes on in the next run, and when nothing is left to do, the graph is that of an
 * ingest that nobody killed. Then it begins anew.
 */
export async function killAgainAndAgain({ articles, kills, fresh }: Killing): Promise<Killed> {
  const told = new Set<string>();
  let store = await fresh();
  const usual = await killedAt(store, articles, NEVER, told);
  const whole = (await chancery(['dump', '-', '--store', store])).out;
  const counts = { early: 0, late: 0, wholes: 0 };
  const beginAnew = async (moment: string) => {
    await expectWhole(store, articles, whole, moment);
    counts.wholes += 1;
    told.clear();
    store = await fresh();
  };
  await beginAnew('never killed');
  while (counts.early + counts.late < kills) {
    const moment = Math.round(Math.random() * (Math.random() < 0.5 ? usual.firstAt : usual.endAt));
    const { code, firstAt } = await killedAt(store, articles, moment, told);
    if (code !== null) {
      await beginAnew(`ended before ${moment} ms`);
    } else {
      counts[firstAt === NEVER ? 'early' : 'late'] += 1;
      if (told.size > 0) await expectTold(store, told, `killed after ${moment} ms`);
    }
  }
  await beginAnew('after the last kill');
  return counts;
}

/** Milliseconds beyond any test. */
const NEVER = 1e9;

interface Cut {
  /** Null for a process that was killed before it ended. */
  readonly code: number | null;
  /** Milliseconds until the first article was told of, NEVER if none was. */
  readonly firstAt: number;
  readonly endAt: number;
}

async function killedAt(
  store: string,
  articles: readonly string[],
  milliseconds: number,
  told: Set<string>,
): Promise<Cut> {
  const since = performance.now();
  let firstAt = NEVER;
  const { code, err } = await chancery(['ingest', ...articles, '--verbose', '--store', store], {
    killAfter: milliseconds,
    onLine: (line) => {
      const [, id] = /^(?:added|unchanged) (article:\S+)$/.exec(line) ?? [];
      if (!id) return;
      firstAt = Math.min(firstAt, performance.now() - since);
      told.add(id);
    },
  });
  expect(err.replaceAll(/^(?:added|unchanged) article:\S+\n/gm, '')).not.toMatch(/\S.*\n/);
  return { code, firstAt, endAt: performance.now() - since };
}

async function expectTold(store: string, told: ReadonlySet<string>, moment: string): Promise<void> {
  const { out, err } = await chancery(['articles', '--json', '--store', store]);
  const there = (JSON.parse(out || '[]') as { id: string }[]).map(({ id }) => id);
  expect({ moment, err, lost: [...told].filter((id) => !there.includes(id)) }).toEqual({ moment, err: '', lost: [] });
}

async function expectWhole(store: string, articles: readonly string[], whole: string, moment: string): Promise<void> {
  const { code, err } = await chancery(['ingest', ...articles, '--store', store]);
  expect({ moment, code, err }).toEqual({ moment, code: 0, err: '' });
  const { out } = await chancery(['dump', '-', '--store', store]);
  expect({ moment, same: out === whole }).toEqual({ moment, same: true });
}
