import { expect, test } from '@jest/globals';
import { foldedName, foldedNames } from '../../../ingest/write/folded.js';

test('a plus is spoken out', () => {
  expect(foldedName('OPEC+')).toBe('opec plus');
});

test('names are told once each, the foremost first', () => {
  expect(foldedNames(['Lee Jae-myung', 'President Lee', 'Lee Jae Myung'])).toBe('lee jae myung | president lee');
  expect(foldedNames([])).toBe('');
});

test('what an index would not take is cut between words, or left out', () => {
  expect(foldedName(`${'summit '.repeat(1000)}`)).toBe('summit '.repeat(357).trim());
  expect(foldedName('首'.repeat(3000))).toBe('首'.repeat(2500));
  expect(foldedName(`a${'𝒳'.repeat(3000)}`)).toHaveLength(2500);
  expect(foldedName(`ab${'𐐨'.repeat(3000)}`)).toBe(`ab${'𐐨'.repeat(1249)}`);
  expect(foldedName(`a${'𐐨'.repeat(3000)}`)).toBe(`a${'𐐨'.repeat(1249)}`);
  const names = Array.from({ length: 300 }, (_, i) => `session ${String(i).padStart(3, '0')}`);
  const folded = foldedNames(['the summit', ...names]);
  expect(folded.startsWith('the summit | session 000 | session 001 |')).toBe(true);
  expect(folded.length).toBeLessThanOrEqual(2500);
  expect(folded.split(' | ')).toHaveLength(178);
});
