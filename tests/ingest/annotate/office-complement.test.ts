import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "Surname | office | CODE" of each leader. */
const held = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).leaders.map(
    ({ name, office, represents }) => `${name.split(' ').at(-1)} | ${office} | ${represents}`,
  );

const MET = 'met Peruvian Foreign Minister Ana Soto in Lima on Monday.';
const SOTO = 'Soto | Foreign Minister | PE';

describe('what an office is of', () => {
  test.each([
    [
      'a region behind the one who sends',
      `The Special Envoy of the Secretary-General for the Great Lakes Region, Mari Lund, ${MET}`,
      'Lund | Special Envoy of the Secretary-General for the Great Lakes Region | UN',
    ],
    [
      'a region that no table knows, before a comma',
      `The EU Special Representative for the Upper Karst, Mari Lund, ${MET}`,
      'Lund | Special Representative for the Upper Karst | EU',
    ],
    [
      'a question behind "on"',
      `The Chinese Special Envoy on Korean Peninsula Affairs Mari Lund ${MET}`,
      'Lund | Special Envoy on Korean Peninsula Affairs | CN',
    ],
    [
      'whose envoy it is',
      `NATO Secretary General's Special Representative for Iraq Mari Lund ${MET}`,
      'Lund | Special Representative for Iraq | NATO',
    ],
    [
      'a council by a name of its own',
      `Chairman of the Halk Keneshi of Turkmenistan Mari Lund ${MET}`,
      'Lund | Chairman of the Halk Keneshi | TM',
    ],
    [
      'a council whose name owns itself',
      `Chairwoman of the People's Council of Yemen Mari Lund ${MET}`,
      "Lund | Chairwoman of the People's Council | YE",
    ],
    [
      'what somebody heads, in a town',
      `Mari Lund, who heads the Presidential Council in Tripoli, ${MET}`,
      'Lund | head of the Presidential Council | LY',
    ],
    [
      "what somebody leads, a country's",
      `Mari Lund, who now leads Sudan's transitional government, ${MET}`,
      'Lund | head of the transitional government | SD',
    ],
  ])('%s', (_, text, expected) => expect(held(text)).toEqual([expected, SOTO]));

  test.each([
    ['the chief of a party', `Mari Lund, who heads the Liberal Party of Norway, ${MET}`],
    ['the chair of a parliament', `Chairman of the Riigikogu of Estonia Mari Lund ${MET}`],
    ['the head of a delegation', `Mari Lund, who headed the Norwegian delegation, ${MET}`],
    ['the leader of the opposition', `Opposition leader Mari Lund ${MET}`],
  ])('nobody acts for a state as %s', (_, text) => expect(held(text)).toEqual([SOTO]));
});
