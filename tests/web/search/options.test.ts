import { describe, expect, test } from '@jest/globals';
import { optionsFor } from '../../../web/src/search/options.js';

const leader = (id: string, name: string) => ({ label: 'Leader', name, node: { __typename: 'Leader' as const, id } });
const meeting = (id: string, name: string, date: string | null) => ({
  label: 'Meeting',
  name,
  node: { __typename: 'Meeting' as const, id, date },
});

describe('options under the search box', () => {
  test('hits stand by label, in the order of the best hit of each', () => {
    const hits = [
      meeting('meeting:t', 'Tokyo summit', '2025-08-23'),
      leader('leader:t', 'Tokyo Tanaka'),
      meeting('meeting:u', 'Tokyo talks', null),
    ];
    expect(
      optionsFor('tokyo', hits).map(({ heading, options }) => [heading, options.map(({ href, date }) => [href, date])]),
    ).toEqual([
      [
        'Meetings',
        [
          ['?id=meeting:t', '23 Aug 2025'],
          ['?id=meeting:u', null],
        ],
      ],
      ['Leaders', [['?id=leader:t', null]]],
    ]);
  });

  test('a question comes before all hits', () => {
    const [first] = optionsFor(' Which meetings followed the August summit? ', []);
    expect(first?.options).toEqual([
      {
        href: '?following=August+summit',
        name: 'Which meetings followed the August summit?',
        label: 'Question',
        date: null,
      },
    ]);
  });

  test('nothing found is no option', () => {
    expect(optionsFor('zzz', [])).toEqual([]);
  });
});
