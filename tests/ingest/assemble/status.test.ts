import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Status and sides of each meeting; published on Wednesday 18 June 2025. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(
    ({ status, parties }) => `${status} ${[...parties].sort().join(' ')}`,
  );

describe('the status of a meeting', () => {
  test.each([
    [
      'of the present of a verb beside a weekday to come',
      'On Friday Danish Foreign Minister Lars Rasmussen receives Kenyan Foreign Minister Musalia Mudavadi in Copenhagen.',
      ['planned DK KE'],
    ],
    [
      'of the present of a verb on the day of the report, and of its past beside a weekday',
      'Danish Foreign Minister Lars Rasmussen meets Kenyan Foreign Minister Musalia Mudavadi on Wednesday. On Friday he received Chilean Foreign Minister Ana Soto.',
      ['held DK KE', 'held CL DK'],
    ],
    [
      'of what those who met agreed that others would hold',
      'The two sides agreed that officials would hold a second round of the Denmark-Kenya trade dialogue in Oslo.',
      ['planned DK KE'],
    ],
    [
      'of an exchange of views, with its day before the partner',
      'Danish Foreign Minister Lars Rasmussen had a frank exchange of views on 6 June with Kenyan Foreign Minister Musalia Mudavadi.',
      ['held DK KE'],
    ],
    [
      'of what was to have taken place',
      'Danish Foreign Minister Lars Rasmussen was to have met Kenyan Foreign Minister Musalia Mudavadi in Oslo on Monday. Talks between Denmark and Chile were to have been held in May.',
      ['cancelled DK KE', 'cancelled CL DK'],
    ],
    [
      'of verbs that share one auxiliary',
      'Danish Foreign Minister Lars Rasmussen will visit Nairobi and hold talks with Kenyan Foreign Minister Musalia Mudavadi.',
      ['planned DK KE'],
    ],
    [
      'of what is planned',
      'A meeting between Danish Foreign Minister Lars Rasmussen and Kenyan Foreign Minister Musalia Mudavadi is planned.',
      ['planned DK KE'],
    ],
    [
      'of an invitation',
      'Danish Foreign Minister Lars Rasmussen extended an invitation to Kenyan Foreign Minister Musalia Mudavadi for a bilateral meeting in Copenhagen.',
      ['planned DK KE'],
    ],
    [
      'of what was said about it',
      'A spokesman confirmed that the talks between Denmark and Kenya would be held in Nairobi.',
      ['planned DK KE'],
    ],
    [
      'of a future reported in the past',
      'Danish Foreign Minister Lars Rasmussen said he would meet Kenyan Foreign Minister Musalia Mudavadi in Oslo.',
      ['planned DK KE'],
    ],
    [
      'of what would be under a condition',
      'Danish Foreign Minister Lars Rasmussen said that if asked he would meet Kenyan Foreign Minister Musalia Mudavadi.',
      [],
    ],
    [
      'of what others are to do by a decision',
      'Danish Foreign Minister Lars Rasmussen met Kenyan Foreign Minister Musalia Mudavadi in Oslo. They agreed that the trade ministers of the two countries should meet in Nairobi in July.',
      ['held DK KE', 'planned DK KE'],
    ],
    [
      'of what one only thinks right',
      'Danish Foreign Minister Lars Rasmussen thinks that the trade ministers of Denmark and Kenya should meet.',
      [],
    ],
    [
      'of an inverted negation',
      'Nor will Danish Foreign Minister Lars Rasmussen meet Kenyan Foreign Minister Musalia Mudavadi in Oslo.',
      ['cancelled DK KE'],
    ],
    [
      'of an inverted negation of the past',
      'Nor did Danish Foreign Minister Lars Rasmussen meet Kenyan Foreign Minister Musalia Mudavadi in Oslo.',
      [],
    ],
    [
      'of a plan whose day is over',
      'On the sidelines of the Denmark-Kenya summit in May 2025 both sides agreed that more will be done.',
      ['held DK KE'],
    ],
    [
      'of a plan told as past',
      'Danish Foreign Minister Lars Rasmussen was to meet Kenyan Foreign Minister Musalia Mudavadi in Oslo on 3 June 2025.',
      ['planned DK KE'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

const RASMUSSEN = 'Danish Foreign Minister Lars Rasmussen';
const MUDAVADI = 'Kenyan Foreign Minister Musalia Mudavadi';

describe('what is no occurrence', () => {
  test.each([
    ['a habit', `${RASMUSSEN} and ${MUDAVADI} meet every year.`],
    ['a series in general', 'Denmark and Kenya hold regular consultations.'],
    ['what may be', `A meeting between ${RASMUSSEN} and ${MUDAVADI} is possible.`],
    ['what nobody has set', `No date has been set for a meeting between ${RASMUSSEN} and ${MUDAVADI}.`],
    ['what nobody intends', `There are no plans for ${RASMUSSEN} to meet ${MUDAVADI}.`],
  ])('%s', (_, text) => expect(told(text)).toEqual([]));

  test.each([
    ['a day among habits', 'Denmark and Kenya held regular consultations in Oslo on Monday.', ['held DK KE']],
    [
      '"each other"',
      'The ministers of Denmark and Kenya met in Oslo on Monday and praised each other.',
      ['held DK KE'],
    ],
  ])('but %s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a meeting put to another day', () => {
  const days = (text: string) =>
    extract(articleOf(text, { published: '2025-06-18' })).meetings.map(({ status, date }) => `${status} ${date}`);
  const SUMMIT = 'The summit between French President Emmanuel Macron and Egyptian President Abdel Fattah el-Sisi';
  test.each([
    [
      'They discussed preparations for a summit in Oslo between Danish President A. Holm and Kenyan President William Ruto, which was later called off.',
      ['cancelled null'],
    ],
    [`${SUMMIT} has been postponed to 4 July.`, ['cancelled null', 'planned 2025-07-04']],
    [`${SUMMIT} in Oslo was put off to 4 July, in Bergen.`, ['cancelled null', 'planned 2025-07-04']],
    [`${SUMMIT} was moved from 30 June to 4 July.`, ['cancelled 2025-06-30', 'planned 2025-07-04']],
    [
      `${SUMMIT}, originally scheduled for 30 June, will take place on 4 July.`,
      ['cancelled 2025-06-30', 'planned 2025-07-04'],
    ],
    [
      `${SUMMIT} is planned for 30 June. The meeting was put off until 4 July.`,
      ['cancelled 2025-06-30', 'planned 2025-07-04'],
    ],
    [`${SUMMIT} has been postponed indefinitely.`, ['cancelled null']],
    [`${SUMMIT} was held on 4 June. Egypt moved its troops to Sinai on 5 June.`, ['held 2025-06-04']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));
});
