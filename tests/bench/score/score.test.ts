import { describe, expect, test } from '@jest/globals';
import { type Scores, scoreCorpus } from '../../../bench/score/score.js';
import type { Slot } from '../../../bench/score/slots.js';

const busan = {
  leaders: [
    { name: 'Lee Jae-myung', office: 'President', represents: 'KR' },
    { name: 'Shigeru Ishiba', office: 'Prime Minister', represents: 'JP' },
  ],
  bodies: [{ name: 'Consultative Body on Common Social Issues', members: ['KR', 'JP'] }],
  meetings: [
    {
      id: 'm1',
      name: 'Busan summit',
      kind: 'summit',
      status: 'held',
      date: '2025-09-30',
      place: 'Busan',
      parties: ['KR', 'JP'],
      participants: ['Lee Jae-myung', 'Shigeru Ishiba'],
      body: null,
      topics: ['Northern Sea Route'],
    },
    { id: 'm2', name: 'August summit', kind: 'summit', status: 'held', date: '2025-08', parties: ['KR', 'JP'] },
  ],
  visits: [{ leader: 'Shigeru Ishiba', to: 'Busan', country: 'KR', date: '2025-09-30', status: 'held' }],
  outcomes: [{ name: 'joint statement', kind: 'statement', meeting: 'm1' }],
  follows: [{ from: 'm1', to: 'm2' }],
};

/** Counts as [found, invented, missed]. */
function countsOf(scores: Scores, slot: Slot | 'graph'): number[] {
  const { tp, fp, fn } = slot === 'graph' ? scores.graph : scores.slots[slot];
  return [tp, fp, fn];
}

describe('a corpus', () => {
  test('scores 1 against itself, whatever the ids and the order', () => {
    const renamed = {
      ...busan,
      leaders: [...busan.leaders].reverse(),
      meetings: busan.meetings.map((meeting) => ({ ...meeting, id: meeting.id.replace('m', 'x') })).reverse(),
      outcomes: [{ name: 'joint statement', kind: 'statement', meeting: 'x1' }],
      follows: [{ from: 'x1', to: 'x2' }],
    };
    const scores = scoreCorpus([{ id: 'busan', gold: busan, pred: renamed }]);
    // 2 offices, 2 sides, 2 kinds, 2 dates, 1 place, 4 parties, 2 participants, 1 body, 1 visit, 1 outcome, 1 order.
    expect(countsOf(scores, 'graph')).toEqual([19, 0, 0]);
    expect(scores.graph.f1).toBe(1);
    expect(scores.mistakes.busan).toEqual([]);
  });

  test.each([[{}], [null], [[]], ['text'], [{ leaders: 'none', meetings: [1] }]])('%j counts as empty', (pred) => {
    const scores = scoreCorpus([{ id: 'busan', gold: busan, pred }]);
    expect(countsOf(scores, 'graph')).toEqual([0, 0, 19]);
    expect(scores.graph).toMatchObject({ p: 0, r: 0, f1: 0 });
  });

  test('sums counts over its articles', () => {
    const scores = scoreCorpus([
      { id: 'a', gold: busan, pred: busan },
      { id: 'b', gold: busan, pred: {} },
    ]);
    expect(countsOf(scores, 'graph')).toEqual([19, 0, 19]);
    expect(scores.graph).toMatchObject({ p: 1, r: 0.5, f1: 38 / 57 });
  });

  test('has no figures for what neither side holds', () => {
    expect(scoreCorpus([{ id: 'a', gold: {}, pred: {} }]).slots.visits.f1).toBeNull();
  });
});

describe('a wrong prediction', () => {
  const [lee, ishiba] = busan.leaders;
  const [first, second] = busan.meetings;
  const wrong = {
    leaders: [{ ...lee, office: 'Foreign Minister' }, { name: 'Ishiba', represents: 'JP' }, { name: 'Kim' }],
    bodies: [],
    meetings: [{ ...first, date: '2025-09', place: 'Seoul', parties: ['KR', 'US'], topics: [] }],
    visits: [{ leader: 'Ishiba', to: null, country: 'KR', date: null, status: 'planned' }],
    outcomes: [{ name: 'joint statement', kind: 'statement', meeting: null }],
    follows: [{ from: 'm1', to: 'm1' }],
  };
  const scores = scoreCorpus([{ id: 'busan', gold: busan, pred: wrong }]);

  test.each<[Slot | 'graph', number[]]>([
    ['leaders', [2, 1, 0]],
    ['leader.office', [0, 1, 2]],
    ['leader.represents', [2, 0, 0]],
    ['bodies', [0, 0, 1]],
    ['body.members', [0, 0, 2]],
    ['meetings', [1, 0, 1]],
    ['kind', [1, 0, 1]],
    ['date', [0, 1, 2]],
    ['date~', [1, 0, 1]],
    ['place', [0, 1, 1]],
    ['parties', [1, 1, 3]],
    ['participants', [2, 0, 0]],
    ['topics', [0, 0, 1]],
    ['visits', [1, 0, 0]],
    ['visit.date', [0, 0, 1]],
    ['visit.status', [0, 1, 1]],
    ['outcomes', [1, 0, 0]],
    ['outcome.meeting', [0, 1, 1]],
    ['follows', [0, 1, 1]],
    ['graph', [7, 6, 12]],
  ])('counts %s as %j', (slot, counts) => expect(countsOf(scores, slot)).toEqual(counts));

  test('is told mistake by mistake', () => {
    expect(scores.mistakes.busan).toContainEqual({
      slot: 'place',
      where: 'Busan summit 2025-09-30',
      gold: 'Busan',
      predicted: 'Seoul',
    });
  });

  test('of sides that differ altogether is no match', () => {
    const other = { ...second, name: 'talks', parties: ['FR', 'DE'] };
    const scores = scoreCorpus([{ id: 'a', gold: { meetings: [second] }, pred: { meetings: [other] } }]);
    expect(countsOf(scores, 'meetings')).toEqual([0, 1, 1]);
  });

  test('names an order between a meeting and a body by the body', () => {
    const follows = [{ from: 'Consultative Body', to: 'm1' }];
    const gold = { ...busan, follows: [{ from: 'Consultative Body on Social Issues', to: 'm1' }] };
    const scores = scoreCorpus([{ id: 'a', gold, pred: { ...busan, follows } }]);
    expect(countsOf(scores, 'follows')).toEqual([0, 1, 1]);
    const right = { ...gold, follows: [{ from: 'Consultative Body on Social Issues', to: 'm1' }], leaders: [ishiba] };
    expect(countsOf(scoreCorpus([{ id: 'a', gold, pred: right }]), 'follows')).toEqual([1, 0, 0]);
  });
});
