import { expect, test } from '@jest/globals';
import { countPairs } from '../../../bench/eval/merging.js';

const mention = (article: string, node: string | null, truth: string) => ({ article, node, truth });

test.each([
  ['one that became one', [mention('a', 'x', '1'), mention('b', 'x', '1')], { tp: 1, fp: 0, fn: 0 }],
  ['one that stayed two', [mention('a', 'x', '1'), mention('b', 'y', '1')], { tp: 0, fp: 0, fn: 1 }],
  ['two that became one', [mention('a', 'x', '1'), mention('b', 'x', '2')], { tp: 0, fp: 1, fn: 0 }],
  ['one that was not read', [mention('a', 'x', '1'), mention('b', null, '1')], { tp: 0, fp: 0, fn: 1 }],
  ['two of one article', [mention('a', 'x', '1'), mention('a', 'x', '1')], { tp: 0, fp: 0, fn: 0 }],
  [
    'three, of which two became one',
    [mention('a', 'x', '1'), mention('b', 'x', '1'), mention('c', 'y', '1')],
    { tp: 1, fp: 0, fn: 2 },
  ],
])('pairs are counted: %s', (_, mentions, expected) => {
  expect(countPairs(mentions)).toEqual(expected);
});
