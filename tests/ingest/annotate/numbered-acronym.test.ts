import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).meetings.map(({ name, date, place }) => [name, date, place]);

describe('a number before an acronym', () => {
  test('is another meeting of the row', () => {
    const text =
      "The 9th ASEAN Transport Ministers' Meeting-Plus (ATMM-Plus) was held in Hanoi on 12 September 2025. The Meeting welcomed the outcomes of the 8th ATMM-Plus held in Penang on 3 October 2024.";
    expect(read(text).map(([, ...whenWhere]) => whenWhere)).toEqual([
      ['2025-09-12', 'Hanoi'],
      ['2024-10-03', 'Penang'],
    ]);
  });

  test('is the meeting of that number whose name it shortens', () => {
    const text =
      'The 4th Border Liaison Meeting between Chile and Peru took place in Arica on 12 September 2025. The 4th BLM dealt with smuggling.';
    expect(read(text)).toHaveLength(1);
  });

  test.each([
    'The 3rd NATO summit of the year took place in Riga on Monday.',
    'The ministers left the ATMM-Plus on Monday.',
  ])('is none in "%s"', (text) => {
    expect(read(text).filter(([name]) => /^\d+\w+ [A-Z-]+$/i.test(name ?? ''))).toEqual([]);
  });
});
