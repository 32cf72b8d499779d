import { describe, expect, test } from '@jest/globals';
import { dateInShort, dateInWords, daysInWords } from '../../../web/src/text/dates.js';

describe('dates in words', () => {
  test.each([
    ['2025-09-30', '30 September 2025', '30 Sep 2025'],
    ['2025-09-08', '8 September 2025', '8 Sep 2025'],
    ['2025-05', 'May 2025', 'May 2025'],
    ['2009', '2009', '2009'],
    ['XXXX-09-08', '8 September, year not told', '8 Sep, year not told'],
    ['XXXX-09', 'September, year not told', 'Sep, year not told'],
    ['2025-09-08/2025-09-10', '8–10 September 2025', '8–10 Sep 2025'],
    ['2025-08-30/2025-09-02', '30 August – 2 September 2025', '30 Aug – 2 Sep 2025'],
    ['2025-08/2025-09', 'August – September 2025', 'Aug – Sep 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025', '30 Dec 2024 – 2 Jan 2025'],
    ['2009/2025', '2009 – 2025', '2009 – 2025'],
  ])('%s', (edtf, words, short) => {
    expect(dateInWords(edtf)).toBe(words);
    expect(dateInShort(edtf)).toBe(short);
  });

  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [39, '39 days'],
    [61, '61 days (over 2 months)'],
    [366, '366 days (over 1 year)'],
    [3120, '3,120 days (over 8 years)'],
  ])('%i days', (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });
});
