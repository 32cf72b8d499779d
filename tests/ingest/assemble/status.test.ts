import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Status and sides of each meeting; published on Wednesday 18 June 2025. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2025-06-18' })).meetings.map(
    ({ status, parties }) => `${status} ${[...parties].sort().join(' ')}`,
  );

describe('the status of a meeting', () => {
  test.each([
    [
      'of verbs that share one auxiliary',
      'Danish Foreign Minister Lars Rasmussen will visit Nairobi and hold talks with Kenyan Foreign Minister Musalia Mudavadi.',
      ['planned DK KE'],
    ],
    [
      'of an inverted negation',
      'Nor will Danish Foreign Minister Lars Rasmussen meet Kenyan Foreign Minister Musalia Mudavadi in Oslo.',
      ['cancelled DK KE'],
    ],
    [
      'of an inverted negation of the past',
      'Nor did Danish Foreign Minister Lars Rasmussen meet Kenyan Foreign Minister Musalia Mudavadi in Oslo.',
      [],
    ],
    [
      'of a plan whose day is over',
      'On the sidelines of the Denmark-Kenya summit in May 2025 both sides agreed that more will be done.',
      ['held DK KE'],
    ],
    [
      'of a plan told as past',
      'Danish Foreign Minister Lars Rasmussen was to meet Kenyan Foreign Minister Musalia Mudavadi in Oslo on 3 June 2025.',
      ['planned DK KE'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
