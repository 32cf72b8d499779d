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

describe('which meeting a date or place belongs to', () => {
  test.each([
    [
      'A phone call that Foreign Minister Sameh Shoukry received on Tuesday from his Iranian counterpart Hossein Amirabdollahian dealt with Gaza.',
      ['2024-03-12 null'],
    ],
    [
      'On Tuesday there was also a meeting between Prime Minister Anwar Ibrahim of Malaysia and Chancellor Olaf Scholz of Germany.',
      ['2024-03-12 null'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan travelled to Vienna on Monday, where he met Austrian Foreign Minister Alexander Schallenberg.',
      ['2024-03-11 Vienna'],
    ],
    [
      'Pakistani Foreign Minister Ishaq Dar, who is in Jeddah for consultations, met Iranian Foreign Minister Hossein Amirabdollahian on Monday.',
      ['2024-03-11 Jeddah'],
    ],
    [
      'While in Nairobi, Ethiopian Prime Minister Abiy Ahmed met Kenyan President William Ruto on 8 March.',
      ['2024-03-08 Nairobi'],
    ],
    [
      'Speaking in Brussels on Tuesday, the minister said that Serbian President Aleksandar Vucic will meet Kosovan Prime Minister Albin Kurti next month.',
      ['2024-04 null'],
    ],
    [
      'In a statement issued on Wednesday, the ministry said that Egyptian President Abdel Fattah El-Sisi had met King Abdullah II of Jordan in Amman on Monday.',
      ['2024-03-11 Amman'],
    ],
    [
      'The fourth round of talks between Peru and India will be preceded by a ministerial meeting on 2 April at the Torre Tagle Building in Lima.',
      ['null null', '2024-04-02 Lima'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text).sort()).toEqual(expected.sort()));
});
