import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { readJsonLines } from '../../../ingest/read/jsonl.js';
import { InputError } from '../../../src/model/errors.js';

const read = (file: string | Uint8Array) => [...readJsonLines(Buffer.from(file), 'a.jsonl')];
const messages = (file: string | Uint8Array) => read(file).map((a) => (a instanceof InputError ? a.message : a.text));

test('a broken line in the middle does not stop the rest', () => {
  const file = '{"text": "They met."}\n{"text": "They\n\n{"text": "They left."}\r\n';
  expect(messages(file)).toEqual([
    'They met.',
    'a.jsonl:2 must be a JSON object on one line, but is not valid JSON; correct the line or delete it.',
    'They left.',
  ]);
});

test('the fields of a line, a day with its time among them', () => {
  const [article] = read(
    '{"text":"a\\r\\nb\\u00ad","title":"T","publisher":"P","after":"Q","published":"2025-09-30T10:00:00Z","url":"https://A.example/x/#y","lang":"en"}',
  );
  expect(article).toMatchObject({
    text: 'a\nb',
    title: 'T',
    publisher: 'P',
    after: 'Q',
    published: '2025-09-30',
    url: 'https://a.example/x',
  });
});

test('what the line says goes before what its page says', () => {
  const [article] = read('{"html":"<title>Page</title><p>They met.</p>","publisher":"Post","title":null}');
  expect(article).toMatchObject({ title: 'Page', publisher: 'Post', text: 'They met.' });
});

test.each([
  ['{}', 'a.jsonl:1 must have "text" or "html", but has neither'],
  ['{"text":"a","html":"b"}', 'a.jsonl:1 must have "text" or "html", but has both'],
  ['{"text":["a"]}', '"text" in a.jsonl:1 must be a string, but got a list'],
  ['{"text":"a","title":7}', '"title" in a.jsonl:1 must be a string, but got a number'],
  [
    '{"text":"a","published":"2025-13-45"}',
    '"published" in a.jsonl:1 must be a day like 2025-09-30, but got "2025-13-45"',
  ],
  [
    '{"text":"a","url":"a.example"}',
    '"url" in a.jsonl:1 must be an address like https://example.org/news, but got "a.example"',
  ],
  ['{"text":" "}', 'a.jsonl:1 must hold the text of an article, but it is empty'],
  ['["a"]', 'a.jsonl:1 must be an object, but got a list'],
  ['null', 'a.jsonl:1 must be an object, but got nothing'],
  ['{"text":"a\0"}', 'a.jsonl:1 must be a text, but has binary content'],
])('%s is an error with its line', (line, message) => {
  expect(messages(line)).toEqual([expect.stringContaining(message)]);
});

test('UTF-16 with a mark is read like UTF-8', () => {
  expect(messages(Buffer.from('\uFEFF{"text":"부산"}\n{"text":"도쿄"}', 'utf16le'))).toEqual(['부산', '도쿄']);
});

test('a NUL hidden in an escape does not reach the store', () => {
  expect(messages('{"text":"a\\u0000b\\ud800c"}')).toEqual(['a\uFFFDb\uFFFDc']);
});
