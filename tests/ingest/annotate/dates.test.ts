import { describe, expect, test } from '@jest/globals';
import { datesIn } from '../../../ingest/annotate/dates/dates.js';
import { type Direction, resolveDate } from '../../../ingest/resolve/dates.js';
import { tokenize } from '../../../ingest/segment/token.js';
import { ABBREVIATIONS } from '../../../ingest/tables/abbreviations.js';

/** Tuesday 30 September 2025. */
const REPORT = { year: 2025, month: 9, day: 30 };
const read = (text: string) => datesIn(tokenize(text, 0, text.length, ABBREVIATIONS));
const resolved = (
  text: string,
  direction: Direction = 'back',
  anchor: string | null = null,
  report: { year: number | null; month: number | null; day: number | null } = REPORT,
) => read(text).map(({ expression }) => resolveDate(expression, report, direction, anchor));

describe('dates', () => {
  test.each<[string, Direction, string]>([
    ['in Busan on September 30', 'back', '2025-09-30'],
    ['on 8th September, 2024', 'back', '2024-09-08'],
    ['from 20th to 22nd August 2024', 'back', '2024-08-20/2024-08-22'],
    ['on August 18-19', 'back', '2025-08-18/2025-08-19'],
    ['from June 30 to July 2', 'back', '2025-06-30/2025-07-02'],
    ['in November', 'back', '2024-11'],
    ['in November', 'ahead', '2025-11'],
    ['in March 2026', 'ahead', '2026-03'],
    ['in 2009', 'back', '2009'],
    ['on Oct. 3', 'ahead', '2025-10-03'],
    ['on Monday', 'back', '2025-09-29'],
    ['on Tuesday', 'back', '2025-09-30'],
    ['on Thursday', 'ahead', '2025-10-02'],
    ['this Thursday', 'ahead', '2025-10-02'],
    ['on the 23rd of last month', 'back', '2025-08-23'],
    ['on the eighth of this month', 'back', '2025-09-08'],
    ['on the 24th,', 'back', '2025-09-24'],
    ['yesterday', 'back', '2025-09-29'],
    ['this evening', 'back', '2025-09-30'],
    ['last month', 'back', '2025-08'],
    ['later this year', 'ahead', '2025'],
    ['next week', 'ahead', '2025-10-06/2025-10-12'],
    ['on December 18 last year', 'back', '2024-12-18'],
    ['last October', 'back', '2024-10'],
    ['two months ago', 'back', '2025-07'],
    ['2025-09-28', 'back', '2025-09-28'],
    ['09.02.2022', 'back', '2022-02-09'],
    ['on Monday, 18 January 2016', 'back', '2016-01-18'],
    ['on 21 January (Tuesday)', 'back', '2025-01-21'],
    ['on Wednesday evening, Sept. 24', 'back', '2025-09-24'],
    ['on the eleventh of January', 'back', '2025-01-11'],
    ['Date: 25/01/2024', 'back', '2024-01-25'],
    ['published 01/25/2024', 'back', '2024-01-25'],
    ['on October 14, 15 and 16', 'ahead', '2025-10-14/2025-10-16'],
    ['from December 30 to January 2, 2026', 'ahead', '2025-12-30/2026-01-02'],
    ['October 30–November 1, 2024', 'back', '2024-10-30/2024-11-01'],
    ['in May-June', 'ahead', '2026-05/2026-06'],
    ['between May and July 2024', 'back', '2024-05/2024-07'],
    ['on Thursday and Friday', 'ahead', '2025-10-02/2025-10-03'],
    ['from Monday to Wednesday', 'back', '2025-09-22/2025-09-24'],
    ['in Jan. and then', 'back', '2025-01'],
    ['from Monday 29 September to Wednesday, 1 October', 'nearest', '2025-09-29/2025-10-01'],
    ['Tuesday 7 – Thursday 9 October', 'ahead', '2025-10-07/2025-10-09'],
    ['on Wednesday (tomorrow) and Thursday', 'ahead', '2025-10-01/2025-10-02'],
    ['on Wednesday (tomorrow) and Thursday', 'back', '2025-10-01/2025-10-02'],
    ['on Wednesday (tomorrow)', 'back', '2025-10-01'],
    ['today and tomorrow', 'ahead', '2025-09-30/2025-10-01'],
    ['on the 8th and 9th of this month', 'back', '2025-09-08/2025-09-09'],
    ['this weekend', 'ahead', '2025-10-04/2025-10-05'],
    ['over the weekend', 'back', '2025-09-27/2025-09-28'],
    ['on Monday next week', 'ahead', '2025-10-06'],
    ['last week on Friday', 'back', '2025-09-26'],
    ['last Tuesday', 'back', '2025-09-23'],
    ['next Tuesday', 'ahead', '2025-10-07'],
    ['last evening', 'back', '2025-09-29'],
    ['the day before yesterday', 'back', '2025-09-28'],
    ['in June two years ago', 'back', '2023-06'],
    ['in three days\u2019 time', 'ahead', '2025-10-03'],
    ['by the end of the year', 'ahead', '2025'],
    ['before year-end', 'ahead', '2025'],
    ['later in the month', 'ahead', '2025-09'],
    ['this summer', 'back', '2025'],
    ['in the first half of 2022', 'back', '2022-01/2022-06'],
    ['in the second half of the year', 'ahead', '2025-07/2025-12'],
    ['in the first quarter of next year', 'ahead', '2026-01/2026-03'],
    ['in the next three months', 'ahead', '2025-09-30/2025-12-30'],
    ['on October 10', 'back', '2025-10-10'],
    ['on September 8', 'ahead', '2025-09-08'],
    ['on December 24', 'back', '2024-12-24'],
  ])('%s, looking %s', (text, direction, expected) => expect(resolved(text, direction)).toEqual([expected]));

  test.each([
    ['a day earlier', '2025-07-18', '2025-07-17'],
    ['the same day', '2025-07-18', '2025-07-18'],
    ['within two weeks', '2025-08-07', '2025-08-07/2025-08-21'],
    ['within one month', '2025-08-07', '2025-08-07/2025-09-07'],
    ['the previous month', '2025-01-18', '2024-12'],
    ['the following month', '2025-03', '2025-04'],
    ['that same year', '2019', '2019'],
    ['the following week', '2025-07-18', '2025-07-21/2025-07-27'],
    ['the day before', '2025-07-18', '2025-07-17'],
    ['the day after', '2025-07-18', '2025-07-19'],
    ['hours later', '2025-07-18', '2025-07-18'],
  ])('%s of %s', (text, anchor, expected) => expect(resolved(text, 'ahead', anchor)).toEqual([expected]));

  test.each([
    ['on September 8', 'XXXX-09-08'],
    ['from November 4 to 7', 'XXXX-11-04/XXXX-11-07'],
    ['in the first half of the year', 'XXXX-01/XXXX-06'],
    ['a day earlier', 'XXXX-07-17'],
    ['on Monday', null],
    ['last year', null],
  ])('%s without a year', (text, expected) => {
    expect(resolved(text, 'back', null, { year: null, month: 7, day: 18 })).toEqual([expected]);
  });

  test.each([
    'They may meet',
    'Theresa May said',
    'resolution 2231',
    '$2000 was paid',
    'the 14th Expert Group Meeting',
    'room 12',
    'on 11/01/2024',
    'the programme for 2019-2024',
    'Agenda 2030',
    'half of the world',
    'in the coming weeks',
    'Minister Jan Novak and April Clark',
  ])('no date in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
