import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const visitsOf = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).visits.map(({ leader, to, country, date, status }) => [
    leader,
    to,
    country,
    date,
    status,
  ]);

describe('travel of leaders', () => {
  test.each([
    [
      'Irish Foreign Minister Simon Harris will pay his first official visit to Armenia next month, at the invitation of Foreign Minister Ararat Mirzoyan.',
      ['Simon Harris', 'Armenia', 'AM', '2025-10', 'planned'],
    ],
    [
      'Irish Foreign Minister Simon Harris paid an official visit to Armenia in May at the invitation of Foreign Minister Ararat Mirzoyan.',
      ['Simon Harris', 'Armenia', 'AM', '2025-05', 'held'],
    ],
    [
      'Nepalese President Ram Chandra Poudel received Irish Prime Minister Micheal Martin during the latter’s visit to Nepal in June.',
      ['Micheal Martin', 'Nepal', 'NP', '2025-06', 'held'],
    ],
    [
      'When he arrived in Tbilisi on Sunday, Irish Prime Minister Micheal Martin spoke of peace.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-09-28', 'held'],
    ],
    [
      'HE Irish Prime Minister Micheal Martin met Georgian President Mikheil Kavelashvili. HE the Prime Minister of Ireland arrived in Tbilisi on Sunday.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-09-28', 'held'],
    ],
    [
      'Irish Prime Minister Micheal Martin flies to Tbilisi on Thursday.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-10-02', 'planned'],
    ],
  ])('%s', (text, expected) => {
    expect(visitsOf(text)).toContainEqual(expected);
  });

  test.each([
    ['home', 'Irish Prime Minister Micheal Martin returned to Dublin on Sunday.'],
    ['not made', 'Irish Prime Minister Micheal Martin has never visited Georgia.'],
    ['called off', 'The visit of Irish Prime Minister Micheal Martin to Georgia was cancelled.'],
    ['of others', 'Some 400 climbers travelled to Nepal in spring.'],
  ])('none: %s', (_, text) => {
    expect(visitsOf(text)).toEqual([]);
  });

  test('one visit told twice is one, with the sharper date', () => {
    const text =
      'Irish Prime Minister Micheal Martin visited Georgia in June. Martin arrived in Tbilisi on 3 June 2025 on a two-day visit.';
    expect(visitsOf(text)).toEqual([['Micheal Martin', 'Georgia', 'GE', '2025-06-03/2025-06-04', 'held']]);
  });
});
