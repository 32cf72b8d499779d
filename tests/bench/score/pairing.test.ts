import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cheapestAssignment } from '../../../bench/score/assignment.js';
import { pairIndices, pairUp } from '../../../bench/score/pairing.js';

/** The least cost by trying every order of the columns. */
function leastCost(cost: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === cost.length) return 0;
  const free = cost.map((_, column) => column).filter((column) => !taken.includes(column));
  return Math.min(...free.map((column) => (cost[row]?.[column] ?? 0) + leastCost(cost, row + 1, [...taken, column])));
}

describe('cheapest assignment', () => {
  test('gives up the cheapest cell where that makes the whole cheaper', () => {
    expect(
      cheapestAssignment([
        [1, 2],
        [2, 9],
      ]),
    ).toEqual([1, 0]);
  });

  test('of nothing is nothing', () => expect(cheapestAssignment([])).toEqual([]));

  test('costs as little as the best of all orders', () => {
    const matrices = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrices, (cost) => {
        const chosen = cheapestAssignment(cost);
        expect([...chosen].sort()).toEqual(cost.map((_, i) => i));
        expect(chosen.reduce((sum, column, row) => sum + (cost[row]?.[column] ?? 0), 0)).toBe(leastCost(cost));
      }),
    );
  });
});

const sharedLetters = (a: string, b: string): number => [...a].filter((letter) => b.includes(letter)).length / 10;

describe('pairing', () => {
  test('takes the greatest likeness in all and leaves out what is not alike', () => {
    expect(pairUp(['abc', 'ab', 'z'], ['ab', 'q', 'abc'], sharedLetters)).toEqual([
      ['abc', 'abc'],
      ['ab', 'ab'],
      ['z', null],
      [null, 'q'],
    ]);
  });

  test('does not depend on ids or on the order of the lists', () => {
    const items = [
      { id: 'm1', name: 'a' },
      { id: 'm2', name: 'a' },
      { id: 'm3', name: 'b' },
    ];
    const same = (a: { name: string }, b: { name: string }): number => (a.name === b.name ? 1 : 0);
    const turned = items.map(({ name }, i) => ({ id: `m${9 - i}`, name })).reverse();
    const names = pairIndices(items, turned, same).map(([g, p]) => [items[g]?.name, turned[p]?.name]);
    expect(names).toEqual([
      ['a', 'a'],
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test.each([
    [[], ['a']],
    [['a'], []],
  ])('of %j with %j is none', (gold, predicted) => {
    expect(pairIndices<string>(gold, predicted, () => 1)).toEqual([]);
  });
});
