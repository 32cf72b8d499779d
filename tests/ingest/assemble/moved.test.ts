import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Published on Tuesday 30 September 2025. */
const meetings = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).meetings.map(
    ({ kind, status, date, place, parties, participants }) => ({
      kind,
      status,
      date,
      place,
      parties: [...parties].sort(),
      participants: participants.map((name) => name.split(' ').at(-1)),
    }),
  );

describe('who is meant by a pronoun or a description', () => {
  const who = (text: string) =>
    meetings(text).map(({ date, place, participants }) => [date, place, ...participants].join(' '));
  const ENVOY =
    'Norwegian envoy Tor Wennesland flew to Amman on Sunday. Jordanian Foreign Minister Ayman Safadi received him the next morning.';
  test.each([
    [ENVOY, ['2025-09-29 Amman Safadi Wennesland']],
    [
      `${ENVOY} That evening he met Iraqi Foreign Minister Fuad Hussein.`,
      ['2025-09-29 Amman Safadi Wennesland', '2025-09-29 Amman Wennesland Hussein'],
    ],
    [
      'Norwegian envoy Tor Wennesland flew to Amman on Sunday. The Norwegian diplomat met Syrian Foreign Minister Asaad al-Shaibani there on Monday.',
      ['2025-09-29 Amman Wennesland al-Shaibani'],
    ],
    [
      'Norwegian envoy Tor Wennesland flew to Amman on Sunday. Ayman Safadi, the Jordanian foreign minister, received him at the entrance.',
      [],
    ],
    [
      'Norwegian envoy Tor Wennesland wrote a book. Jordanian Foreign Minister Ayman Safadi looks forward to meeting him some day.',
      [],
    ],
  ])('%s', (text, expected) => expect(who(text)).toEqual(expected));
});

describe('meetings put to another day, and words that tell of one by what was done there', () => {
  const told = (text: string) =>
    meetings(text).map(({ kind, status, date, place, parties, participants }) =>
      [kind, status, date, place, parties.join('-'), ...participants].join(' '),
    );
  const MOVED =
    'The summit of Kenya and Uganda, which had been due to be held in Entebbe on 5 October, will now take place on 12 November.';
  test.each([
    [MOVED, ['summit cancelled 2025-10-05 Entebbe KE-UG', 'summit planned 2025-11-12 Entebbe KE-UG']],
    [
      `${MOVED} Kenyan President William Ruto will fly to Uganda to chair it together with Ugandan President Yoweri Museveni.`,
      [
        'summit cancelled 2025-10-05 Entebbe KE-UG Ruto Museveni',
        'summit planned 2025-11-12 Entebbe KE-UG Ruto Museveni',
      ],
    ],
    [
      'The talks between Greece and Türkiye were to have begun on Monday but will now start on Thursday in Geneva.',
      ['official cancelled 2025-09-29  GR-TR', 'official planned 2025-10-02  GR-TR'],
    ],
    [
      'The meeting between Ghana and Togo was scheduled for Monday; their parliaments will sit in May.',
      ['official planned 2025-10-06  GH-TG'],
    ],
    [
      'A meeting of Kenyan President William Ruto and Ugandan President Yoweri Museveni, set for September 23 on the sidelines of the UN General Assembly in New York, was scrapped.',
      ['summit cancelled 2025-09-23 New York KE-UG Ruto Museveni', 'conference held 2025-09 New York '],
    ],
    [
      'Kenyan President William Ruto spent two hours with Ugandan President Yoweri Museveni in Entebbe on Monday.',
      ['summit held 2025-09-29 Entebbe KE-UG Ruto Museveni'],
    ],
    ['Kenyan President William Ruto spent time with Ugandan soldiers.', []],
    [
      'Egyptian Foreign Minister Badr Abdelatty flew to Doha on Monday to brief the Emir of Qatar, Tamim bin Hamad, on the truce.',
      ['ministerial held 2025-09-29 Doha EG-QA Abdelatty Hamad'],
    ],
    ['Egyptian Foreign Minister Badr Abdelatty promised to brief the Emir of Qatar, Tamim bin Hamad.', []],
    [
      'UN envoy Hanna Tetteh is to brief the Security Council on 12 October.',
      ['conference planned 2025-10-12  UN Tetteh'],
    ],
    [
      'Kenyan President William Ruto and Ugandan President Yoweri Museveni, who chaired the third session of the Joint Council in Entebbe in May, are friends.',
      ['summit held 2025-05 Entebbe KE-UG Ruto Museveni'],
    ],
    [
      'Kenyan Foreign Minister Musalia Mudavadi met his Ugandan opposite number, Jeje Odongo, in Entebbe on Monday.',
      ['ministerial held 2025-09-29 Entebbe KE-UG Mudavadi Odongo'],
    ],
    [
      'After Entebbe, the Kenyan president and President Samia Hassan of Tanzania will meet in Arusha on 3 October.',
      ['summit planned 2025-10-03 Arusha KE-TZ Hassan'],
    ],
    [
      'Kenyan Foreign Minister Musalia Mudavadi and Ugandan Foreign Minister Jeje Odongo had been expected to meet on Thursday. That meeting will not take place.',
      ['ministerial cancelled 2025-10-02  KE-UG Mudavadi Odongo'],
    ],
    [
      'Kenyan Foreign Minister Musalia Mudavadi is due to see Ugandan President Yoweri Museveni in Entebbe on Thursday.',
      ['ministerial planned 2025-10-02 Entebbe KE-UG Mudavadi Museveni'],
    ],
    ['Kenyan Foreign Minister Musalia Mudavadi wants to see Ugandan President Yoweri Museveni succeed.', []],
    [
      'Qatari mediators held talks with delegations from Sudan and Ethiopia in Doha on Monday.',
      ['official held 2025-09-29 Doha ET-QA-SD'],
    ],
    [
      'Kenyan President William Ruto met Ugandan President Yoweri Museveni, then Tanzanian President Samia Hassan, in Arusha on Monday.',
      ['summit held 2025-09-29 Arusha KE-UG Ruto Museveni', 'summit held 2025-09-29 Arusha KE-TZ Ruto Hassan'],
    ],
    [
      "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday in the open, Burundi's press said.",
      ['summit held 2025-09-29  KE-UG Ruto Museveni'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
