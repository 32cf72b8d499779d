import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dump } from '../../src/graph/dump.js';
import { untilEnd, withEnd } from '../../src/graph/dump-end.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import { load } from '../../src/graph/load.js';
import { InputError } from '../../src/model/errors.js';
import { linesOf, textOf } from '../support/lines.js';
import { addSmallGraph } from './contract/graph.js';

async function smallDump(): Promise<string> {
  const store = await openEmbedded(null);
  await store.migrate();
  await addSmallGraph(store);
  const text = await textOf(withEnd(dump(store)));
  await store.close();
  return text;
}

const whole = await smallDump();
const lines = whole.trimEnd().split('\n');
const CUT_OFF =
  /^A dump must end with the line that says how many there are, but this one .* so dump the graph again\.$/;

test('a whole dump is loaded, with blank lines in it too', async () => {
  const store = await openEmbedded(null);
  await load(store, untilEnd(linesOf(`\n${lines.join('\n\n')}\n\n`)));
  expect(await textOf(withEnd(dump(store)))).toBe(whole);
  await store.close();
});

test('that of an empty graph is one line', async () => {
  const one = '{"end":{"lines":0}}';
  expect(await textOf(withEnd(untilEnd(linesOf(one))))).toBe(`${one}\n`);
});

test.each<[string, string, RegExp]>([
  ['without its last line', lines.slice(0, -1).join('\n'), CUT_OFF],
  ['cut off between lines', `${lines.slice(0, 5).join('\n')}\n`, CUT_OFF],
  [
    'cut off within a line',
    whole.slice(0, 500),
    /^Line \d+ of the dump must be a node or an edge of the model, but is \{"/,
  ],
  ['empty', '', CUT_OFF],
  ['that lacks an edge', lines.toSpliced(-2, 1).join('\n'), CUT_OFF],
  ['that has two ends', whole + whole, CUT_OFF],
  ['that is something else', readFileSync('package.json', 'utf8'), /^Line 1 of the dump must be .*, but is \{$/],
  ['of bytes that are no text', '\u0000\u0001\uFFFD', /^Line 1 of the dump must be /],
])('a dump %s is refused, and nothing of it stays', async (_, text, sentence) => {
  const store = await openEmbedded(null);
  const loading = load(store, untilEnd(linesOf(text)));
  await expect(loading).rejects.toThrow(InputError);
  await expect(loading).rejects.toThrow(sentence);
  expect(await store.run('read/any-node')).toEqual([]);
  await store.close();
});
