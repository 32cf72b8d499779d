import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Thursday 14 March 2024, as its date and place. */
function whenWhere(text: string): string[] {
  return extract(articleOf(text, { published: '2024-03-14' })).meetings.map(({ date, place }) => `${date} ${place}`);
}

describe('where a meeting took place', () => {
  test.each([
    [
      'President Joe Biden hosted Polish President Andrzej Duda at the White House on Tuesday.',
      '2024-03-12 Washington',
    ],
    ['In the Kremlin on Monday, President Vladimir Putin met Iranian President Ebrahim Raisi.', '2024-03-11 Moscow'],
    [
      'UN Secretary-General António Guterres met Angolan Foreign Minister Téte António at UN Headquarters.',
      'null New York',
    ],
    [
      'Britain’s Foreign Secretary David Cameron met Oman’s Foreign Minister Badr Albusaidi at Lancaster House today. Mr Cameron thanked Oman.',
      '2024-03-14 Lancaster House',
    ],
  ])('%s', (text, expected) => expect(whenWhere(text)).toEqual([expected]));

  test('the town of a venue that a report does not write gives way to a country that it does', () => {
    const text =
      'Prime Minister Rishi Sunak met Dutch Prime Minister Mark Rutte at Downing Street. He thanked him for coming to the UK.';
    expect(whenWhere(text)).toEqual(['null UK']);
  });
});
