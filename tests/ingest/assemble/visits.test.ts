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
      'Irish Prime Minister Micheal Martin had come from Georgia, where he arrived on Sunday.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-09-28', 'held'],
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
    [
      'Irish Prime Minister Micheal Martin will leave London on Thursday for Tbilisi.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-10-02', 'planned'],
    ],
    [
      'Georgian President Mikheil Kavelashvili sent an invitation to Irish Prime Minister Micheal Martin for an official visit to Georgia at the end of this year.',
      ['Micheal Martin', 'Georgia', 'GE', '2025', 'planned'],
    ],
    [
      'They spoke of a visit to Georgia by Irish Prime Minister Micheal Martin at a mutually convenient time.',
      ['Micheal Martin', 'Georgia', 'GE', null, 'planned'],
    ],
    [
      'The invitation was extended by Irish Prime Minister Micheal Martin during his official visit to Georgia in December last year.',
      ['Micheal Martin', 'Georgia', 'GE', '2024-12', 'held'],
    ],
    [
      'Irish Prime Minister Micheal Martin will be in Georgia on a four-day official visit from October 22 to 25.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-10-22/2025-10-25', 'planned'],
    ],
    [
      'Irish Prime Minister Micheal Martin arrives in Tbilisi on Thursday on a two-day visit.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-10-02/2025-10-03', 'planned'],
    ],
    [
      'Irish Prime Minister Micheal Martin arrived in the Georgian capital on Sunday.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-09-28', 'held'],
    ],
    [
      'Georgian President Mikheil Kavelashvili received Irish Prime Minister Micheal Martin in Batumi on Monday. Martin’s visit was short.',
      ['Micheal Martin', 'Batumi', 'GE', '2025-09-29', 'held'],
    ],
    [
      'The visit of Irish Prime Minister Micheal Martin to Georgia, scheduled for 6 October, was called off.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-10-06', 'cancelled'],
    ],
    [
      'Irish Prime Minister Micheal Martin has postponed his planned official visit to Georgia.',
      ['Micheal Martin', 'Georgia', 'GE', null, 'cancelled'],
    ],
    [
      'Irish Prime Minister Micheal Martin will visit Georgia on 6 October. The visit of Martin to Georgia was then put off.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-10-06', 'cancelled'],
    ],
    [
      'A visit to Georgia by Irish Prime Minister Micheal Martin, planned for 6 October 2025, will not go ahead.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-10-06', 'cancelled'],
    ],
    [
      'The visit of Irish Prime Minister Micheal Martin to Georgia on 15 September 2025 did not go unnoticed.',
      ['Micheal Martin', 'Georgia', 'GE', '2025-09-15', 'held'],
    ],
    [
      'Irish Prime Minister Micheal Martin will be in Tbilisi from 6 to 8 October.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-10-06/2025-10-08', 'planned'],
    ],
    [
      'Irish Prime Minister Micheal Martin is due in Tbilisi on Friday.',
      ['Micheal Martin', 'Tbilisi', 'GE', '2025-10-03', 'planned'],
    ],
    [
      'Irish Prime Minister Micheal Martin, who was on a working visit to Georgia, was accompanied by Minister Simon Harris.',
      ['Micheal Martin', 'Georgia', 'GE', null, 'held'],
    ],
  ])('%s', (text, expected) => {
    expect(visitsOf(text)).toContainEqual(expected);
  });

  test.each([
    ['home', 'Irish Prime Minister Micheal Martin returned to Dublin on Sunday.'],
    ['not made', 'Irish Prime Minister Micheal Martin has never visited Georgia.'],
    ['only somewhere in mind', 'Irish Prime Minister Micheal Martin will be in touch with Tbilisi.'],
    ['of others', 'Some 400 climbers travelled to Nepal in spring.'],
  ])('none: %s', (_, text) => {
    expect(visitsOf(text)).toEqual([]);
  });

  test('trips on two days are two', () => {
    const text = 'They recalled Irish Prime Minister Micheal Martin’s trips to Tbilisi on April 19 and July 17.';
    expect(visitsOf(text).map(([, to, , date]) => [to, date])).toEqual([
      ['Tbilisi', '2025-04-19'],
      ['Tbilisi', '2025-07-17'],
    ]);
  });

  test('"today, November 8" tells the day of a report without one', () => {
    const text =
      'From November 4 to 7, US Special Envoy Jeffrey Feltman traveled to Nairobi. He traveled to Addis Ababa today, November 8.';
    expect(extract(articleOf(text, { published: null })).visits.map(({ to, date }) => [to, date])).toEqual([
      ['Nairobi', 'XXXX-11-04/XXXX-11-07'],
      ['Addis Ababa', 'XXXX-11-08'],
    ]);
  });

  test('one visit told twice is one, with the sharper date', () => {
    const text =
      'Irish Prime Minister Micheal Martin visited Georgia in June. Martin arrived in Tbilisi on 3 June 2025 on a two-day visit.';
    expect(visitsOf(text)).toEqual([['Micheal Martin', 'Georgia', 'GE', '2025-06-03/2025-06-04', 'held']]);
  });
});
