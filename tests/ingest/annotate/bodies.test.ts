import { describe, expect, test } from '@jest/globals';
import { readSentence } from '../../../ingest/annotate/reading.js';
import { sentencesOf } from '../../../ingest/segment/sentences.js';

const bodies = (text: string) =>
  sentencesOf(text).flatMap((sentence) => readSentence(sentence).bodies.map(({ name }) => name));

describe('bodies', () => {
  test.each([
    ['the High-Level Strategic Cooperation Council met', ['High-Level Strategic Cooperation Council']],
    ['a meeting of the General Border Committee (GBC)', ['General Border Committee']],
    [
      'the Steering Committee for Vietnam-China Bilateral Cooperation',
      ['Steering Committee for Vietnam-China Bilateral Cooperation'],
    ],
    [
      'the joint Egyptian-Saudi political consultation committee',
      ['joint Egyptian-Saudi political consultation committee'],
    ],
    ['the UN Security Council and the EU', ['UN Security Council', 'EU']],
    ['the Nigeria-South Africa Bi-National Commission', ['Nigeria-South Africa Bi-National Commission']],
    [
      'the Joint Commission on Trade, Industrial, Scientific and Technical Cooperation, Russia and India met',
      ['Joint Commission on Trade, Industrial, Scientific and Technical Cooperation'],
    ],
    ['the SADC Council of Ministers met in Harare', ['SADC Council of Ministers']],
    ['the Council of Ministers met in Harare', []],
    ['the Joint Commission on Trade, Russia and India', ['Joint Commission on Trade']],
  ])('%s', (text, expected) => expect(bodies(text)).toEqual(expected));

  test.each([
    'the National Assembly voted',
    'SK Group Chairman Chey',
    'the Communist Party Central Committee',
    'the Supreme National Security Council',
    'the City Council met',
    'the 14th Expert Group Meeting',
  ])('none in "%s"', (text) => expect(bodies(text)).toEqual([]));
});
