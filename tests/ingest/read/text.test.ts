import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../ingest/read/text.js';
import { articleId } from '../../../src/model/ids.js';

describe('readText', () => {
  test('takes the header lines in any order and the body after the blank line', () => {
    const article = readText(
      'Published: 2025-10-01\nUrl: https://Example.org/a/?utm_source=x#top\nTitle: Talks in Oslo\nAfter: Oslo Post, p. 3\nPublisher: Chancery\n\nThey met.\n\nThey left.\n',
      'a.txt',
    );
    expect(article).toMatchObject({
      title: 'Talks in Oslo',
      publisher: 'Chancery',
      after: 'Oslo Post, p. 3',
      url: 'https://example.org/a',
      published: '2025-10-01',
      text: 'They met.\n\nThey left.',
    });
    expect(article.id).toBe(articleId(article));
    expect(article.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a text without header', 'They met.\n\nTitle: not a header here', 'They met.\n\nTitle: not a header here'],
    ['a text that begins with blank lines', '\n \nThey met.', 'They met.'],
    ['a dateline that looks like a header', 'Riyadh: They met.', 'Riyadh: They met.'],
    ['lines of non-breaking spaces inside', 'They met.\n\u00A0\nThey left.', 'They met.\n\u00A0\nThey left.'],
  ])('%s is all body', (_, input, text) => {
    expect(readText(input, 'a.txt')).toMatchObject({ title: null, publisher: null, url: null, published: null, text });
  });

  test('an empty value is an unknown one', () => {
    expect(readText('Title: T\nPublisher:\nPublished: \n\nThey met.', 'a.txt')).toMatchObject({
      title: 'T',
      publisher: null,
      published: null,
    });
  });

  test.each([
    ['Published: 2025-13-45', '"Published:" in a.txt must be a day like 2025-09-30, but got "2025-13-45"'],
    ['Published: 2025-02-29', '"Published:" in a.txt must be a day like 2025-09-30, but got "2025-02-29"'],
    ['Published: 2025-09', '"Published:" in a.txt must be a day like 2025-09-30, but got "2025-09"'],
    [
      'Url: example.org/a',
      '"Url:" in a.txt must be an address like https://example.org/news, but got "example.org/a", which is no',
    ],
    [
      'Url: ftp://example.org/a',
      'which begins with "ftp:" instead of "http:" or "https:"; correct the line or delete it.',
    ],
    ['Title: T\nTitle: U', 'The header of a.txt must have one line "Title:", but has two; delete one.'],
    ['Title: T\nThey met.', 'but got "They met."; put a blank line before the body.'],
    ['Title: T\nAuthor: A', '"Title:", "Publisher:", "After:", "Published:", "Url:", but got "Author: A"'],
  ])('refuses the header %j', (header, message) => {
    expect(() => readText(`${header}\n\nThey met.`, 'a.txt')).toThrow(message);
  });

  test.each(['', ' \n\u00A0\n', 'Title: T', 'Title: T\n\n'])('refuses %j as empty', (input) => {
    expect(() => readText(input, 'a.txt')).toThrow(
      'a.txt must hold the text of an article, but it is empty; add the text.',
    );
  });

  test('the digest changes with each field, the id only with address or text', () => {
    const plain = readText('Title: T\n\nThey met.', 'a.txt');
    const retold = readText('Title: T\nAfter: Oslo Post\n\nThey met.', 'b.txt');
    const other = readText('Title: T\n\nThey met again.', 'a.txt');
    expect(retold.id).toBe(plain.id);
    expect(retold.digest).not.toBe(plain.digest);
    expect(other.id).not.toBe(plain.id);
  });
});
