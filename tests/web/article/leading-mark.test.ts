import { describe, expect, test } from '@jest/globals';
import { leadingMark } from '../../../web/src/article/leading-mark.js';
import type { Mark } from '../../../web/src/views/article.js';

const named = (__typename: 'Meeting' | 'Country' | 'Place', name: string) => ({ __typename, id: name, name });
const BUSAN_SUMMIT = named('Meeting', 'Busan summit');
const KOREA = named('Country', 'South Korea');
const BUSAN = named('Place', 'Busan');

function mark(start: number, end: number, subject: Mark['subject'], fact: string, object: Mark['object'] = null): Mark {
  return { start, end, rule: 'by-hand', subject, fact, object };
}

describe('the mark that words are shown by', () => {
  test('no marks, no leading one', () => {
    expect(leadingMark([])).toBeNull();
  });

  test('the shortest span', () => {
    const place = mark(12, 17, BUSAN_SUMMIT, 'HELD_AT', BUSAN);
    expect(leadingMark([mark(0, 30, BUSAN_SUMMIT, 'NAME'), place])).toBe(place);
  });

  test('a name before what is said of it', () => {
    const name = mark(12, 17, BUSAN, 'NAME');
    expect(leadingMark([mark(12, 17, BUSAN_SUMMIT, 'HELD_AT', BUSAN), name])).toBe(name);
  });

  test('the meeting before its sides, where the same words name both', () => {
    const meeting = mark(0, 18, BUSAN_SUMMIT, 'NAME');
    expect(leadingMark([mark(0, 18, KOREA, 'NAME'), meeting])).toBe(meeting);
  });
});
