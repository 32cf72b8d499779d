import { describe, expect, test } from '@jest/globals';
import { neighboursOf } from '../../../web/src/graph/neighbours.js';

const node = (id: string, label: string, name: string) => ({ id, label, name, degree: 1 });

describe('what is around a thing, as a list', () => {
  const around = {
    nodes: [
      node('meeting:b', 'Meeting', 'Busan summit'),
      node('date:2025-09-30', 'Date', '2025-09-30'),
      node('country:KR', 'Country', 'South Korea'),
      node('leader:i', 'Leader', 'Shigeru Ishiba'),
      node('leader:l', 'Leader', 'Lee Jae-myung'),
      node('leader:t', 'Leader', 'Donald Trump'),
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
