import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-09-30' }));

describe('what a date or place belongs to', () => {
  test.each([
    ['The Council welcomed the visit of President William Ruto of Kenya to Juba on 3 April 2025.', '2025-04-03'],
    ['The report recalls the visit by Omani Foreign Minister Badr Albusaidi to Aden in May 2025.', '2025-05'],
  ])('a visit: %s', (text, date) => {
    expect(read(text).visits.map((visit) => visit.date)).toEqual([date]);
  });

  test.each([
    ['Chile and Peru agreed Wednesday to hold border talks in Tacna.', null, 'Tacna'],
    ['A summit of IGAD, planned for Djibouti in August, was postponed.', '2025-08', 'Djibouti'],
    [
      'Ministers prepared the 33rd Ministerial Council, to be held in Lugano on 3 December 2025.',
      '2025-12-03',
      'Lugano',
    ],
    ['Chile and Peru held a ministerial meeting on the Situation in Haiti on Monday.', '2025-09-29', null],
  ])('a meeting: %s', (text, date, place) => {
    expect(read(text).meetings.map((meeting) => [meeting.date, meeting.place])).toEqual([[date, place]]);
  });
});
