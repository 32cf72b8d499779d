import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { chancery } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';
import { testOnSmallDisk } from '../support/small-disk.js';

const PATIENCE = 240_000;
const folder = temporaryFolder();
const ROOM = (at: string) =>
  `The disk of ${at} must have room for the graph, but has none left: make room, then try again.\n`;

testOnSmallDisk(
  'a full disk is told of in a sentence, and what was said to be done is there when it has room',
  (run) => {
    const graph = `${folder}/full/disk/graph`;
    const [ingested, again, asked, dumped, whole, loaded, later] = run(`${folder}/full`, [
      'head -c 1500k /dev/zero >"$DISK/ballast"',
      'chancery ingest samples/articles --verbose --store "embedded:$DISK/graph"',
      'chancery ingest samples/articles --store "embedded:$DISK/graph"',
      'chancery articles --json --store "embedded:$DISK/graph"',
      'chancery dump "$DISK/dump" --store "embedded:$DISK/graph"',
      'chancery dump - --store "embedded:$DISK/graph"; chancery load "$OUT/5.out" --store "embedded:$DISK/other"',
      'again size=64m',
      'chancery articles --json --store "embedded:$DISK/graph"',
    ]);
    const told = [...(ingested?.err ?? '').matchAll(/^added (article:\S+)$/gm)].map(([, id]) => id);
    const idsIn = (json = '[]') => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);
    expect(told.length).toBeGreaterThan(3);
    expect(ingested?.err.replaceAll(/^added .*\n/gm, '')).toBe(ROOM(graph));
    expect([ingested, again, asked, dumped, whole, loaded].map((ended) => ended?.code)).toEqual([1, 1, 0, 1, 0, 1]);
    expect(again?.err).toBe(ROOM(graph));
    expect(loaded?.err).toBe(ROOM(`${folder}/full/disk/other`));
    expect(dumped?.err).toMatch(/^The dump must go to a file that can be written, but .* cannot \(ENOSPC.*\n$/);
    expect(idsIn(asked?.out)).toEqual(expect.arrayContaining(told));
    expect(idsIn(later?.out).sort()).toEqual([...told].sort());
  },
  PATIENCE,
);

testOnSmallDisk(
  'a read-only disk is told of in a sentence',
  (run) => {
    const graph = `${folder}/read-only/disk/graph`;
    const commands = [
      'ingest samples/articles',
      'articles',
      'dump -',
      'load package.json',
      'serve --port 0',
      'migrate',
    ];
    const [, ...refused] = run(`${folder}/read-only`, [
      'chancery migrate --store "embedded:$DISK/graph"',
      'again ro',
      ...commands.map((command) => `chancery ${command} --store "embedded:$DISK/graph"`),
      'chancery dump "$DISK/dump" --store "embedded:$OUT/elsewhere"; chancery migrate --store "embedded:$OUT/elsewhere"',
      'chancery dump "$DISK/dump" --store "embedded:$OUT/elsewhere"',
    ]);
    const sentence = `The graph in ${graph} must be writable, but is not: change its owner or mode, or choose another folder.\n`;
    expect(refused.slice(0, commands.length)).toEqual(commands.map(() => ({ code: 1, out: '', err: sentence })));
    expect(refused.at(-1)?.err).toMatch(/^The dump must go to a file that can be written, but .*dump cannot \(EROFS/);
  },
  PATIENCE,
);

test('a dump that cannot be finished leaves no file under its name, and what stood there before', async () => {
  const file = `${folder}/dumped.jsonl`;
  writeFileSync(file, 'before');
  const { code } = await chancery(['dump', file, '--store', `embedded:${folder}/none`]);
  expect(code).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('dumped'))).toEqual(['dumped.jsonl']);
});
