import { describe, expect, test } from '@jest/globals';
import { optionsFor } from '../../../web/src/search/options.js';

const hit = (id: string, label: 'Leader' | 'Meeting', name: string) => ({
  label,
  name,
  node: { __typename: label, id },
});

describe('options under the search box', () => {
  test('hits stand by label, in the order of the best hit of each', () => {
    const hits = [
      hit('meeting:t', 'Meeting', 'Tokyo summit'),
      hit('leader:t', 'Leader', 'Tokyo Tanaka'),
      hit('meeting:u', 'Meeting', 'Tokyo talks'),
    ];
    expect(optionsFor('tokyo', hits).map(({ heading, options }) => [heading, options.map(({ href }) => href)])).toEqual(
      [
        ['Meetings', ['?id=meeting:t', '?id=meeting:u']],
        ['Leaders', ['?id=leader:t']],
      ],
    );
  });

  test('a question comes before all hits', () => {
    const [first] = optionsFor(' Which meetings followed the August summit? ', []);
    expect(first?.options).toEqual([
      { href: '?following=August+summit', name: 'Which meetings followed the August summit?', label: 'Question' },
    ]);
  });

  test('nothing found is no option', () => {
    expect(optionsFor('zzz', [])).toEqual([]);
  });
});
