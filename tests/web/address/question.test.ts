import { describe, expect, test } from '@jest/globals';
import { EXAMPLES, readQuestion } from '../../../web/src/address/question.js';

const following = (reference: string) => ({ view: 'following', reference, sides: [], by: 'STATED' });
const between = (a: string, b: string) => ({ view: 'between', a, b });

describe('questions in the search box', () => {
  test.each([
    ['Which meetings followed the August summit?', following('August summit')],
    ['which meetings  followed August summit', following('August summit')],
    ['What meetings came after the Korea-Japan summit in September ?', following('Korea-Japan summit in September')],
    ['Which meetings have followed the Busan summit', following('Busan summit')],
    ['What is between Lee Jae-myung and Shigeru Ishiba?', between('Lee Jae-myung', 'Shigeru Ishiba')],
    ['When did Lee Jae-myung meet Donald Trump?', between('Lee Jae-myung', 'Donald Trump')],
    ['Where did Lee Jae-myung meet with Donald Trump?', between('Lee Jae-myung', 'Donald Trump')],
    ['When did Lee and Ishiba meet?', between('Lee', 'Ishiba')],
  ])('%s', (text, route) => {
    expect(readQuestion(text)).toEqual(route);
  });

  test.each(['', 'August summit', 'Lee and Ishiba', 'Which meetings', 'Between Lee and Ishiba', 'followed by'])(
    '"%s" is no question but a name to search for',
    (text) => {
      expect(readQuestion(text)).toBeNull();
    },
  );

  test('every example is understood', () => {
    expect(EXAMPLES.map((example) => readQuestion(example)?.view)).toEqual(['following', 'between', 'between']);
  });
});
