import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-09-30' }));
const meetings = (text: string) =>
  read(text).meetings.map(({ date, place, status, parties }) => [date, place, status, parties.join()]);

describe('a chronology', () => {
  test('gives each entry the day at its head, with the year of the entry before', () => {
    const text = [
      'Nov. 12, 2024: Serbian Foreign Minister Marko Đurić and Kosovan Foreign Minister Donika Gërvalla hold talks in Vienna.',
      'Dec. 3: A second round takes place in Bratislava.',
      'Jan. 20-21: A third round is held in Ljubljana.',
    ].join('\n\n');
    expect(meetings(text)).toEqual([
      ['2024-11-12', 'Vienna', 'held', 'RS,XK'],
      ['2024-12-03', 'Bratislava', 'held', 'RS,XK'],
      ['2025-01-20/2025-01-21', 'Ljubljana', 'held', 'RS,XK'],
    ]);
  });

  test('tells in the present what is over', () => {
    const text = [
      '4 March – Omani Foreign Minister Badr Albusaidi travels to Tehran for talks with Iranian President Masoud Pezeshkian.',
      '9 March – Iraqi President Abdul Latif Rashid speaks by phone with King Abdullah II of Jordan.',
    ].join('\n\n');
    expect(meetings(text)).toEqual([
      ['2025-03-04', 'Tehran', 'held', 'OM,IR'],
      ['2025-03-09', null, 'held', 'IQ,JO'],
    ]);
    expect(read(text).visits.map(({ to, date, status }) => [to, date, status])).toEqual([
      ['Tehran', '2025-03-04', 'held'],
    ]);
  });

  test.each([
    '2 May 2025 – Finnish President Alexander Stubb met Estonian President Alar Karis in Tallinn.',
    'On 2 May, Finnish President Alexander Stubb spoke in parliament.\n\nHe met Estonian President Alar Karis in Tallinn.',
  ])('is not "%s"', (text) => {
    expect(meetings(text).map(([date]) => date)).toEqual([null]);
  });
});
