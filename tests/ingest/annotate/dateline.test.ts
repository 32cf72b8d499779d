import { describe, expect, test } from '@jest/globals';
import { takeDateline } from '../../../ingest/annotate/dateline.js';
import { sentencesOf } from '../../../ingest/segment/sentences.js';

function read(text: string) {
  const { dateline, sentences } = takeDateline(sentencesOf(text));
  return { ...dateline, first: sentences[0]?.tokens[0]?.text };
}

describe('datelines', () => {
  test.each([
    ['Hanoi (VNA) – The ministers met.', { town: 'Hanoi', code: 'VN', first: 'The' }],
    ['WASHINGTON, D.C. – Ministers met.', { code: 'US', first: 'Ministers' }],
    ['Kuala Lumpur, Aug 7 (IANS) Thailand agreed.', { town: 'Kuala Lumpur', first: 'Thailand' }],
    ['(ANSA) - ROME, JUL 7 - Tajani spoke.', { town: 'ROME', first: 'Tajani' }],
    ['Riyadh: The minister spoke.', { town: 'Riyadh', first: 'The' }],
    ['Jeddah, July 18 -- The prince spoke.', { town: 'Jeddah', first: 'The' }],
    ['MOSCOW, November 14. /TASS/. The ministers met.', { town: 'MOSCOW', code: 'RU' }],
    ['Baku. 14 November. APA. The ministers met.', { town: 'Baku', code: 'AZ' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected));

  test.each([
    'President Lee – a former lawyer – spoke.',
    'In Paris, ministers met: all agreed.',
    'Japan and Korea met.',
    'Baku. The ministers met.',
  ])('none in "%s"', (text) => {
    expect(read(text).town).toBeNull();
  });
});
