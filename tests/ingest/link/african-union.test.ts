import { expect, test } from '@jest/globals';
import { tellAfricanUnion } from '../../../ingest/link/african-union.js';
import { extraction } from '../../support/articles.js';

const at = (text: string, words: string, supports: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, rule: 'by-hand', supports };
};

test.each([
  ['African Union', 'African Union'],
  ['the AU', 'African Union'],
  ['AUC chair', 'African Union'],
  ['Australian', 'AU'],
  ['Canberra', 'AU'],
  ['AUKUS', 'AU'],
])('a side in the words "%s" is %s', (words, expected) => {
  const text = `Talks with ${words} in May.`;
  const said = extraction({
    leaders: [{ name: 'Someone', represents: 'AU', evidence: [at(text, words, 'represents')] }],
    meetings: [{ parties: ['AU', 'RW'], evidence: [at(text, words, 'party:AU'), at(text, 'May', 'date')] }],
  });
  const told = tellAfricanUnion(said, text);
  expect(told.leaders[0]?.represents).toBe(expected);
  expect(told.meetings[0]?.parties).toEqual([expected, 'RW']);
  expect(told.meetings[0]?.evidence.map((span) => span.supports)).toEqual([`party:${expected}`, 'date']);
});

test('a side whose participant acts for the African Union is the African Union', () => {
  const text = 'Chairperson of the AU Commission Moussa Faki met Kagame. Faki left.';
  const said = extraction({
    leaders: [{ name: 'Moussa Faki', represents: 'AU', evidence: [at(text, 'Chairperson of the AU', 'office')] }],
    meetings: [{ parties: ['AU', 'RW'], participants: ['Moussa Faki'], evidence: [at(text, 'Faki left', 'party:AU')] }],
  });
  expect(tellAfricanUnion(said, text).meetings[0]?.parties).toEqual(['African Union', 'RW']);
});

test('what has nothing to do with AU stays as it is', () => {
  const said = extraction({ leaders: [{ represents: 'KR' }], meetings: [{}] });
  expect(tellAfricanUnion(said, 'African Union')).toEqual(said);
});
