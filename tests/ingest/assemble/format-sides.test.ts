import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Wednesday 5 March 2025, as its body and sides. */
const sessions = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).meetings.map(
    ({ body, parties }) => `${body}: ${[...parties].sort().join(' ')}`,
  );

const FOUR =
  'US Secretary of State Marco Rubio met the foreign ministers of Australia, India and Japan in Washington on Tuesday.';

describe('the sides of a session of a handful of states', () => {
  test.each([
    [
      `${FOUR} The Quad Summit will take place in New Delhi later this year.`,
      ['Quad: AU IN JP US', 'Quad: AU IN JP US'],
    ],
    [
      `${FOUR} India will host the Quad Summit in New Delhi later this year.`,
      ['Quad: AU IN JP US', 'Quad: AU IN JP US'],
    ],
    ['The Quad Summit will take place in New Delhi later this year. Japan and Australia have confirmed.', ['Quad: ']],
    [
      'The foreign ministers of Germany and Poland met in Berlin on Monday for a session of the Weimar Triangle. France stayed away from it. The Weimar Triangle will hold its next meeting in Warsaw in May.',
      ['Weimar Triangle: DE PL', 'Weimar Triangle: DE PL'],
    ],
  ])('%s', (text, expected) => expect(sessions(text)).toEqual(expected));
});
