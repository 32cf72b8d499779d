import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const sides = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).leaders.map(({ name, represents }) => [name, represents]);

describe('a round-up of reports', () => {
  test('officials without a country are of the place that their own report comes from', () => {
    const text = [
      'LIMA (AP) — Foreign Minister Elmer Schialer met his Chilean counterpart Alberto van Klaveren on Monday.',
      'ACCRA, Ghana (AP) — Finance Minister Cassiel Forson is to meet the head of the IMF, Kristalina Georgieva.',
    ].join('\n\n');
    expect(sides(text)).toEqual([
      ['Elmer Schialer', 'PE'],
      ['Alberto van Klaveren', 'CL'],
      ['Cassiel Forson', 'GH'],
      ['Kristalina Georgieva', 'IMF'],
    ]);
  });

  test('a word in capitals at the head of a paragraph is no dateline', () => {
    const text =
      'Kenyan President William Ruto spoke.\n\nNATO (the alliance) agreed. Defence Minister Soipan Tuya left Nairobi.';
    expect(sides(text)).toEqual([
      ['William Ruto', 'KE'],
      ['Soipan Tuya', 'KE'],
    ]);
  });
});
