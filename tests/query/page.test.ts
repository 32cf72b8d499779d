import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UsageError } from '../../src/model/errors.js';
import { comparePositions, cursorOf, pageOf, positionOf, requireFirst } from '../../src/query/page.js';

describe('cursors', () => {
  test('stand for any position', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.tuple(text, text), (position) => {
        expect(positionOf(cursorOf(position))).toEqual(position);
        expect(cursorOf(position)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test.each([null, undefined])('none (%s) is the start of the list', (after) => {
    expect(positionOf(after)).toEqual(['', '']);
    expect(positionOf(after, ['9999', ''])).toEqual(['9999', '']);
  });

  test.each([
    ['nothing', ''],
    ['text', 'x'],
    ['JSON that is no pair', Buffer.from('["a"]').toString('base64url')],
    ['a pair of numbers', Buffer.from('[1,2]').toString('base64url')],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
    ['an injection', "' OR 1=1 //"],
  ])('%s is none', (_what, after) => {
    expect(() => positionOf(after)).toThrow(
      new UsageError(`after must be the cursor of an item of this list, but got "${after}".`),
    );
  });

  test('any text is read or refused in one sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(positionOf(text)).toHaveLength(2);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

test.each([1, 50, 100])('first may be %s', (first) => {
  expect(requireFirst(first)).toBe(first);
});

test.each([0, -1, 101, 1.5, Number.NaN])('first may not be %s', (first) => {
  expect(() => requireFirst(first)).toThrow(new UsageError(`first must be 1 to 100, but got ${first}.`));
});

test.each([
  [['2025', 'b'], ['2025', 'b'], 0],
  [['2025', 'a'], ['2025', 'b'], -1],
  [['2026', 'a'], ['2025', 'b'], 1],
] as const)('%j beside %j', (a, b, expected) => {
  expect(comparePositions(a, b)).toBe(expected);
});

describe('a page', () => {
  const position = (item: string) => [item, ''] as const;

  test('tells that more follows by the one item too many', () => {
    const page = pageOf(['a', 'b', 'c'], { first: 2 }, position);
    expect(page.items.map(({ item }) => item)).toEqual(['a', 'b']);
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page.items[1]?.cursor).toBe(cursorOf(['b', '']));
  });

  test('that holds all that is left is the last', () => {
    const page = pageOf(['c'], { first: 2, after: cursorOf(['b', '']) }, position);
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});
