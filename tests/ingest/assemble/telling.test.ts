import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Thursday 20 June 2024: kind, date, place and who took part. */
const told = (text: string) =>
  extract(articleOf(text, { published: '2024-06-20' })).meetings.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date} ${place}: ${participants
        .map((name) => name.split(' ').at(-1))
        .sort()
        .join(' ')}`,
  );

const WONG =
  'Foreign Minister Penny Wong of Australia met Foreign Minister Winston Peters of New Zealand in Suva on Tuesday.';

describe('how a meeting is told', () => {
  test.each([
    [
      'with a partner in front of the verb',
      `${WONG} With Prime Minister Sitiveni Rabuka of Fiji she discussed climate finance.`,
      ['ministerial 2024-06-18 Suva: Peters Wong', 'ministerial 2024-06-18 Suva: Rabuka Wong'],
    ],
    [
      'by two who speak there, each in half of the sentence',
      `${WONG} In another meeting, Tongan Foreign Minister Fekita Utoikamanu described the damage, and Minister Wong promised help.`,
      ['ministerial 2024-06-18 Suva: Peters Wong', 'ministerial 2024-06-18 Suva: Utoikamanu Wong'],
    ],
    [
      'past an apposition to the first of the two',
      'Vietnamese Foreign Minister Bui Thanh Son, also a member of the Politburo of the Communist Party of Vietnam, and his Lao counterpart Saleumxay Kommasith held talks in Hue on Monday.',
      ['ministerial 2024-06-17 Hue: Kommasith Son'],
    ],
    [
      'as an earlier talk of the same two',
      'Greek Foreign Minister Giorgos Gerapetritis met Turkish Foreign Minister Hakan Fidan in Izmir on Monday, for the first time since they talked in Geneva in March.',
      ['ministerial 2024-06-17 Izmir: Fidan Gerapetritis', 'ministerial 2024-03 Geneva: Fidan Gerapetritis'],
    ],
    [
      'by "those" for more of them',
      'Greek Foreign Minister Giorgos Gerapetritis met Turkish Foreign Minister Hakan Fidan in Izmir on Monday. It was the latest in a series of meetings between Gerapetritis and Fidan, after those in Rome in March and in Oslo in May.',
      [
        'ministerial 2024-06-17 Izmir: Fidan Gerapetritis',
        'ministerial 2024-03 Rome: Fidan Gerapetritis',
        'ministerial 2024-05 Oslo: Fidan Gerapetritis',
      ],
    ],
    [
      'by what kind of gathering it was',
      'Thai Foreign Minister Maris Sangiampongsa hosted an informal dinner meeting in Phuket on Monday with Lao Foreign Minister Saleumxay Kommasith.',
      ['ministerial 2024-06-17 Phuket: Kommasith Sangiampongsa'],
    ],
    [
      'in a heading and below it',
      'News of the week came on Monday.\n\nJapan-Peru Summit Meeting\n\nOn June 19, Prime Minister Kishida Fumio met for 20 minutes with President Dina Boluarte of Peru in Kobe.',
      ['summit 2024-06-19 Kobe: Boluarte Fumio'],
    ],
    [
      'in the town that was named before "there"',
      'President Xiomara Castro of Honduras met President Bernardo Arévalo of Guatemala in Managua on Monday. She invited him to visit Tegucigalpa; a Honduras-Guatemala energy dialogue is to be held there.',
      ['summit 2024-06-17 Managua: Arévalo Castro', 'official null Tegucigalpa: '],
    ],
    [
      'during the visit of the guest',
      'Chinese President Xi Jinping received Kenyan President William Ruto in Beijing on Monday. Nigerian President Bola Tinubu visited China in March. At his meeting with Xi the two sides adopted a plan.',
      ['summit 2024-06-17 Beijing: Jinping Ruto', 'summit 2024-03 China: Jinping Tinubu'],
    ],
    [
      'while others were only present',
      'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday. Kenyan Foreign Minister Musalia Mudavadi and Ugandan Foreign Minister Jeje Odongo were present. The two leaders, who had last spoken by telephone on May 2, were glad.',
      ['summit 2024-06-17 Entebbe: Mudavadi Museveni Odongo Ruto', 'call 2024-05-02 null: Museveni Ruto'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    [
      'nobody speaks with a body of rules',
      'With new rules, Greek Foreign Minister Giorgos Gerapetritis spoke about trade.',
      [],
    ],
    [
      'a pair that speaks to the press',
      `${WONG} They spoke to reporters afterwards.`,
      ['ministerial 2024-06-18 Suva: Peters Wong'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
