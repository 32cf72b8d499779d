import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "kind status date place SIDES" of each meeting; the report is of Wednesday 5 March 2025. */
const met = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).meetings.map(
    ({ kind, status, date, place, parties }) => `${kind} ${status} ${date} ${place} ${[...parties].sort().join('+')}`,
  );

describe('meetings beside others', () => {
  test.each([
    [
      'a paragraph about meetings on the sidelines',
      'The ASEAN summit took place in Jakarta on 3 March. A number of bilateral meetings were held on the sidelines. Peruvian President Ana Soto and Polish President Jan Kos discussed trade. Chilean President Luis Vargas talked with Norwegian Prime Minister Liv Sunde.',
      [
        'conference held 2025-03-03 Jakarta ',
        'summit held 2025-03-03 Jakarta PE+PL',
        'summit held 2025-03-03 Jakarta CL+NO',
      ],
    ],
    [
      'two who agree on the margins of a gathering',
      'It goes back to what Peruvian President Ana Soto and Polish President Jan Kos had agreed in June on the sidelines of the G7 summit in Kananaskis.',
      ['summit held 2024-06 Kananaskis PE+PL', 'conference held 2024-06 Kananaskis '],
    ],
    [
      'the day on which somebody spoke as a council met',
      'UN envoy Mari Lund warned on Monday, 3 March, as the Security Council met in New York.',
      ['conference held 2025-03-03 New York UN'],
    ],
    [
      'what those who are not told met for',
      'The leaders of the karst world met in Jakarta on 3 March for the third summit of the Council of Heads of State of the Karst Union.',
      ['conference held 2025-03-03 Jakarta '],
    ],
    [
      'where something is agreed is not where it will be',
      'The ASEAN summit took place in Jakarta on 3 March. It was agreed in Jakarta that Peru would host the next summit in 2026.',
      ['conference held 2025-03-03 Jakarta ', 'conference planned 2026 Peru PE'],
    ],
    [
      'nobody meets himself',
      'Peruvian Foreign Minister Ana Soto held talks on Monday with Polish Foreign Minister Jan Kos in Warsaw. Prime Minister Piotr Lis of Poland, whom she had seen earlier in the day, smiled.',
      ['ministerial held 2025-03-03 Warsaw PE+PL', 'ministerial held 2025-03-03 Warsaw PE+PL'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
});
