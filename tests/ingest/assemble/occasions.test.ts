import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Day and place of each meeting; published on Wednesday 18 June 2025. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(
    ({ date, place, parties }) => `${date} ${place} ${[...parties].sort().join(' ')}`,
  );

describe('several meetings told by one word', () => {
  test.each([
    [
      'each with its day and place',
      'Iran and Oman held talks in Muscat on 12 April and in Rome on 19 April.',
      ['2025-04-12 Muscat IR OM', '2025-04-19 Rome IR OM'],
    ],
    [
      'each in its month',
      'The foreign ministers of Italy and Greece held videoconferences in April and May 2020.',
      ['2020-04 null GR IT', '2020-05 null GR IT'],
    ],
    [
      'each with one partner, as they are bilateral',
      'Greek Foreign Minister Giorgos Gerapetritis held bilateral talks with Cypriot Foreign Minister Constantinos Kombos and Italian Foreign Minister Antonio Tajani in Athens on Monday.',
      ['2025-06-16 Athens CY GR', '2025-06-16 Athens GR IT'],
    ],
    [
      'each with one of the ministers',
      'Greek Foreign Minister Giorgos Gerapetritis met with the foreign ministers of Cyprus and Italy, separately, in Athens on Monday.',
      ['2025-06-16 Athens CY GR', '2025-06-16 Athens GR IT'],
    ],
    [
      'one, on several days',
      'Iran and Oman held talks in Muscat on 12 and 13 April.',
      ['2025-04-12/2025-04-13 Muscat IR OM'],
    ],
    [
      'one of two sides',
      'Bilateral talks between Iran and Oman took place in Muscat on 12 April.',
      ['2025-04-12 Muscat IR OM'],
    ],
    [
      'one, though its noun is of many',
      'Meetings of senior officials from Kenya and Uganda took place in Kampala on 9 June.',
      ['2025-06-09 Kampala KE UG'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a noun that is left out', () => {
  test.each([
    [
      'with a verb, then without',
      'It will be the third Finland-Japan summit. The first was held in Helsinki in 2016, the second in Tokyo in 2019.',
      ['null null FI JP', '2016 Helsinki FI JP', '2019 Tokyo FI JP'],
    ],
    [
      'with "one"',
      'The Finland-Japan dialogue will be held in Tokyo on 20 June. The previous one took place in Helsinki in May 2024.',
      ['2025-06-20 Tokyo FI JP', '2024-05 Helsinki FI JP'],
    ],
    ['but not where no meeting was told', 'Two bridges were opened. The first was held up in Helsinki in 2016.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
