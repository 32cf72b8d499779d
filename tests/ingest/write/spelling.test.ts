import { expect, test } from '@jest/globals';
import { bodyNode, topicNode } from '../../../ingest/write/nodes.js';
import { preferredRow, preferredSpelling, respelled } from '../../../ingest/write/spelling.js';

test.each([
  [['northern sea route', 'Northern Sea Route'], 'Northern Sea Route'],
  [['NORTHERN SEA ROUTE', 'Northern sea route'], 'Northern sea route'],
  [['Sao Paulo', 'São Paulo'], 'São Paulo'],
  [['NATO', 'Nato'], 'NATO'],
  [['trade'], 'trade'],
])('of %j the preferred spelling is %s', (names, expected) => {
  expect(preferredSpelling(names)).toBe(expected);
  expect(preferredSpelling([...names].reverse())).toBe(expected);
});

test('no name has no spelling', () => {
  expect(() => preferredSpelling([])).toThrow(TypeError);
});

test('a row under another spelling', () => {
  const row = topicNode('northern sea route');
  expect(respelled(row, 'Northern Sea Route')).toEqual(topicNode('Northern Sea Route'));
  expect(respelled(row, 'northern sea route')).toBe(row);
});

test('of two rows the one that is spelled as preferred', () => {
  const [lower, upper] = [bodyNode('joint committee'), bodyNode('Joint Committee')];
  expect(preferredRow(lower, upper)).toBe(upper);
  expect(preferredRow(upper, lower)).toBe(upper);
  const meeting = { label: 'Meeting', id: 'meeting:x', properties: {} } as const;
  expect(preferredRow(meeting, { ...meeting })).toBe(meeting);
});
