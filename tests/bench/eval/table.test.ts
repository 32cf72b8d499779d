import { expect, test } from '@jest/globals';
import { mistakeLines, partTable, slotTable } from '../../../bench/eval/table.js';
import { scoreCorpus } from '../../../bench/score/score.js';

const gold = { leaders: [{ name: 'Lee', office: 'President', represents: 'KR' }] };
const pred = { leaders: [{ name: 'Lee', office: 'Minister' }], bodies: [{ name: 'United Nations' }] };
const scores = scoreCorpus([{ id: 'a1', gold, pred }]);

test('the table holds a slot a line and the graph at its end', () => {
  const lines = slotTable(scores).split('\n');
  expect(lines).toHaveLength(1 + 21 + 1);
  expect(lines[0]).toBe('slot                   P     R    F1     TP     FP     FN');
  expect(lines[1]).toBe('leaders            1.000 1.000 1.000      1      0      0');
  expect(lines.find((line) => line.startsWith('visits'))).toBe(
    'visits                 -     -     -      0      0      0',
  );
  // An office that is wrong on both sides, a side that is missed, a body that is invented.
  expect(lines.at(-1)).toBe('GRAPH              0.000 0.000 0.000      0      2      2');
});

test('the parts stand side by side', () => {
  const parts = new Map([
    ['a', scores],
    ['b', scoreCorpus([{ id: 'b1', gold, pred: gold }])],
  ]);
  const lines = partTable(parts).split('\n');
  expect(lines[0]).toBe('F1 by part             a     b');
  expect(lines.at(-2)).toBe('GRAPH              0.000 1.000');
  expect(lines.at(-1)).toBe('articles               1     1');
});

test('each mistake is a line', () => {
  expect(mistakeLines(scores)).toEqual([
    'a1: wrong leader.office [Lee]: gold "President", predicted "Minister"',
    'a1: miss  leader.represents [Lee]: gold "KR", predicted null',
    'a1: false bodies: gold null, predicted "United Nations"',
  ]);
});
