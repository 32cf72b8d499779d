import { describe, expect, test } from '@jest/globals';
import {
  articleId,
  bodyId,
  countryId,
  dateId,
  labelOf,
  leaderId,
  localPart,
  meetingId,
  outcomeId,
  placeId,
  topicId,
  visitId,
} from '../../src/model/ids.js';

describe('a leader has one id', () => {
  test.each([
    ['Fumio Kishida', 'KISHIDA Fumio'],
    ['Lee Jae-myung', 'Lee Jae Myung'],
    ['Ömer Bolat', 'Omer BOLAT'],
  ])('as %s and as %s', (a, b) => {
    expect(leaderId(a, 'JP')).toBe(leaderId(b, 'JP'));
  });

  test('for each side', () => {
    expect(leaderId('Shigeru Ishiba', 'JP')).toBe('leader:ishiba-shigeru.jp');
    expect(leaderId('Shigeru Ishiba', null)).toBe('leader:ishiba-shigeru');
  });
});

test('an article is known by its address, else by its text', () => {
  const at = (url: string | null, text: string) => articleId({ url, text });
  expect(at('https://example.org/1', 'one')).toBe(at('https://example.org/1', 'two'));
  expect(at('https://example.org/1', 'one')).not.toBe(at('https://example.org/2', 'one'));
  expect(at(null, 'one')).not.toBe(at(null, 'two'));
  expect(at(null, 'one')).toMatch(/^article:one-[0-9a-f]{12}$/);
});

test.each([
  ['https://www.press.example/2025/09/leaders-meet-in-busan.html', 'press-example-leaders-meet-in-busan-html'],
  ['https://press.example/view?id=12', 'press-example-view'],
  ['https://press.example/', 'press-example'],
  ['https://press.example/%EC%A0%95', 'press-example-ec-a0-95'],
  ['https://[2001:db8::1]/news', '2001-db8-1-news'],
])('the id of %s begins with its host and the last part of its path', (url, readable) => {
  expect(articleId({ url, text: 'Any' })).toMatch(new RegExp(`^article:${readable}-[0-9a-f]{12}$`));
});

test('a meeting’s id tells sides, kind and date, and keeps two of one day apart', () => {
  const naming = { parties: ['KR', 'JP'], kind: 'summit', date: '2025-08', article: 'article:a', mention: 'm2' };
  expect(meetingId(naming)).toMatch(/^meeting:jp-kr-summit-2025-08-[0-9a-f]{8}$/);
  expect(meetingId({ ...naming, parties: ['JP', 'KR'] })).toBe(meetingId(naming));
  expect(meetingId({ ...naming, mention: 'm3' })).not.toBe(meetingId(naming));
  expect(meetingId({ ...naming, parties: [], date: '2025-08-01/2025-08-03' })).toMatch(
    /^meeting:summit-2025-08-01_2025-08-03-/,
  );
});

test.each([
  [countryId('kr'), 'country:KR', 'Country'],
  [bodyId('Group of Seven'), 'body:group-of-seven', 'Body'],
  [placeId('Busan', 'KR'), 'place:busan.kr', 'Place'],
  [placeId('Elounda', null), 'place:elounda', 'Place'],
  [topicId('Northern Sea Route'), 'topic:northern-sea-route', 'Topic'],
  [dateId('2025-09-30'), 'date:2025-09-30', 'Date'],
  [visitId('leader:ishiba-shigeru.jp', 'country:KR', '2025-09'), 'visit:ishiba-shigeru.jp-to-kr-2025-09', 'Visit'],
])('%s', (id, expected, label) => {
  expect(id).toBe(expected);
  expect(labelOf(id)).toBe(label);
});

test('two statements of two meetings are two outcomes', () => {
  expect(outcomeId('joint statement', 'statement', 'meeting:a')).not.toBe(
    outcomeId('joint statement', 'statement', 'meeting:b'),
  );
});

test.each(['', 'KR', 'person:x', ':x'])('%p names no node', (id) => {
  expect(labelOf(id)).toBeNull();
});

test('the local part is what follows the label', () => {
  expect(localPart('date:2025-09-30')).toBe('2025-09-30');
});
