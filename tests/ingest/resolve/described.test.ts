import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "Surname, office, CODE" of each leader. */
const held = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).leaders.map(
    ({ name, office, represents }) => `${name.split(' ').at(-1)}, ${office?.toLowerCase() ?? null}, ${represents}`,
  );

describe('offices that stand apart from the name', () => {
  test.each([
    [
      'members of a plural, told with their countries there and next',
      "The defence ministers met in Riga on Monday. Poland's Jan Kos chaired. Norway's Liv Sunde and Juhan Saar (Estonia) were present.",
      ['Kos, defence minister, PL', 'Sunde, defence minister, NO', 'Saar, defence minister, EE'],
    ],
    [
      'the description by which the next sentence goes on',
      'The host, Mateo Rojas, was in good spirits. "We are close," the Chilean president said. Rojas then met Bolivian President Luis Vargas.',
      ['Rojas, president, CL', 'Vargas, president, BO'],
    ],
    [
      'what somebody is besides a member',
      'Chinese President Xi Jinping sent a letter. Wang Yi, a member of the Political Bureau of the Communist Party of China Central Committee and minister of foreign affairs, read it out and met Kenyan President William Ruto.',
      ['Jinping, president, CN', 'Yi, foreign minister, CN', 'Ruto, president, KE'],
    ],
    [
      'of somebody else no description tells',
      'The analyst spoke to Mateo Rojas. "We are close," the Chilean president said. Rojas then wrote a column. Bolivian President Luis Vargas left.',
      ['Vargas, president, BO'],
    ],
    [
      'nobody holds an office that the text gives to another',
      'The host, Mateo Rojas, smiled. The Chilean president left. Rojas waited. Chilean President Ana Soto came back.',
      ['Soto, president, CL'],
    ],
    [
      'its and whose, of the country named last; of the body that a noun points to',
      "Bolivia sent its trade minister, Rosa Quispe. The chair went to Kuwait, whose foreign minister, Yousef Nasser, spoke. The International Energy Agency was there: the agency's executive director, Ole Berg, spoke too.",
      ['Quispe, trade minister, BO', 'Nasser, foreign minister, KW', 'Berg, executive director, IEA'],
    ],
    [
      'two whom every reader knows, told apart by their countries',
      "Emmanuel Macron and Giorgia Meloni rarely agree. On Monday the French President flew to Rome for talks with Meloni. Italy's Prime Minister smiled.",
      ['Macron, president, FR', 'Meloni, prime minister, IT'],
    ],
    [
      'no office of a country that is not his',
      'Keir Starmer was brief. "We are close," the Chilean president said. Starmer then met Bolivian President Luis Vargas.',
      ['Starmer, null, GB', 'Vargas, president, BO'],
    ],
    [
      'a former holder leaves the office to the present one',
      'Former German Chancellor Olaf Scholz was there. So was Friedrich Merz. The German Chancellor met Bolivian President Luis Vargas.',
      ['Merz, chancellor, DE', 'Vargas, president, BO'],
    ],
  ])('%s', (_, text, expected) => expect(held(text)).toEqual(expected));
});
