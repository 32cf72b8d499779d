import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endWords, fullestName, isBare, matchNames } from '../../../ingest/link/names.js';
import { isSpellingVariant } from '../../../ingest/link/spelling.js';

describe('two forms of a name', () => {
  test.each([
    ['Fumio Kishida', 'KISHIDA Fumio', 'same'],
    ['Lee Jae Myung', 'Jae-myung Lee', 'same'],
    ['Lee Jae-myung', 'Lee Jaemyung', 'same'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'same'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar', 'same'],
    ['Sameh Shokry', 'Sameh Shoukry', 'variant'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'variant'],
    ['Shokry', 'Shoukry', 'no'],
    ['Kishida', 'Fumio Kishida', 'within'],
    ['Kim', 'Kim Jong Un', 'within'],
    ['Enrique Manalo', 'Enrique A. Manalo', 'within'],
    ['Faisal bin Farhan Al-Saud', 'Faisal bin Farhan bin Abdullah', 'within'],
    ['Muhammed bin Salman', 'Mohammed bin Salman bin Abdulaziz Al Saud', 'within'],
    ['Mohammed bin Salman', 'Mohammed bin Abdulrahman Al Thani', 'no'],
    ['Salman bin Abdulaziz Al Saud', 'Mohammed bin Salman bin Abdulaziz Al Saud', 'no'],
    ['Abdel Fattah Al-Sisi', 'Abdul Fattah el-Sisi', 'same'],
    ['Abdel Fattah al-Burhan', 'Abdelfattah al-Burhan', 'same'],
    ['Amir Abdel Lahyan', 'Hossein Amir-Abdollahian', 'within'],
    ['Hossein Amirabdollahian', 'Hossein Amir-Abdollahian', 'same'],
    ['Abdul Rahman Arif', 'Abdul Salam Arif', 'no'],
    ['Abdulaziz Kamilov', 'Abdulla Kamilov', 'no'],
    ['Liz Truss', 'Elizabeth Truss', 'same'],
    ['Abbas Araghchi', 'Abbas Araqchi', 'variant'],
    ['Salman', 'Mohammed bin Salman Al Saud', 'no'],
    ['Jong', 'Kim Jong Un', 'no'],
    ['Nobuo Kishida', 'Fumio Kishida', 'no'],
    ['Sergei Lavrov', 'Sergei Ivanov', 'no'],
    ['', 'Fumio Kishida', 'no'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(matchNames(a, b)).toBe(expected);
    expect(matchNames(b, a)).toBe(expected);
  });

  test('a name is the same as itself in capitals and with its words turned round', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(matchNames(words.join(' '), words.reverse().join(' ').toUpperCase())).toBe('same');
      }),
    );
  });
});

test.each([
  ['shokry', 'shoukry', true],
  ['sergei', 'sergey', true],
  ['zelensky', 'zelenskyy', true],
  ['araghchi', 'araqchi', true],
  ['gaddafi', 'gadhafi', true],
  ['marina', 'karina', false],
  ['shokry', 'shokry', false],
  ['lee', 'leo', false],
  ['ivanov', 'ivanova', true],
  ['petrov', 'petrenko', false],
])('%s is %s in another spelling: %s', (a, b, expected) => {
  expect(isSpellingVariant(a, b)).toBe(expected);
  expect(isSpellingVariant(b, a)).toBe(expected);
});

test.each([
  ['Lee Jae-myung', ['lee', 'myung']],
  ['Kishida', ['kishida']],
  ['Mohammed bin Salman Al Saud', ['mohammed', 'salman']],
  ['', []],
])('a surname of %j may be %j', (name, words) => {
  expect(endWords(name)).toEqual(words);
});

test.each([
  ['Kishida', true],
  ['Al-Sisi', false],
  ['Fumio Kishida', false],
])('%s is a bare surname: %s', (name, bare) => {
  expect(isBare(name)).toBe(bare);
});

test.each([
  [['Kishida', 'Fumio Kishida'], 'Fumio Kishida'],
  [['Enrique Pena Nieto', 'Enrique Peña Nieto'], 'Enrique Peña Nieto'],
  [['Lee Jae-myung', 'Lee Jae Myung'], 'Lee Jae Myung'],
])('of %j the fullest is %s, in whatever order', (names, fullest) => {
  expect(fullestName(names)).toBe(fullest);
  expect(fullestName([...names].reverse())).toBe(fullest);
});
