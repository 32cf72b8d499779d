import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-09-30' }));
const topicsOf = (text: string) => read(text).meetings[0]?.topics;

const MET = 'Danish Prime Minister Mette Frederiksen met Kenyan President William Ruto in Nairobi on Monday.';

describe('subjects of a meeting', () => {
  test.each([
    [
      'a verb of discussing',
      `${MET} They discussed vaccine production and the war in Sudan.`,
      ['vaccine production', 'war in Sudan'],
    ],
    [
      '"on" after the meeting',
      'Danish Prime Minister Mette Frederiksen had talks with Kenyan President William Ruto on fisheries.',
      ['fisheries'],
    ],
    ['a passive', `${MET} Green hydrogen and piracy were also discussed.`, ['Green hydrogen', 'piracy']],
    ['an opening', `${MET} On climate finance, the two leaders were of one mind.`, ['climate finance']],
    [
      'fields of cooperation',
      `${MET} They reviewed cooperation in education, tourism and farming.`,
      ['cooperation', 'education', 'tourism', 'farming'],
    ],
    [
      'no name of a meeting or ministry, no count and no bare noun',
      `${MET} They discussed the Munich Security Conference, three locations, ties and vaccine production.`,
      ['vaccine production'],
    ],
    [
      'the partner named, of several met apart',
      'Danish Prime Minister Mette Frederiksen met separately with Kenyan President William Ruto and Ugandan President Yoweri Museveni in Nairobi. With President Ruto she reviewed wheat exports.',
      ['wheat exports'],
    ],
    ['ways of promoting', `${MET} They discussed ways of expanding trade.`, ['trade']],
    [
      'what they agree to do',
      `${MET} The two leaders agreed to deepen maritime cooperation.`,
      ['maritime cooperation'],
    ],
    [
      'a noun of policy where no verb of discussing leads to it',
      `${MET} Both leaders praised the close bilateral relations and condemned the drone attacks on Port Sudan.`,
      ['bilateral relations', 'drone attacks on Port Sudan'],
    ],
    [
      'a list that holds another meeting',
      `${MET} They discussed the peace talks between Chad and Sudan, piracy and tourism.`,
      ['peace talks', 'piracy', 'tourism'],
    ],
  ])('by %s', (_, text, expected) => {
    expect(topicsOf(text)).toEqual(expected);
  });

  test.each([
    ['words that say nothing', `${MET} They discussed issues of mutual interest.`],
    [
      'adjectives whose noun says nothing',
      `${MET} They exchanged views on bilateral, regional and international issues.`,
    ],
    ['the day', 'Danish Prime Minister Mette Frederiksen held a meeting with Kenyan President William Ruto on Monday.'],
    [
      'the sidelines',
      'Danish Prime Minister Mette Frederiksen met Kenyan President William Ruto on the sidelines of a conference in Nairobi.',
    ],
    ['a nationality with a noun that says nothing', `${MET} They briefed reporters and talked about Ugandan sources.`],
    ['a noun of policy that says nothing alone', `${MET} The two leaders praised the close ties and the stability.`],
    ['a noun of policy in a name', `${MET} Ruto thanked the Trade Bank and the energy minister.`],
    ['news that is of somebody else', `${MET} Analysts in Oslo expect bilateral relations to cool.`],
    ['the own countries', `${MET} They talked about Kenya.`],
  ])('none by %s', (_, text) => {
    expect(topicsOf(text)).toEqual([]);
  });

  test('each is said by its words', () => {
    const text = `${MET} They discussed vaccine production.`;
    const spans = read(text).meetings[0]?.evidence.filter(({ supports }) => supports.startsWith('topic:'));
    expect(spans?.map(({ start, end, supports }) => [text.slice(start, end), supports])).toEqual([
      ['vaccine production', 'topic:vaccine production'],
    ]);
  });

  test('at most eight, of any text', () => {
    const words = fc.constantFrom(
      'discussed',
      'trade',
      ',',
      'and',
      'the war in Sudan',
      'cooperation in',
      'issues of',
      'on',
      '(',
      ')',
      'ways of',
      'expanding',
      '.',
      'which',
      '“',
      'was discussed',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        for (const { topics } of read(`${MET} They ${parts.join(' ')}`).meetings) {
          expect(topics.length).toBeLessThanOrEqual(8);
          expect(new Set(topics.map((topic) => topic.toLowerCase())).size).toBe(topics.length);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
