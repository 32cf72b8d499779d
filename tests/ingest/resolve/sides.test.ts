import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "Surname CODE" of each leader. */
const sides = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).leaders.map(
    ({ name, represents }) => `${name.split(' ').at(-1)} ${represents}`,
  );

describe('for whom somebody acts whose country is not said beside the name', () => {
  test.each([
    [
      'on whose side of the table',
      'Russian Foreign Minister Sergey Lavrov met his Turkish counterpart Hakan Fidan in Ankara. Deputy Foreign Minister Mikhail Galuzin took part in the talks on the Russian side. From the Turkish side, Deputy Foreign Minister Nuh Yilmaz attended.',
      ['Lavrov RU', 'Fidan TR', 'Galuzin RU', 'Yilmaz TR'],
    ],
    [
      'two chairs of a commission in the order of its countries',
      'The session of the Joint Commission between Armenia and Lithuania was held on Monday. It was co-chaired by Deputy Foreign Minister Paruyr Hovhannisyan and Deputy Foreign Minister Sigitas Mitkus.',
      ['Hovhannisyan AM', 'Mitkus LT'],
    ],
    [
      'whom they represent',
      'President Nils Berg and President Eva Lind will represent the EU. Egypt will be represented by President Omar Nasser of Egypt.',
      ['Berg EU', 'Lind EU', 'Nasser EG'],
    ],
    [
      'the other country than the colleague',
      'The session of the Joint Commission between Armenia and Lithuania was held on Monday. It was co-chaired by Lithuanian Deputy Foreign Minister Sigitas Mitkus and Deputy Foreign Minister Paruyr Hovhannisyan.',
      ['Mitkus LT', 'Hovhannisyan AM'],
    ],
    [
      'the body of a Secretary-General for his envoys, never the country that they are sent to',
      "The Secretary-General met Libyan President Mohamed al-Menfi. The Secretary-General's Special Envoy for Libya, Ana Soto, was there.",
      ['al-Menfi LY', 'Soto UN'],
    ],
    [
      'never the country of the counterparts',
      'Foreign Minister Baiba Braže spoke with her Estonian and Lithuanian counterparts. Tallinn, said Estonia, is glad. Estonia and Lithuania agree.',
      ['Braže null'],
    ],
    [
      'a minister acts for no body',
      'European Commission President Ursula von der Leyen spoke for the EU. Finance Minister Lars Lind agreed.',
      ['Leyen EU', 'Lind null'],
    ],
    [
      'the company of whom a pronoun means, and of the head who is named first',
      'Dutch Prime Minister Dick Schoof met Irish Prime Minister Micheál Martin. Foreign Minister Caspar Veldkamp of the Netherlands met Irish officials. He was accompanied by Ambassador Jan Bos. Members of the delegation are Defence Minister Ruben Brek.',
      ['Schoof NL', 'Martin IE', 'Veldkamp NL', 'Bos NL', 'Brek NL'],
    ],
    [
      'whoever somebody of a country comes for',
      'Kenyan Foreign Minister Musalia Mudavadi opened the session. Ugandan Minister Henry Oryem, representing President Yoweri Museveni, took part, and so did Tanzanian Minister Mahmoud Kombo on behalf of President Samia Hassan.',
      ['Mudavadi KE', 'Oryem UG', 'Museveni UG', 'Kombo TZ', 'Hassan TZ'],
    ],
    [
      'whoever a sentence describes that opens after a bare name',
      'Mary Smith left Doha on Sunday without a deal. For the UN envoy for Sudan, the week had begun in Cairo. Smith met Egyptian Foreign Minister Badr Abdelatty on Monday.',
      ['Smith UN', 'Abdelatty EG'],
    ],
    [
      'not where the description has a name of its own',
      'Mary Smith left Doha on Sunday. The UN envoy for Sudan, Ramtane Lamamra, said nothing. Smith slept.',
      ['Lamamra UN'],
    ],
    [
      'nobody for the leader of a party or of a council',
      'Dutch Prime Minister Dick Schoof went to Riga. The main opposition party called the trip a failure. Its leader, Ana Smit, was in Brussels. Council leader Piet Bos waved.',
      ['Schoof NL'],
    ],
    [
      'who accompanied a traveller',
      'Vietnamese President Luong Cuong arrived in Pyongyang. Defence Minister Phan Van Giang accompanied him.',
      ['Cuong VN', 'Giang VN'],
    ],
    [
      'the envoy of a president, a former minister who mediates',
      'Ivory Coast spoke. The envoy was Celso Reis, Special Adviser and Personal Envoy of H.E. Ana Moraes, President of Brazil. The facilitators came with Ethiopia’s former Prime Minister Abel Bekele.',
      ['Reis BR', 'Moraes BR', 'Bekele ET'],
    ],
    [
      'a deputy of his chief, an Under-Secretary-General of the United Nations',
      'Iranian Foreign Minister Hassan Karimi came with Zarif. With Karimi’s deputies, Ali Rad and Reza Nuri, sat Miroslav Jenca, Under-Secretary-General.',
      ['Karimi IR', 'Rad IR', 'Nuri IR', 'Jenca UN'],
    ],
    [
      'never a state without such an office',
      'The State Department of the United States said that Prime Minister Ann Lee of Belize came to Washington. Foreign Minister Bo Ray sat beside her.',
      ['Lee BZ', 'Ray BZ'],
    ],
    [
      'beside a bare office the other country',
      'The External Affairs Minister and Mr. Juma Otieno, Cabinet Secretary, co-chaired the India-Kenya Joint Commission in Nairobi on Monday.',
      ['Otieno KE'],
    ],
    [
      'a deputy of the chief of a body, for the body',
      'IAEA Director General Rafael Grossi met Iranian Foreign Minister Abbas Araghchi. Deputy Director General Massimo Aparo led a team.',
      ['Grossi IAEA', 'Araghchi IR', 'Aparo IAEA'],
    ],
    ['a name that everybody knows, with an initial', 'President Donald J. Trump spoke on Monday.', ['Trump US']],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});
