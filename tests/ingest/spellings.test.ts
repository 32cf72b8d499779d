import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../ingest/pipeline.js';
import { readArticle } from '../../ingest/read/read.js';
import type { Article } from '../../src/model/article.js';

const TEXT = `MONTEVIDEO, May 17, 2024 - Brazilian Foreign Minister José Souza met his Argentine counterpart, María Díaz, here on Thursday.

"We will meet again on June 20 in Brasília," said Souza after the talks. The ministers discussed South Atlantic fisheries, and Díaz's visit to Brazil in 2025.

Prime Minister Nguyễn Văn Hùng of Vietnam spoke by telephone with Emir Ali Al-Sabah of Kuwait on 3 May 2024.`;

const read = (text: string) => readArticle(Buffer.from(text), 'a.txt');

/** What an article says, with the words of each span instead of its place; the same words in one spelling. */
function said(article: Article): unknown {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\u00A0/g, ' ');
  const withWords = JSON.stringify({ ...extract(article), id: '' }, (_, value) =>
    typeof value === 'object' && value !== null && 'supports' in value
      ? { rule: value.rule, supports: value.supports, words: article.text.slice(value.start, value.end) }
      : value,
  );
  return JSON.parse(plain(withWords));
}

const expected = said(read(TEXT));

test('the plain text says something', () => {
  const { leaders, meetings } = extract(read(TEXT));
  expect(leaders.map(({ name }) => name)).toEqual(['José Souza', 'María Díaz', 'Nguyễn Văn Hùng', 'Ali Al-Sabah']);
  expect(meetings.length).toBeGreaterThan(1);
});

describe('spellings that a reader takes off', () => {
  test.each([
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['soft hyphens', TEXT.replace(/[a-z]{3}(?=[a-z]{3})/g, '$&\u00AD')],
    ['zero-width spaces', TEXT.replace(/ /g, ' \u200B')],
    ['word joiners', TEXT.replace(/([A-Z])([a-z])/g, '$1\u2060$2')],
  ])('%s', (_, text) => {
    const article = read(text);
    expect(article.text).toBe(TEXT);
    expect(extract(article)).toEqual(extract(read(TEXT)));
  });
});

describe('spellings that stay, with spans at their words', () => {
  test.each([
    ['no-break spaces', TEXT.replace(/ /g, '\u00A0')],
    ['narrow no-break spaces before years', TEXT.replace(/ (?=\d)/g, '\u202F')],
    ['curly quotes', TEXT.replace(/"(.*?)"/g, '“$1”').replaceAll("'", '’')],
    ['accents as marks of their own', TEXT.normalize('NFD')],
    ['digits of full width', TEXT.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ])('%s', (_, text) => {
    const article = read(text);
    expect(article.text).toBe(text);
    expect(said(article)).toEqual(expected);
  });
});
