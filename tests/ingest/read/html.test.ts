import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../ingest/read/decode.js';
import { readHtml } from '../../../ingest/read/html.js';

const fixture = (name: string) =>
  decodeText(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url)), name);
const page = (head: string, body = '<p>They met.</p>') =>
  readHtml(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html');

describe('a news page', () => {
  const article = readHtml(fixture('news.html'), 'news.html');

  test('names its title, publisher, day and address', () => {
    expect(article).toMatchObject({
      title: 'Ministers agree on river talks',
      publisher: 'The Harbor Post',
      published: '2024-05-17',
      url: 'https://www.harborpost.example/world/river-talks',
      after: null,
    });
  });

  test('gives its paragraphs parted by blank lines, without what stands around them', () => {
    expect(article.text.split('\n\n')).toEqual([
      expect.stringMatching(/^Foreign Minister Ana Souza of Brazil .* pay there\.$/),
      '“We have found common ground,” said Souza.\n“The rest is for the engineers,” said Díaz, who will travel to Brasília in\u00A0June for the next round of the Joint Navigation Commission.',
      'The commission sits twice a year.',
      'Its next session is planned for June 20, in the Brazilian capital.',
      expect.stringMatching(/^Since the April talks, .* in March\.$/),
    ]);
  });
});

test('a fragment without metadata gives its paragraphs', () => {
  expect(readHtml(fixture('bare.html'), 'bare.html')).toMatchObject({
    title: null,
    publisher: null,
    url: null,
    published: null,
    text: 'The two presidents spoke by telephone on 3 May.\n\nThey will meet in Tbilisi next month.',
  });
});

describe('metadata', () => {
  test.each([
    ['og:title before title', '<title>B</title><meta property="og:title" content="A &amp; B">', { title: 'A & B' }],
    [
      'the site cut off the title',
      '<title>A – Post</title><meta property="og:site_name" content="Post">',
      { title: 'A' },
    ],
    ['a title that is the site', '<title>Post</title><meta property="og:site_name" content="Post">', { title: 'Post' }],
    [
      'published_time',
      '<meta property="article:published_time" content="2024-05-01T01:00Z">',
      { published: '2024-05-01' },
    ],
    [
      'a day that is none',
      '<meta name="date" content="soon"><meta name="dc.date" content="2024-05-02">',
      { published: '2024-05-02' },
    ],
    [
      'og:url where no canonical link is',
      '<meta property="og:url" content="https://A.example/x/">',
      { url: 'https://a.example/x' },
    ],
    ['a front page is no address', '<link rel="canonical" href="https://a.example/">', { url: null }],
    ['a relative link is no address', '<link rel="canonical" href="/x">', { url: null }],
    [
      'broken JSON-LD says nothing',
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><title>T</title>',
      { title: 'T' },
    ],
    [
      'JSON-LD as a list, with the publisher as a word',
      '<script type="application/ld+json">[{"@type":"Person","name":"P"},{"@type":"Article","headline":"H","publisher":"Q","url":"https://a.example/h"}]</script>',
      { title: 'H', publisher: 'Q', url: 'https://a.example/h' },
    ],
  ])('%s', (_, head, fields) => {
    expect(page(head)).toMatchObject(fields);
  });

  test('falls back to <time>', () => {
    expect(page('', '<time datetime="2024-05-03T09:00">3 May</time><p>They met.</p>').published).toBe('2024-05-03');
  });
});

describe('running text', () => {
  test.each([
    ['line breaks', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc'],
    ['a list', '<p>x:</p><ul><li>a</li><li>b</li></ul>', 'x:\n\na\n\nb'],
    ['blanks folded, no-break spaces kept', '<p>a  \n b&nbsp;c</p>', 'a b\u00A0c'],
    ['soft hyphens in entities', '<p>Ishi&shy;ba</p>', 'Ishiba'],
    ['a table, one row a paragraph', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['body tags left out', '</body>', 'They met.'],
  ])('%s', (_, body, text) => {
    const html = body === '</body>' ? '<html>They met.' : `<html><body>${body}</body></html>`;
    expect(readHtml(html, 'a.html').text).toBe(text);
  });

  test('the title is not told again as a first paragraph', () => {
    expect(page('<title>T</title>', '<h1>T</h1><p>They met.</p>').text).toBe('They met.');
  });

  test('a page that Readability stumbles over is read without it', () => {
    const malformed = '<p>They met.</p></html><s><v><p><textarea>><template>';
    expect(readHtml(malformed, 'a.html').text).toBe('They met.');
  });

  test('a page nested as deep as no honest one is read without Readability', () => {
    const deep = `<html><body>${'<div>'.repeat(2000)}They met.${'</div>'.repeat(2000)}</body></html>`;
    expect(readHtml(deep, 'a.html').text).toBe('They met.');
  });
});

test.each([
  ['nothing', '', 'has no text outside of scripts and navigation'],
  ['scripts alone', '<html><body><script>var a = "They met."</script></body></html>', 'has no text outside of scripts'],
  ['a title alone', '<title>They met.</title>', 'has no text outside of scripts'],
  [
    'too many tags',
    '<i>'.repeat(100_001),
    'a.html must be a page of at most 100000 tags, but has more; save the article alone.',
  ],
])('refuses %s', (_, html, message) => {
  expect(() => readHtml(html, 'a.html')).toThrow(message);
});
