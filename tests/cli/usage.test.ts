import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chancery } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';

const folder = temporaryFolder();

describe('help', () => {
  test('lists every command', async () => {
    const { code, out } = await chancery(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'extract',
      'ingest',
      'meetings',
      'meeting',
      'leader',
      'relationship',
      'path',
      'timeline',
      'why',
      'articles',
      'remove',
      'merge',
      'split',
      'rename',
      'undo',
      'decisions',
      'candidates',
      'serve',
      'start',
      'token',
      'migrate',
      'dump',
      'load',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  test.each([
    'extract',
    'ingest',
    'meetings',
    'meeting',
    'leader',
    'relationship',
    'path',
    'timeline',
    'why',
    'articles',
    'remove',
    'merge',
    'split',
    'rename',
    'undo',
    'decisions',
    'candidates',
    'serve',
    'token',
    'migrate',
    'dump',
    'load',
  ])('of %s', async (command) => {
    const { code, out } = await chancery([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: chancery ${command}`);
  });
});

test.each(['ingest', 'load'])('help of %s says how long it waits for a server that goes away', async (command) => {
  const { out } = await chancery([command, '--help']);
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /--wait <minutes> how long to wait .* 0 to fail soon \(default: 5, env: CHANCERY_WAIT\)/,
  );
});

describe('wrong usage ends with 2 and a sentence', () => {
  test.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['meetings', '--frobnicate'], /unknown option '--frobnicate'/],
    [['extract'], /missing required argument 'file'/],
    [
      ['meetings', '--store', 'mysql://x'],
      /--store must be embedded:PATH, neo4j:\/\/HOST or bolt:\/\/HOST, but got "mysql:\/\/x"/,
    ],
    [['meetings', '--store', 'neo4j://neo4j:secret@localhost'], /--store must hold no user or password/],
    [['path', 'Lee', 'Ishiba', '--max-hops', '9'], /It must be a whole number from 1 to 6/],
    [['timeline', '--by', 'week'], /Allowed choices are day, month, year/],
    [['serve', '--port', '70000'], /It must be a whole number from 0 to 65535/],
    [
      ['serve', '--allow-origin', 'example.org'],
      /It must be an origin such as https:\/\/example\.org, without a path, or \*/,
    ],
    [['token', 'add', 'desk'], /required option '--scope <scope>' not specified/],
    [['token', 'add', 'desk', '--scope', 'all'], /Allowed choices are read, write/],
    [
      ['ingest', 'samples', '--wait', 'long'],
      /--wait <minutes>' argument 'long' is invalid. It must be a whole number from 0 to 1440/,
    ],
  ])('%p', async (args, sentence) => {
    const { code, err } = await chancery(args, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('secret');
  });
});

describe('a graph that cannot be used ends with 1 and a sentence', () => {
  test('a question to one that is not there makes none', async () => {
    const store = join(folder, 'none');
    const { code, err } = await chancery(['meetings', '--store', `embedded:${store}`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^The graph must be there to be asked, but .*none is not: read articles first/);
  });

  test('a file where its folder should be', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a graph');
    const { code, err } = await chancery(['migrate', '--store', `embedded:${file}`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^--store must name a folder, but .* is a file: choose another/);
  });

  test('a server that does not answer', async () => {
    const { code, err } = await chancery(['migrate', '--store', 'bolt://127.0.0.1:1']);
    expect(code).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('an older Node ends with 1 and a sentence', () => {
  test.each(['bin/chancery.js', 'scripts/setup.js'])('%s', (script) => {
    const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } });';
    const preload = join(folder, 'older.cjs');
    writeFileSync(preload, older);
    const { status, stderr } = spawnSync(process.execPath, ['--require', preload, script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('Chancery needs Node 20 or newer, but this is 18.20.0: install a newer one.\n');
  });
});
