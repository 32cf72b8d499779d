import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../../ingest/segment/token.js';

const words = (text: string) =>
  tokenize(text, 0, text.length, new Set(['dr'])).map((token) => (token.glued ? '-' : '') + token.text);

describe('tokens', () => {
  test.each([
    ['Lee Jae-myung met', ['Lee', 'Jae', '-myung', 'met']],
    ['the U.S.-Japan talks', ['the', 'U.S.', '-Japan', 'talks']],
    ['Iran–Iraq, 3+3', ['Iran', '-Iraq', ',', '3+3']],
    ["Modi's visit", ['Modi', "'s", 'visit']],
    ['Dr. Narayan K. Khadka.', ['Dr.', 'Narayan', 'K.', 'Khadka', '.']],
    ['Hanoi (VNA) – On', ['Hanoi', '(', 'VNA', ')', '–', 'On']],
    ["Tupouto'a and N'Djamena", ["Tupouto'a", 'and', "N'Djamena"]],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('keys are folded, positions are those of the text', () => {
    const [first, second] = tokenize('Türkiye’s Ömer', 0, 14, new Set());
    expect(first).toMatchObject({ key: 'turkiye', start: 0, end: 7 });
    expect(second).toMatchObject({ key: "'s", start: 7, end: 9 });
  });

  test('tokens stand in order, within bounds, and hold the text between their positions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, 0, text.length, new Set())) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});
