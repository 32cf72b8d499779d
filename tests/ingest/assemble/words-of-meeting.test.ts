import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "kind status date place SIDES" of each meeting; the report is of Wednesday 5 March 2025. */
const met = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).meetings.map(
    ({ kind, status, date, place, parties }) => `${kind} ${status} ${date} ${place} ${[...parties].sort().join('+')}`,
  );

const SOTO = 'Peruvian Foreign Minister Ana Soto';
const KOS = 'Polish Foreign Minister Jan Kos';

describe('other words for meeting', () => {
  test.each([
    [
      'two who talked so long',
      `${SOTO} flew to Oslo on Monday. She and Norwegian Foreign Minister Liv Sunde talked for almost two hours.`,
      ['ministerial held 2025-03-03 Oslo NO+PE'],
    ],
    [
      'behind closed doors',
      `${SOTO} and ${KOS} conferred behind closed doors in Lima on Monday.`,
      ['ministerial held 2025-03-03 Lima PE+PL'],
    ],
    ['saw', `${KOS} saw ${SOTO} in Lima on Monday.`, ['ministerial held 2025-03-03 Lima PE+PL']],
    [
      'a guest who is expected',
      `${KOS} is to fly on to Peru, where ${SOTO} expects him in Lima on Friday.`,
      ['ministerial planned 2025-03-07 Lima PE+PL'],
    ],
    [
      'the telephone beside another verb',
      `${KOS} went over the file with ${SOTO} on the phone on Monday.`,
      ['call held 2025-03-03 null PE+PL'],
    ],
    [
      'when and where before "of"',
      'The opening in Lima on Monday of a second round of talks between Peru and Chile was quiet.',
      ['official held 2025-03-03 Lima CL+PE'],
    ],
    [
      'it, of what was put off',
      'A meeting of the foreign ministers of Peru, Chile and Bolivia that was planned for Monday in Lima was put off. It will now take place in La Paz on Friday.',
      ['ministerial cancelled 2025-03-10 Lima BO+CL+PE', 'ministerial planned 2025-03-07 La Paz BO+CL+PE'],
    ],
    [
      'a council of foreign ministers',
      'The Council of Foreign Ministers convened in Lima on Monday.',
      ['ministerial held 2025-03-03 Lima '],
    ],
    [
      'the evening of the day of a journey',
      `On 24 February ${KOS} travelled to Lima, where ${SOTO} received him the same evening.`,
      ['ministerial held 2025-02-24 Lima PE+PL'],
    ],
    [
      'her, as an object',
      `${SOTO} was in Warsaw on Monday. ${KOS} received her in the afternoon. Her visit was short.`,
      ['ministerial held 2025-03-03 Warsaw PE+PL'],
    ],
    [
      'a noun between commas that says what another one is',
      'The ministers return to the Peruvian-Polish government consultations, a meeting of both cabinets.',
      ['official held null null PE+PL'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

  test.each([
    ['what is seen', `${KOS} saw ${SOTO} as a partner.`],
    ['what is expected of somebody', `${KOS} expects ${SOTO} to resign on Friday.`],
    ['a report by phone', `${KOS} told reporters by phone on Monday that he was well.`],
    ['it, of an election', 'Peru was calm. An election was put off. It will now take place on Friday.'],
    ['a council of one government', 'The Council of Ministers convened in Lima on Monday.'],
  ])('none in %s', (_, text) => expect(met(text)).toEqual([]));
});
