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
      'by somebody who chairs a body',
      'Prime Minister Mia Mottley of Barbados, who currently chairs the Caribbean Community (CARICOM), met President Irfaan Ali of Guyana in Georgetown on Monday.',
      ['summit 2024-06-17 Georgetown: Ali Mottley'],
    ],
    [
      'of senior officials in the same city, by whoever led it',
      "Kenyan Foreign Minister Musalia Mudavadi met Ugandan Foreign Minister Jeje Odongo in Entebbe on June 18. It was preceded on June 17, in the same city, by a Senior Officials' Meeting, led by Kenyan Secretary Ann Kamau and Ugandan Secretary Bo Okello.",
      ['ministerial 2024-06-18 Entebbe: Mudavadi Odongo', 'official 2024-06-17 Entebbe: Kamau Okello'],
    ],
    [
      'that others than those who set it up will attend',
      'Greek Foreign Minister Giorgos Gerapetritis met Turkish Foreign Minister Hakan Fidan in Izmir on Monday. They agreed to hold a Greece-Türkiye dialogue on energy in September.',
      ['ministerial 2024-06-17 Izmir: Fidan Gerapetritis', 'official 2024-09 null: '],
    ],
    [
      'where somebody will represent his country',
      'Deputy Secretary of State Ann Lee will represent the United States at the APEC Ministerial Meeting in Lima in August.',
      ['ministerial 2024-08 Lima: Lee'],
    ],
    [
      'behind a clause about the last of those who met',
      'Greek Prime Minister Kyriakos Mitsotakis and Albanian Prime Minister Edi Rama, who leads the Socialist Party, met in Corfu on Monday.',
      ['summit 2024-06-17 Corfu: Mitsotakis Rama'],
    ],
    [
      'as the assembly of a body',
      'The Economic Community of West African States held its 64th Ordinary Assembly in Abuja on 3 June and will hold its next assembly in Accra in December. The National Assembly of Ghana opened its next assembly hall.',
      ['conference 2024-06-03 Abuja: ', 'conference 2024-12 Accra: '],
    ],
    [
      'of ministers of those who met',
      'Greek Prime Minister Kyriakos Mitsotakis met Albanian Prime Minister Edi Rama in Corfu on Monday. They decided that the energy ministers of the two countries should meet in Tirana in July.',
      ['summit 2024-06-17 Corfu: Mitsotakis Rama', 'ministerial 2024-07 Tirana: '],
    ],
    [
      'while others were only present',
      'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday. Kenyan Foreign Minister Musalia Mudavadi and Ugandan Foreign Minister Jeje Odongo were present. The two leaders, who had last spoken by telephone on May 2, were glad.',
      ['summit 2024-06-17 Entebbe: Mudavadi Museveni Odongo Ruto', 'call 2024-05-02 null: Museveni Ruto'],
    ],
    [
      'first by countries, then with the names, and by "one" for an earlier one',
      'The defence ministers of Estonia and Latvia held talks in Riga on Monday. Estonian Defence Minister Hanno Pevkur and Latvian Defence Minister Andris Spruds met for two hours. It was their second meeting this year, after one held in Narva on January 9.',
      ['ministerial 2024-06-17 Riga: Pevkur Spruds', 'ministerial 2024-01-09 Narva: Pevkur Spruds'],
    ],
    [
      'of the two whom the sentence names',
      `Foreign Minister Penny Wong of Australia, Foreign Minister Winston Peters of New Zealand and Foreign Minister Maris Sangiampongsa of Thailand met in Suva on Tuesday. Wong did not see Peters alone, but the two will speak by phone on June 25.`,
      ['ministerial 2024-06-18 Suva: Peters Sangiampongsa Wong', 'call 2024-06-25 null: Peters Wong'],
    ],
    [
      'as a call on the one who acted before',
      'Kenyan President William Ruto flew to Geneva on Monday. On Tuesday, UN Secretary-General António Guterres called on him at his hotel.',
      ['summit 2024-06-18 null: Guterres Ruto'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    [
      'nobody speaks with a body of rules',
      'With new rules, Greek Foreign Minister Giorgos Gerapetritis spoke about trade.',
      [],
    ],
    [
      'who is called on to do something',
      'Kenyan President William Ruto was in Geneva on Monday. UN Secretary-General António Guterres called on him to pay his dues.',
      [],
    ],
    [
      'a pair that speaks to the press',
      `${WONG} They spoke to reporters afterwards.`,
      ['ministerial 2024-06-18 Suva: Peters Wong'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
