import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../../ingest/segment/sentences.js';

const texts = (text: string) => sentencesOf(text).map(({ tokens }) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
const roles = (text: string) => sentencesOf(text).map(({ role }) => role);

describe('sentences', () => {
  test.each([
    ['They met in Rome. Talks went on.', ['They met in Rome.', 'Talks went on.']],
    [
      'Dr. S. Jaishankar met Gen. Kellogg on Oct. 3. He left.',
      ['Dr. S. Jaishankar met Gen. Kellogg on Oct. 3.', 'He left.'],
    ],
    ['He was in Washington, D.C. The visit ended.', ['He was in Washington, D.C.', 'The visit ended.']],
    ['The U.S. Secretary of State came.', ['The U.S. Secretary of State came.']],
    ['"We met." They left.', ['"We met."', 'They left.']],
    ['Decided:\n- to meet again;\n- to sign.', ['Decided:', 'to meet again;', 'to sign.']],
    [
      'He met:\n- Ann Lee, Minister of Ruritania\n- the King of Arcadia.\nThey left.',
      ['He met:\n- Ann Lee, Minister of Ruritania\n- the King of Arcadia.', 'They left.'],
    ],
    [
      'He said:\n- Trade grew. Tourism fell.\n- Peace holds.',
      ['He said:', 'Trade grew.', 'Tourism fell.', 'Peace holds.'],
    ],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  test('items of a joined list are parted by a stop of no width where the text has none', () => {
    const [list] = sentencesOf('He met:\n- Ann Lee\n- Bo Ray;\n- Cy Poe');
    expect(list?.tokens.map(({ text, key }) => [text, key]).slice(3)).toEqual([
      ['Ann', 'ann'],
      ['Lee', 'lee'],
      ['', ';'],
      ['Bo', 'bo'],
      ['Ray', 'ray'],
      [';', ';'],
      ['Cy', 'cy'],
      ['Poe', 'poe'],
    ]);
  });

  test('a line that was wrapped by hand goes on', () => {
    const text = 'The two foreign ministers met in the capital of the country on\nMonday and signed an agreement.';
    expect(texts(text)).toHaveLength(1);
  });

  test.each([
    ['Leaders meet in Busan\n\nThey met on Monday.', ['headline', 'prose']],
    ['Read also: Ministers meet in Oslo', ['furniture']],
    ['By The Daily Staff\n\nThey met.', ['furniture', 'prose']],
    ['News Desk\n\nThey met.', ['furniture', 'prose']],
  ])('%s is told apart', (text, expected) => expect(roles(text)).toEqual(expected));

  test('a text without any stop is cut into pieces', () => {
    expect(sentencesOf('word '.repeat(2000)).length).toBeGreaterThan(1);
  });
});
