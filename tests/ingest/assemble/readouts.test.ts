import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Wednesday 18 June 2025: kind, status, day, town and surnames. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(
    ({ kind, status, date, place, participants }) =>
      `${kind} ${status} ${date} ${place}: ${participants.map((name) => name.split(' ').at(-1)).join(' ')}`,
  );
const LEAD = 'Chilean President Ana Soto met Norwegian Prime Minister Lars Lind in Oslo on Monday.';
const FIRST = 'summit held 2025-06-16 Oslo: Soto Lind';

describe('who meets whom', () => {
  test.each([
    [
      'two who discuss something',
      'Chilean President Ana Soto and Norwegian Prime Minister Lars Lind on Monday discussed trade.',
      ['summit held 2025-06-16 null: Soto Lind'],
    ],
    [
      'the same two, of whose meeting is told',
      `${LEAD} President Soto and Prime Minister Lind discussed trade.`,
      [FIRST],
    ],
    [
      'three who are called so',
      'Chilean President Ana Soto met Norwegian Prime Minister Lars Lind and Ghanaian President Kofi Mensah on the margins of the summit in Oslo. The three leaders discussed trade.',
      ['summit held null Oslo: Soto Lind Mensah', 'conference held null Oslo: '],
    ],
    [
      'a guest whom a house stands between',
      'Chilean President Ana Soto was received at Government House, Oslo, by Norwegian Prime Minister Lars Lind.',
      ['summit held null Oslo: Soto Lind'],
    ],
    [
      'a host in a town that no table knows',
      `${LEAD} Soto was also received at Government House, Lillesund, by her host, King Olav Dahl of Norway.`,
      [FIRST, 'summit held 2025-06-16 Oslo: Soto Dahl'],
    ],
    [
      'a delegation by its head',
      'A meeting between President Ana Soto of Chile and a high-level delegation led by Norwegian Minister Nils Berg was held in Oslo.',
      ['ministerial held null Oslo: Soto Berg'],
    ],
    [
      'the courtesy alone',
      `${LEAD} His Excellency later received Ghanaian President Kofi Mensah.`,
      [FIRST, 'summit held 2025-06-16 Oslo: Soto Mensah'],
    ],
    [
      'not who only sat by',
      `${LEAD} Present were Norwegian Minister Nils Berg and Chilean Minister Eva Leon. She will meet King Olav Dahl of Norway on Thursday.`,
      ['summit held 2025-06-16 Oslo: Soto Lind Berg Leon', 'summit planned 2025-06-19 null: Soto Dahl'],
    ],
    [
      'two holders of one office',
      `Norwegian Prime Minister Lars Lind arrived in Tonga on Monday at the invitation of the Prime Minister of Tonga, Sione Fifita. Prime Minister Lind will meet the Prime Minister on Friday.`,
      ['summit planned 2025-06-20 Tonga: Lind Fifita'],
    ],
    [
      'the three countries whose meetings were told',
      `${LEAD} Soto also met Ghanaian President Kofi Mensah. The three countries agreed to hold a ministerial meeting in Accra in July.`,
      [FIRST, 'summit held 2025-06-16 Oslo: Soto Mensah', 'ministerial planned 2025-07 Accra: '],
    ],
    [
      'a guest in audience',
      'King Olav Dahl of Norway received in audience the President of Chile, Ana Soto, in Oslo on Monday.',
      ['summit held 2025-06-16 Oslo: Dahl Soto'],
    ],
    [
      'foreign secretaries who are officials',
      'Foreign Secretary Ravi Rao of India and Foreign Secretary Anis Khan of Bangladesh met in Dhaka.',
      ['official held null Dhaka: Rao Khan'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('when', () => {
  test.each([
    [
      'later on the day of what took place, not of a plan',
      `${LEAD} Both agreed to continue at a personal meeting in Manila on July 2 on the margins of the G20 summit. Later in the day Soto received Norwegian Minister Nils Berg.`,
      [
        FIRST,
        'summit planned 2025-07-02 Manila: Soto Lind',
        'conference planned 2025-07 Manila: ',
        'ministerial held 2025-06-16 Oslo: Soto Berg',
      ],
    ],
    [
      'the same day as the last one, not as the month of a meeting spoken of',
      `${LEAD} They recalled what was agreed at their meeting in Santiago last October. Soto also received Norwegian Minister Nils Berg the same day.`,
      [FIRST, 'summit held 2024-10 Santiago: Soto Lind', 'ministerial held 2025-06-16 Oslo: Soto Berg'],
    ],
    [
      'some time',
      'Chilean President Ana Soto will receive Norwegian Prime Minister Lars Lind on Friday. She also plans to host Norwegian Minister Nils Berg in Santiago in the coming weeks.',
      ['summit planned 2025-06-20 null: Soto Lind', 'ministerial planned null Santiago: Soto Berg'],
    ],
    [
      'what the next verb of the subject tells is to come',
      'Chilean President Ana Soto spoke with Norwegian Prime Minister Lars Lind on Monday and plans to host King Olav Dahl of Norway in Santiago in July.',
      ['call held 2025-06-16 null: Soto Lind', 'summit planned 2025-07 Santiago: Soto Dahl'],
    ],
    [
      'ministers of the delegations of a summit',
      `${LEAD} Chilean Minister Eva Leon also had a working session with Norwegian Minister Nils Berg.`,
      [FIRST, 'ministerial held 2025-06-16 Oslo: Leon Berg'],
    ],
    [
      'the eve of an event',
      `${LEAD} The two leaders will meet again on July 1, on the eve of the G20 summit.`,
      [FIRST, 'summit planned 2025-07-01 null: Soto Lind', 'conference planned 2025-07-02 null: '],
    ],
    [
      'a date that has not been set',
      `${LEAD} A date for a meeting between Soto and Ghanaian President Kofi Mensah has not been set.`,
      [FIRST],
    ],
    [
      'a day in front of an insertion',
      'On Sunday, before leaving for Oslo, Chilean President Ana Soto received Ghanaian President Kofi Mensah.',
      ['summit held 2025-06-15 null: Soto Mensah'],
    ],
    [
      '"next meet" is a verb, with the day of the event',
      `${LEAD} The President and the Prime Minister will next meet at the G20 summit in Manila in November.`,
      [FIRST, 'summit planned 2025-11 Manila: Soto Lind', 'conference planned 2025-11 Manila: '],
    ],
    [
      'a host stays at home before he travels',
      'Norwegian Prime Minister Lars Lind will receive Chilean President Ana Soto on Friday. On Thursday Lind will travel to Santiago.',
      ['summit planned 2025-06-20 null: Lind Soto'],
    ],
    [
      'expected somewhere',
      'Chilean President Ana Soto is expected in Oslo on Friday for talks with Norwegian Prime Minister Lars Lind.',
      ['summit planned 2025-06-20 Oslo: Soto Lind'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
