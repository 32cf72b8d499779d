import { expect, test } from '@jest/globals';
import { distancesIn } from '../../../ingest/annotate/dates/distances.js';
import { tokenize } from '../../../ingest/segment/token.js';
import { ABBREVIATIONS } from '../../../ingest/tables/abbreviations.js';

const distances = (text: string) =>
  distancesIn(tokenize(text, 0, text.length, ABBREVIATIONS)).map(({ unit, count }) => `${count} ${unit}`);

test.each([
  ['two days after the call', '2 day'],
  ['a week before their summit', '-1 week'],
  ['hours ahead of the talks', '0 day'],
  ['the day following the visit', '1 day'],
  ['on the eve of the forum', '-1 day'],
])('the distance in "%s"', (text, expected) => expect(distances(text)).toEqual([expected]));

test.each(['two days later', 'a day after.', 'the two days of talks', 'New Year Eve'])('none in "%s"', (text) =>
  expect(distances(text)).toEqual([]),
);
