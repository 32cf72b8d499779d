import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldedWords, slug } from '../../src/model/fold.js';

test.each([
  ['Türkiye’s Ömer Bolat', 'turkiye omer bolat'],
  ['Lee Jae-myung', 'lee jae myung'],
  ['O’Brien', 'obrien'],
  ['U.S.', 'us'],
  ['Donald TUSK', 'donald tusk'],
  ['Sławomir Dębski', 'slawomir debski'],
  ['  “Consultative Body”  ', 'consultative body'],
  ['', ''],
])('%p folds to %p', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
});

test('an empty text has no words', () => {
  expect(foldedWords(' — ')).toEqual([]);
});

describe('slug', () => {
  test('joins words with hyphens', () => {
    expect(slug('Consultative Body on Common Social Issues')).toBe('consultative-body-on-common-social-issues');
  });

  test('cuts a long text between words', () => {
    expect(slug('one two three', 8)).toBe('one-two');
    expect(slug('onetwothree', 5)).toBe('onetw');
  });
});
