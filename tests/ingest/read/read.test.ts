import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOf } from '../../../ingest/read/format.js';
import { ARTICLE_LIMIT } from '../../../ingest/read/limits.js';
import { readArticle, readArticles } from '../../../ingest/read/read.js';
import { InputError } from '../../../src/model/errors.js';

describe('formatOf', () => {
  test.each([
    ['a.txt', 'They met.', 'text'],
    ['a', 'They met.', 'text'],
    ['a.md', '# Talks', 'text'],
    ['a.html', 'They met.', 'html'],
    ['A.HTM', 'They met.', 'html'],
    ['a.jsonl', 'They met.', 'jsonl'],
    ['a.ndjson', '', 'jsonl'],
    ['a.txt', '\uFEFF\n<!DOCTYPE html><p>a', 'html'],
    ['standard input', '<?xml version="1.0"?>\n<!-- saved --><html lang="en">', 'html'],
    ['standard input', '{"text": "They met."}', 'jsonl'],
    ['standard input', '{sic} he said', 'text'],
    ['a.rss', 'They met.', 'feed'],
    ['a.xml', 'They met.', 'feed'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'html'],
    ['standard input', '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?><!-- a - b --><rss version="2.0">', 'feed'],
    ['standard input', '<!DOCTYPE rss PUBLIC "x"><rss>', 'feed'],
    ['standard input', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['standard input', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
    ['feed.json', '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": []}', 'feed'],
    ['standard input', '<rssfeed>', 'text'],
    ['a.txt', 'He wrote <html> on the board.', 'text'],
  ])('%s with %j is %s', (name, content, format) => {
    expect(formatOf(Buffer.from(content), name)).toBe(format);
  });
});

describe('readArticle', () => {
  test.each([
    ['a.txt', 'Title: T\n\nThey met.'],
    ['a.html', '<title>T</title><p>They met.'],
    ['a.jsonl', '{"title": "T", "text": "They met."}'],
  ])('reads %s', (name, content) => {
    expect(readArticle(Buffer.from(content), name)).toMatchObject({ title: 'T', text: 'They met.' });
  });

  test.each([
    ['a.jsonl', '', 'a.jsonl must hold an article, but it is empty; add the text.'],
    [
      'a.jsonl',
      '{"text":"a"}\n{"text":"b"}',
      'a.jsonl must hold one article, but holds several; give one at a time here.',
    ],
    ['a.txt', '', 'a.txt must hold the text of an article, but it is empty; add the text.'],
    ['a.txt', 'a'.repeat(ARTICLE_LIMIT + 1), 'a.txt must hold one article of at most 4 MiB, but has 4.1 MiB; split it'],
  ])('refuses %s', (name, content, message) => {
    expect(() => readArticle(Buffer.from(content), name)).toThrow(new InputError(message).message);
  });

  test('takes a text of exactly the limit', () => {
    expect(readArticle(Buffer.from('a'.repeat(ARTICLE_LIMIT)), 'a.txt').text).toHaveLength(ARTICLE_LIMIT);
  });
});

describe('any bytes either read or give an InputError', () => {
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<html>',
    '<body',
    '<br>',
    '<title>',
    '<!--',
    '&shy;',
    '&#0;',
    '"',
    'a ',
    '<table><td>',
    '<rss>',
    '<channel>',
    '<item><description>',
    '</description></item>',
    '<![CDATA[',
    '</channel></rss>',
    '<!DOCTYPE rss [',
  );
  const lines = fc.constantFrom(
    '{"text":"a"}',
    '{"html":"<p>a"}',
    '{',
    '\n',
    'Title: T\n',
    'Url: x\n',
    'Published: 1\n',
    '\r',
    '\0',
  );
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.array(markup).map((parts) => Buffer.from(parts.join(''))),
    fc.array(lines).map((parts) => Buffer.from(parts.join(''))),
  );

  test.each(['a.txt', 'a.html', 'a.jsonl', 'a.rss', 'standard input'])('as %s', (name) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        for (const article of readArticles(bytes, name)) {
          if (article instanceof InputError) expect(article.message).toMatch(/^[^\n]+\.$/s);
          else expect(article.text).toMatch(/\S/);
        }
      }),
    );
  });
});
