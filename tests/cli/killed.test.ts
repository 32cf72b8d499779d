import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { chancery } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';

jest.setTimeout(240_000);

const folder = temporaryFolder();
const BIN = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../samples/articles', import.meta.url));

/** Kills by SIGKILL in one run; CHANCERY_KILLS asks for more. */
const KILLS = Number(process.env.CHANCERY_KILLS ?? 6);

/** Ingests the samples and kills the process after so many lines and milliseconds; gives the articles that it told of as done. */
async function killedAfter(store: string, lines: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [BIN, 'ingest', ARTICLES, '--verbose', '--store', store], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const done: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const [, id] = /^(?:added|unchanged) (article:\S+)$/.exec(line) ?? [];
    if (id) done.push(id);
    if (done.length === lines) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  await ended;
  return done;
}

test('an ingest that is killed at any moment leaves whole articles, all that it told of, and goes on where it was', async () => {
  const store = `embedded:${folder}/killed`;
  const told = new Set<string>();
  for (let kill = 1; kill <= KILLS; kill++) {
    for (const id of await killedAfter(store, told.size + 1 + (kill % 4), kill * 7)) told.add(id);
    const there = JSON.parse((await chancery(['articles', '--json', '--store', store])).out) as { id: string }[];
    expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining([...told]));
  }
  expect(told.size).toBeGreaterThan(KILLS);
  expect((await chancery(['ingest', ARTICLES, '--store', store])).code).toBe(0);
  expect((await chancery(['ingest', ARTICLES, '--store', `embedded:${folder}/whole`])).code).toBe(0);
  const [killed, whole] = await Promise.all(
    [store, `embedded:${folder}/whole`].map((from) => chancery(['dump', '-', '--store', from])),
  );
  expect(killed?.out).toBe(whole?.out);
});
