import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Status and date of each meeting of a report of Wednesday 18 June 2025. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(({ status, date }) => `${status} ${date}`);

describe('a time for which several meetings are announced', () => {
  test.each([
    [
      'is that of those told after it without a day',
      'More summits await President Lee this month. A Korea-Japan summit is under discussion.',
      ['planned 2025-06'],
    ],
    [
      'not of one with a day of its own',
      'Further talks are planned for next month. A Korea-Japan summit will be held on 24 June.',
      ['planned 2025-06-24'],
    ],
    [
      'nor of one at some later time',
      'More summits await President Lee this month. A Korea-Japan summit will be held at a later date.',
      ['planned null'],
    ],
    [
      'nor of one in another paragraph',
      'More summits await President Lee this month.\n\nA Korea-Japan summit is under preparation.',
      ['planned null'],
    ],
    [
      'nor what is said of a time in which nothing is announced',
      'There was much talk of summits this month. A Korea-Japan summit is under discussion.',
      ['planned null'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
