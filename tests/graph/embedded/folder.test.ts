import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dump } from '../../../src/graph/dump.js';
import { openEmbedded } from '../../../src/graph/embedded/store.js';
import { temporaryFolder } from '../../support/folder.js';
import { textOf } from '../../support/lines.js';
import { addSmallGraph } from '../contract/graph.js';

const root = temporaryFolder();
const engine = createRequire(import.meta.url).resolve('@grafeo-db/js');

test('a folder that is missing is made, and what was written is there the next time', async () => {
  const folder = join(root, 'deep', 'down');
  const store = await openEmbedded(folder);
  await store.migrate();
  await addSmallGraph(store);
  const before = await textOf(dump(store));
  await store.close();
  const again = await openEmbedded(folder);
  expect(await again.migrate()).toEqual([]);
  expect(await textOf(dump(again))).toBe(before);
  await again.close();
});

test('closing waits for the write that is under way', async () => {
  const folder = join(root, 'closing');
  const store = await openEmbedded(folder);
  await store.migrate();
  const writing = addSmallGraph(store);
  await store.close();
  await writing;
  const again = await openEmbedded(folder);
  expect(await again.run('read/any-node')).toHaveLength(1);
  await again.close();
});

test('a graph that another process has open is refused until that one ends, however it ends', async () => {
  const folder = join(root, 'held');
  mkdirSync(folder);
  const script = `require(process.argv[1]).GrafeoDB.create(process.argv[2]); console.log('open'); setInterval(() => {}, 1000)`;
  const other = spawn(process.execPath, ['-e', script, engine, join(folder, 'graph.grafeo')]);
  await once(other.stdout, 'data');
  try {
    await expectRefusal(
      folder,
      `The graph in ${folder} must be used by one process at a time, but another one has it open: stop that one first.`,
    );
  } finally {
    other.kill('SIGKILL');
    await once(other, 'exit');
  }
  await (await openEmbedded(folder)).close();
});

test('a file where the folder should be is refused', async () => {
  const file = join(root, 'file');
  const below = join(file, 'graph');
  writeFileSync(file, 'hello');
  await expectRefusal(file, `--store must name a folder, but ${file} is a file: choose another.`);
  await expectRefusal(below, `--store must name a folder, but part of ${below} is a file: choose another.`);
});

test.each([
  ['text', 'hello, this is no graph'],
  ['nothing', ''],
])('a file of the right name that holds %s is refused', async (name, content) => {
  const folder = join(root, `junk-${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'graph.grafeo'), content);
  await expectRefusal(
    folder,
    `The file in ${folder} must be a graph of Chancery, but is something else: choose another folder.`,
  );
});

async function expectRefusal(folder: string, message: string): Promise<void> {
  await expect(openEmbedded(folder)).rejects.toMatchObject({ name: 'StoreError', message });
}
