import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Wednesday 18 June 2025: kind, status, day, town and surnames, with an asterisk if on the margins of another. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(
    ({ kind, status, date, place, participants, marginsOf }) =>
      `${kind} ${status} ${date} ${place}: ${participants.map((name) => name.split(' ').at(-1)).join(' ')}${marginsOf ? '*' : ''}`,
  );

describe('meetings on the margins', () => {
  test.each([
    [
      'of somebody alone with several are one each',
      'On the sidelines of the summit in Manila, Chilean Minister Ana Soto met Norwegian Minister Lars Lind and Ghanaian Minister Kofi Mensah.',
      [
        'conference held null Manila: ',
        'ministerial held null Manila: Soto Lind*',
        'ministerial held null Manila: Soto Mensah*',
      ],
    ],
    [
      'of two with a third are one',
      'On the sidelines of the summit in Manila, Chilean Minister Ana Soto and Norwegian Minister Lars Lind met Ghanaian Minister Kofi Mensah.',
      ['conference held null Manila: ', 'ministerial held null Manila: Soto Lind Mensah*'],
    ],
    [
      'of what is to come are of an event to come',
      'Chilean Minister Ana Soto will meet Norwegian Minister Lars Lind on the fringes of the G20 summit in Manila next month.',
      ['ministerial planned 2025-07 Manila: Soto Lind*', 'conference planned 2025-07 Manila: '],
    ],
    [
      'at an event to come',
      'Chilean Minister Ana Soto and Norwegian Minister Lars Lind will meet again in Manila on 2 July, at the summit of the African Union.',
      ['ministerial planned 2025-07-02 Manila: Soto Lind', 'conference planned 2025-07-02 Manila: Soto Lind'],
    ],
    [
      'a number of them, among them with',
      'Chilean Minister Ana Soto held a number of bilateral meetings in Manila, among them with Norwegian Minister Lars Lind and Ghanaian Minister Kofi Mensah.',
      ['ministerial held null Manila: Soto Lind', 'ministerial held null Manila: Soto Mensah'],
    ],
    [
      'also to meet',
      'Chilean Minister Ana Soto is also due to meet Norwegian Minister Lars Lind and Ghanaian Minister Kofi Mensah in Manila.',
      ['ministerial planned null Manila: Soto Lind', 'ministerial planned null Manila: Soto Mensah'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('verbs that share a subject', () => {
  test.each([
    [
      'the day and town behind the last one',
      'Chilean Minister Ana Soto met Norwegian Minister Lars Lind and held talks with Prime Minister Nils Berg of Norway in Oslo on Monday.',
      ['ministerial held 2025-06-16 Oslo: Soto Lind', 'ministerial held 2025-06-16 Oslo: Soto Berg'],
    ],
    [
      'the "will" before the first one',
      'Chilean Minister Ana Soto will have talks with Norwegian Minister Lars Lind in Oslo and be received by Prime Minister Nils Berg of Norway.',
      ['ministerial planned null Oslo: Soto Lind', 'ministerial planned null Oslo: Soto Berg'],
    ],
    [
      'a visit of the report’s own day',
      'Chilean Minister Ana Soto arrived in Oslo today. During the visit, she met Norwegian Minister Lars Lind.',
      ['ministerial held 2025-06-18 Oslo: Soto Lind'],
    ],
    [
      'an arrival days ago tells the month',
      'Chilean Minister Ana Soto arrived in Oslo on Sunday. During the visit, she met Norwegian Minister Lars Lind.',
      ['ministerial held 2025-06 Oslo: Soto Lind'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
