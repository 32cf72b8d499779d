import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dice, fold, jaccard, stemOf, stemsOf, wordsOf } from '../../../bench/score/text.js';

test.each([
  ['Türkiye’s Ömer Bolat', 'turkiye omer bolat'],
  ['U.S. Secretary', 'us secretary'],
  ['Lee Jae-myung', 'lee jae-myung'],
  ['Wałęsa (Lech)', 'walesa lech'],
  ["Sana'a", 'sanaa'],
  ['', ''],
])('folds %j', (text, folded) => expect(fold(text)).toBe(folded));

test('words are parted at hyphens and lack "the"', () => {
  expect(wordsOf('The Korea-Japan summit')).toEqual(['korea', 'japan', 'summit']);
});

test.each([
  ['talks', 'talk'],
  ['policies', 'policy'],
  ['consultations', 'consultat'],
  ['consultation', 'consultat'],
  ['negotiated', 'negotiat'],
  ['congress', 'congress'],
  ['gas', 'gas'],
])('stems %s to %s', (word, stem) => expect(stemOf(word)).toBe(stem));

test('stems leave out words without meaning', () => {
  expect([...stemsOf('the Talks on the Northern Sea Routes')]).toEqual(['talk', 'northern', 'sea', 'route']);
});

describe('overlap of sets', () => {
  test.each([
    [['a', 'b'], ['b', 'c'], 0.5, 1 / 3],
    [['a'], ['a'], 1, 1],
    [['a'], [], 0, 0],
    [[], [], 0, 0],
  ])('of %j and %j', (a, b, byDice, byJaccard) => {
    expect(dice(new Set(a), new Set(b))).toBeCloseTo(byDice, 12);
    expect(jaccard(new Set(a), new Set(b))).toBeCloseTo(byJaccard, 12);
  });

  test('does not depend on which set is first', () => {
    const sets = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((words) => new Set(words));
    fc.assert(fc.property(sets, sets, (a, b) => dice(a, b) === dice(b, a) && jaccard(a, b) === jaccard(b, a)));
  });
});
