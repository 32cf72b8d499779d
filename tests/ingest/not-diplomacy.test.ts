import { describe, expect, test } from '@jest/globals';
import { extract } from '../../ingest/pipeline.js';
import { articleOf } from '../support/article-of.js';
import { OTHER_TEXTS } from '../support/other-texts.js';

describe('texts that use the words of diplomacy for other things tell of no event', () => {
  test.each(Object.entries(OTHER_TEXTS))('%s', (_, text) => {
    const { leaders, bodies, meetings, visits, outcomes, follows } = extract(articleOf(text));
    expect({ leaders, meetings, visits, outcomes, follows }).toEqual({
      leaders: [],
      meetings: [],
      visits: [],
      outcomes: [],
      follows: [],
    });
    expect(bodies.length).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['a leader in passing', 'The recipe was a favourite of French President Emmanuel Macron, who met it in Nice.', 1, 0],
  [
    'officials of one state who meet others',
    'Norwegian Foreign Minister Espen Barth Eide met Kenyan Foreign Minister Musalia Mudavadi.',
    2,
    1,
  ],
  ['a body of its own kind', 'The Security Council of the United Nations met on Monday.', 0, 1],
])('%s stays', (_, text, leaders, meetings) => {
  const said = extract(articleOf(text));
  expect([said.leaders.length, said.meetings.length]).toEqual([leaders, meetings]);
});
