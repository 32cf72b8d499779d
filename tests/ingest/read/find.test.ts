import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findInputs } from '../../../ingest/read/find.js';
import { inputName, loadInput } from '../../../ingest/read/load.js';
import { InputError } from '../../../src/model/errors.js';

let root = '';
const at = (...parts: string[]) => join(root, ...parts);
const find = (...paths: string[]) =>
  [...findInputs(paths)].map((found) => (found instanceof InputError ? found.message : found));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chancery-find-'));
  for (const folder of ['news/2025', 'news/gold', 'news/.hidden', 'empty']) mkdirSync(at(folder), { recursive: true });
  const files = ['b.txt', 'a.HTML', '2025/c.jsonl', 'gold/b.json', '.hidden/d.txt', '.e.txt', 'notes.md', 'z.ndjson'];
  for (const file of files) writeFileSync(at('news', file), 'They met.');
  symlinkSync(at('news'), at('news', '2025', 'loop'));
  symlinkSync(at('news', 'b.txt'), at('news', 'y.txt'));
  symlinkSync(at('self.txt'), at('self.txt'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('findInputs', () => {
  test('a folder stands for its articles, sorted, once each', () => {
    expect(find(at('news'))).toEqual([
      at('news/2025/c.jsonl'),
      at('news/a.HTML'),
      at('news/b.txt'),
      at('news/z.ndjson'),
    ]);
  });

  test('a named file stands for itself, whatever it is called, and comes once', () => {
    expect(find(at('news/notes.md'), at('news/2025'), at('news/2025/c.jsonl'), '-', '-')).toEqual([
      at('news/notes.md'),
      at('news/2025/c.jsonl'),
      at('news/2025/loop/a.HTML'),
      at('news/2025/loop/b.txt'),
      at('news/2025/loop/z.ndjson'),
      '-',
    ]);
  });

  test('what leads to nothing is said, and the rest goes on', () => {
    expect(find(at('none'), at('self.txt'), at('empty'), at('news/b.txt'))).toEqual([
      `"${at('none')}" must be a file or a folder, but there is none; check the path.`,
      `"${at('self.txt')}" must be a file or a folder, but there is none; check the path.`,
      `The folder "${at('empty')}" must hold articles (.txt, .text, .html, .htm, .jsonl, .ndjson, .rss, .atom, .rdf, .xml), but has none; name its files one by one.`,
      at('news/b.txt'),
    ]);
  });
});

describe('loadInput', () => {
  test('reads a file', async () => {
    expect(String(await loadInput(at('news/b.txt')))).toBe('They met.');
  });

  test('reads standard input to its end', async () => {
    expect(String(await loadInput('-', Readable.from([Buffer.from('They '), Buffer.from('met.')])))).toBe('They met.');
    expect(inputName('-')).toBe('standard input');
  });

  test.each([
    ['none', 'must be readable, but it is no longer there; check the path.'],
    ['news', 'must be readable, but it is a folder; give a file.'],
  ])('says why it cannot read %s', async (path, message) => {
    await expect(loadInput(at(path))).rejects.toThrow(message);
  });
});
