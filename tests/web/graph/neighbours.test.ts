import { describe, expect, test } from '@jest/globals';
import { neighboursOf } from '../../../web/src/graph/neighbours.js';

const named = (__typename: 'Leader' | 'Country', id: string, name: string) => ({
  id,
  label: __typename,
  degree: 1,
  node: { __typename, id, name },
});

describe('what is around a thing, as a list', () => {
  const around = {
    nodes: [
      {
        id: 'meeting:b',
        label: 'Meeting',
        degree: 4,
        node: { __typename: 'Meeting' as const, id: 'meeting:b', name: 'Busan summit', date: '2025-09-30' },
      },
      {
        id: 'date:2025-09-30',
        label: 'Date',
        degree: 1,
        node: { __typename: 'Date' as const, id: 'date:2025-09-30', edtf: '2025-09-30' },
      },
      named('Country', 'country:KR', 'South Korea'),
      named('Leader', 'leader:i', 'Shigeru Ishiba'),
      named('Leader', 'leader:l', 'Lee Jae-myung'),
      named('Leader', 'leader:t', 'Donald Trump'),
    ],
    edges: [
      { from: 'leader:l', type: 'ATTENDED', to: 'meeting:b', support: 3 },
      { from: 'leader:i', type: 'ATTENDED', to: 'meeting:b', support: 2 },
      { from: 'meeting:b', type: 'ON_DATE', to: 'date:2025-09-30', support: 1 },
      { from: 'country:KR', type: 'PARTY_TO', to: 'meeting:b', support: 1 },
      { from: 'leader:l', type: 'HOLDS', to: 'country:KR', support: 5 },
    ],
    omitted: 0,
  };
  const groups = neighboursOf(around, 'meeting:b');

  test('labels stand in one order, direct neighbours before others', () => {
    expect([...groups].map(([label, things]) => [label, things.map(({ name }) => name)])).toEqual([
      ['Leader', ['Lee Jae-myung', 'Shigeru Ishiba', 'Donald Trump']],
      ['Country', ['South Korea']],
      ['Date', ['30 Sep 2025']],
    ]);
  });

  test('each tie is read from the thing in the centre, with the articles that state it', () => {
    const ties = [...groups.values()].flat().map(({ name, ties, support }) => [name, ties.join(), support]);
    expect(ties).toEqual([
      ['Lee Jae-myung', 'was attended by', 3],
      ['Shigeru Ishiba', 'was attended by', 2],
      ['Donald Trump', '', 0],
      ['South Korea', 'had on one side', 1],
      ['30 Sep 2025', 'is dated', 1],
    ]);
  });
});
