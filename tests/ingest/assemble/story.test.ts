import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-09-30' }));

describe('visits', () => {
  test.each([
    [
      'Polish Foreign Minister Radosław Sikorski arrived in Kyiv on Monday.',
      ['Radosław Sikorski', 'Kyiv', 'UA', '2025-09-29', 'held'],
    ],
    [
      "Italian Prime Minister Giorgia Meloni's visit to Tunisia last month was short.",
      ['Giorgia Meloni', 'Tunisia', 'TN', '2025-08', 'held'],
    ],
    [
      'Omani Foreign Minister Badr Albusaidi will visit Tehran next month.',
      ['Badr Albusaidi', 'Tehran', 'IR', '2025-10', 'planned'],
    ],
    [
      'Iraqi Prime Minister Mohammed Shia al-Sudani is in Doha on a two-day visit.',
      ['Mohammed Shia al-Sudani', 'Doha', 'QA', null, 'held'],
    ],
  ])('%s', (text, expected) => {
    expect(
      read(text).visits.map(({ leader, to, country, date, status }) => [leader, to, country, date, status]),
    ).toEqual([expected]);
  });

  test.each(['Spanish Prime Minister Pedro Sánchez flew to Madrid.', 'No Japanese prime minister had visited Havana.'])(
    'none in "%s"',
    (text) => {
      expect(read(text).visits).toEqual([]);
    },
  );
});

describe('papers', () => {
  const MET = 'Finnish President Alexander Stubb met Estonian President Alar Karis in Tallinn on Monday.';

  test.each([
    [`${MET} In a joint statement the two presidents welcomed the plan.`, 'joint statement', 'statement'],
    [
      `${MET} The sides signed a memorandum of understanding on carbon storage.`,
      'memorandum of understanding on carbon storage',
      'memorandum',
    ],
  ])('%s', (text, name, kind) => {
    expect(read(text).outcomes).toMatchObject([{ name, kind, meeting: 'm1' }]);
  });

  test.each([
    `${MET} The agreement is to be signed next year.`,
    `${MET} They spoke about relations under the 1992 treaty.`,
  ])('none in "%s"', (text) => {
    expect(read(text).outcomes).toEqual([]);
  });
});

describe('order', () => {
  test.each([
    [
      'Malta and Cyprus held the 6th summit in Valletta on 3 May 2024. The 5th summit was held in Nicosia on 4 June 2023.',
      ['2024-05-03', '2023-06-04'],
    ],
  ])('%s', (text, [later, earlier]) => {
    const { meetings, follows } = read(text);
    const date = (id: string) => meetings.find((meeting) => meeting.id === id)?.date;
    expect(follows.map(({ from, to }) => [date(from), date(to)])).toContainEqual([later, earlier]);
  });
});

describe('sides of officials whose country is not said', () => {
  test.each([
    [
      'Foreign Minister Narayan Khadka met his Chinese counterpart Wang Yi. Nepal-China relations were reviewed.',
      'Narayan Khadka',
      'NP',
    ],
    ['In Berlin, Foreign Minister Heiko Maas said that he would travel.', 'Heiko Maas', 'DE'],
    ['Secretary of State Jane Doe spoke.', 'Jane Doe', 'US'],
    ['A Turkish delegation headed by Deputy Foreign Minister Sedat Onal came.', 'Sedat Onal', 'TR'],
    ['The OSCE Chairperson-in-Office, Polish Foreign Minister Zbigniew Rau, spoke.', 'Zbigniew Rau', 'OSCE'],
  ])('%s', (text, name, side) => {
    expect(read(text).leaders).toContainEqual(expect.objectContaining({ name, represents: side }));
  });
});

describe('texts about other things', () => {
  test.each([
    'Gianni Infantino was elected President of FIFA at the congress in Zurich. UEFA President Michel Platini was absent.',
    'The mayor of Tempe held talks with his counterparts at a housing summit.',
    'SK Group Chairman Chey Tae-won opened the board meeting.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ leaders: [], visits: [], outcomes: [], follows: [] });
  });
});
