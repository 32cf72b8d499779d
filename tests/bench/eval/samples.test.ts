import { expect, test } from '@jest/globals';
import { partsOf, readSamples } from '../../../bench/eval/samples.js';
import { scoreCorpus } from '../../../bench/score/score.js';

const samples = readSamples();

test('every sample has an article and a gold graph of its own id', () => {
  expect(samples.length).toBeGreaterThan(90);
  expect(samples.filter(({ article }) => article.text.length < 100)).toEqual([]);
  for (const { id, gold } of samples) expect(gold).toMatchObject({ id });
});

test('every gold graph scores 1 against itself', () => {
  const scores = scoreCorpus(samples.map(({ id, gold }) => ({ id, gold, pred: gold })));
  expect(scores.graph).toMatchObject({ p: 1, r: 1, f1: 1, fp: 0, fn: 0 });
  expect(Object.values(scores.mistakes).flat()).toEqual([]);
});

test('parts go by the first letter', () => {
  const parts = partsOf([{ id: 'b1' }, { id: 'a2' }, { id: 'b3' }]);
  expect([...parts]).toEqual([
    ['a', [{ id: 'a2' }]],
    ['b', [{ id: 'b1' }, { id: 'b3' }]],
  ]);
});

test('a folder without articles is told in one sentence', () => {
  expect(() => readSamples('/nowhere')).toThrow('/nowhere must hold articles/ID.txt and gold/ID.json, but got: ');
});
