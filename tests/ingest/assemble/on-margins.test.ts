import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).meetings.map(({ place, date, marginsOf }) => [
    place,
    date,
    marginsOf,
  ]);

describe('on the margins', () => {
  test('of a gathering named in the sentence before', () => {
    const text =
      'OSCE foreign ministers met in Malta on Monday. Maltese Foreign Minister Ian Borg met on the sidelines with his Irish counterpart Simon Harris.';
    expect(read(text)).toEqual([
      ['Malta', '2025-09-29', null],
      ['Malta', '2025-09-29', 'm1'],
    ]);
  });

  test('each of several meetings told by one word', () => {
    const text =
      'On the sidelines of the Manama Dialogue, Omani Foreign Minister Badr Albusaidi held separate meetings with Yemeni Foreign Minister Shaya al-Zindani and Kuwaiti Foreign Minister Abdullah al-Yahya.';
    expect(read(text).map(([, , of]) => of)).toEqual([null, 'm1', 'm1']);
  });

  test('of none where only two met before', () => {
    const text =
      'Irish President Catherine Connolly met Maltese President Myriam Spiteri Debono in Dublin on Monday. Irish Foreign Minister Simon Harris met on the sidelines with his Icelandic counterpart Thorgerdur Gunnarsdottir.';
    expect(read(text).map(([, , of]) => of)).toEqual([null, null]);
  });
});
