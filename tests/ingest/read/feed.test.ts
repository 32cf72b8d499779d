import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { readArticle, readArticles } from '../../../ingest/read/read.js';
import type { Article } from '../../../src/model/article.js';
import { InputError } from '../../../src/model/errors.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
const read = (feed: string | Uint8Array, name = 'feed.xml') => [...readArticles(Buffer.from(feed), name)];
const rss = (item: string, title = '') => `<rss version="2.0"><channel>${title}<item>${item}</item></channel></rss>`;
const messageOf = (read: Article | InputError | undefined) => (read instanceof InputError ? read.message : read);

test('RSS gives one article an item, with its fullest text', () => {
  const [full, pictures, call, ...rest] = read(fixture('news.rss'));
  expect(full).toMatchObject({
    title: 'Souza & Díaz agree on river talks',
    publisher: 'Harbor Post & Courier',
    published: '2024-05-17',
    url: 'https://www.harborpost.example/world/river-talks',
    after: null,
    text: 'Foreign Minister Ana Souza of Brazil met her Argentine counterpart, Marta Díaz, in Montevideo on May 16, 2024.\n\nThey agreed to meet again\u00A0in June.',
  });
  expect(messageOf(pictures)).toBe(
    'item 2 of feed.xml ("In pictures: the river") must have a text, but has none; give the page that it leads to instead.',
  );
  expect(call).toMatchObject({
    title: null,
    published: null,
    url: 'https://www.harborpost.example/world/call',
    text: 'The two presidents spoke by telephone on 3 May; R&D was not discussed.',
  });
  expect(rest).toEqual([]);
});

test('Atom tells markup from plain text, and the page from the feed itself', () => {
  expect(read(fixture('news.atom'), 'news.atom')).toMatchObject([
    {
      title: 'Talks & tea',
      publisher: 'Harbor Post & Courier',
      published: '2024-05-17',
      url: 'https://www.harborpost.example/world/tea',
      text: 'The two ministers met.\n\nThey had tea.',
    },
    { title: 'A call', published: '2024-05-18', url: null, text: 'They spoke <briefly>.\n\nThey will meet.' },
  ]);
});

test('RDF', () => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://a.example/"><title>A</title></channel>
    <item rdf:about="https://a.example/3"><title>T</title><description>They met.</description><dc:date>2025-09-30T00:00Z</dc:date></item></rdf:RDF>`;
  expect(read(feed)).toMatchObject([
    { title: 'T', publisher: 'A', published: '2025-09-30', url: 'https://a.example/3', text: 'They met.' },
  ]);
});

test('JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [
      {
        id: '1',
        url: 'https://a.example/4',
        title: 'T',
        content_html: '<p>They met.<p>Twice.',
        date_published: '2025-09-30T00:00:00Z',
      },
      { id: '2', content_text: 'a < b' },
    ],
  };
  expect(read(JSON.stringify(feed), 'standard input')).toMatchObject([
    { title: 'T', publisher: 'A', published: '2025-09-30', url: 'https://a.example/4', text: 'They met.\n\nTwice.' },
    { title: null, publisher: 'A', text: 'a < b' },
  ]);
});

test('the encoding is that of the XML declaration', () => {
  const feed = `<?xml version="1.0" encoding='ISO-8859-2'?>${rss('<description>Zażółć met.</description>')}`;
  const bytes = Buffer.from(
    feed.replace('ż', '\xbf').replace('ó', '\xf3').replace('ł', '\xb3').replace('ć', '\xe6'),
    'latin1',
  );
  expect(read(bytes)).toMatchObject([{ text: 'Zażółć met.' }]);
});

describe('document types', () => {
  const item = '<description>They &a; met &f;.</description>';

  test('entities of their own stay as they are: neither bombs nor files come in', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY b "xxxxxxxxxx"><!ENTITY a "&b;&b;&b;&b;">]>${rss('<description>They &a; met.</description>')}`;
    expect(messageOf(read(bomb)[0])).toMatchObject({ text: 'They &a; met.' });
    const file = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>${rss(item)}`;
    expect(read(file).map(messageOf).join()).not.toMatch(/[a-z0-9]{12}/);
  });

  test('that of RSS 0.91 does no harm', () => {
    const feed = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">${rss('<description>They met.</description>')}`;
    expect(read(feed)).toMatchObject([{ text: 'They met.' }]);
  });
});

test.each([
  ['an empty file', '', 'cannot be read as one; check that it was saved as it came.'],
  ['half a feed', '<rss version="2.0"><channel><item>', 'cannot be read as one'],
  [
    'other XML',
    '<opml version="2.0"><body/></opml>',
    'must be a feed in RSS, Atom, RDF or JSON Feed, but cannot be read',
  ],
  [
    'a feed of nothing',
    '<rss version="2.0"><channel><title>A</title></channel></rss>',
    'has none; get it again later.',
  ],
  ['too large a feed', ' '.repeat(16 * 1024 * 1024 + 1), 'feed.xml must be a feed of at most 16 MiB, but is larger'],
  [
    'an item of too many tags',
    rss(`<description><![CDATA[${'<i>'.repeat(100_001)}]]></description>`),
    'item 1 of feed.xml must be a page of at most 100000 tags, but has more',
  ],
])('%s is an error in one sentence', (_, feed, message) => {
  const [only, ...rest] = read(feed);
  expect(messageOf(only)).toMatch(/^[^\n]+\.$/);
  expect(messageOf(only)).toContain(message);
  expect(rest).toEqual([]);
});

test('the same text says the same through every format', () => {
  const paragraphs = [
    'MONTEVIDEO, May 17, 2024 – Foreign Minister Ana Souza of Brazil met her Argentine counterpart, Marta Díaz, here on Thursday.',
    'They discussed navigation on the River Plate & agreed to meet again in Brasília next month.',
  ];
  const [text, html] = [paragraphs.join('\n\n'), paragraphs.map((p) => `<p>${p.replace('&', '&amp;')}</p>`).join('')];
  const said = (content: string, name: string) => ({ ...extract(readArticle(Buffer.from(content), name)), id: '' });
  const expected = said(text, 'a.txt');
  expect(expected.meetings.length).toBeGreaterThan(0);
  const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const [content, name] of [
    [`<html><body><article>${html}</article></body></html>`, 'a.html'],
    [JSON.stringify({ text }), 'a.jsonl'],
    [JSON.stringify({ html }), 'a.jsonl'],
    [rss(`<description>${escaped}</description>`), 'a.rss'],
    [rss(`<description><![CDATA[${html}]]></description>`), 'a.xml'],
    [
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="text">${text.replace('&', '&amp;')}</content></entry></feed>`,
      'a.atom',
    ],
    [
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_text: text }] }),
      'standard input',
    ],
  ] as const) {
    expect(said(content, name)).toEqual(expected);
  }
});
