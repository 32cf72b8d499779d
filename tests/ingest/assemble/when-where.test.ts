import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Each meeting of a report of Thursday 14 March 2024, as its date and place. */
function whenWhere(text: string): string[] {
  return extract(articleOf(text, { published: '2024-03-14' })).meetings.map(({ date, place }) => `${date} ${place}`);
}

describe('where a meeting took place', () => {
  test.each([
    [
      'President Joe Biden hosted Polish President Andrzej Duda at the White House on Tuesday.',
      '2024-03-12 Washington',
    ],
    [
      'Russian President Vladimir Putin and Iranian President Ebrahim Raisi welcomed the results of the Caspian summit, held in Ashgabat on 29 June 2022.',
      '2022-06-29 Ashgabat',
    ],
    [
      'Iranian Foreign Minister Abbas Araghchi and US envoy Steve Witkoff held a fifth round of indirect talks on January 23 in Rome.',
      '2024-01-23 Rome',
    ],
    [
      'The last time ministers took part was on 2 March, when Mr Cameron, his German colleague and Ms Kallas met Iranian Foreign Minister Abbas Araghchi in Geneva.',
      '2024-03-02 Geneva',
    ],
    [
      'Chinese Foreign Minister Wang Yi goes on to Islamabad, where he and Pakistani Foreign Minister Ishaq Dar, who is also Deputy Prime Minister, will hold talks on Friday.',
      '2024-03-15 Islamabad',
    ],
    ['The third session of the Finland-Latvia Joint Committee (Riga, 9.30) dealt with drones.', 'null Riga'],
    [
      'The EU-CELAC summit opens in Santa Marta on 9 November and lasts until 10 November.',
      '2023-11-09/2023-11-10 Santa Marta',
    ],
    ['The NATO summit began in Berlin on Monday and concluded on Wednesday.', '2024-03-11/2024-03-13 Berlin'],
    ['The NATO summit began in Berlin on Monday, and a report is due on Wednesday.', '2024-03-11 Berlin'],
    [
      'They praised the second session of the Gulf Cooperation Council, which the State of Kuwait hosted in February 2024.',
      '2024-02 State of Kuwait',
    ],
    [
      'In February 2022 Swiss President Ignazio Cassis was the guest of Polish President Andrzej Duda, whom he met in Warsaw.',
      '2022-02 Warsaw',
    ],
    [
      'The 47th ASEAN Summit concluded in Kuala Lumpur on 12 March. During the summit, held from 10 to 12 March, the leaders spoke of trade.',
      '2024-03-10/2024-03-12 Kuala Lumpur',
    ],
    [
      'Dutch Foreign Minister David van Weel met Estonian Foreign Minister Margus Tsahkna in The Hague on Tuesday.',
      '2024-03-12 The Hague',
    ],
    ['In the Kremlin on Monday, President Vladimir Putin met Iranian President Ebrahim Raisi.', '2024-03-11 Moscow'],
    [
      'UN Secretary-General António Guterres met Angolan Foreign Minister Téte António at UN Headquarters.',
      'null New York',
    ],
    [
      'Britain’s Foreign Secretary David Cameron met Oman’s Foreign Minister Badr Albusaidi at Lancaster House today. Mr Cameron thanked Oman.',
      '2024-03-14 Lancaster House',
    ],
  ])('%s', (text, expected) => expect(whenWhere(text)).toEqual([expected]));

  test('the town of a venue that a report does not write gives way to a country that it does', () => {
    const text =
      'Prime Minister Rishi Sunak met Dutch Prime Minister Mark Rutte at Downing Street. He thanked him for coming to the UK.';
    expect(whenWhere(text)).toEqual(['null UK']);
  });
});

describe('a country told, and the town that the report was filed in', () => {
  test.each([
    [
      'NEW DELHI, March 14 – Emirati President Mohamed bin Zayed and Indonesian President Joko Widodo met today at the G20 summit. India hosts the summit.',
      'New Delhi',
    ],
    ['NEW DELHI, March 14 – India will host the G20 summit next year.', 'India'],
    ['LONDON, March 14 – India hosted the G20 summit today.', 'India'],
  ])('%s', (text, place) => {
    expect(extract(articleOf(text, { published: '2024-03-14' })).meetings.map((meeting) => meeting.place)).toContain(
      place,
    );
  });
});

describe('which meeting a date or place belongs to', () => {
  test.each([
    [
      'A phone call that Foreign Minister Sameh Shoukry received on Tuesday from his Iranian counterpart Hossein Amirabdollahian dealt with Gaza.',
      ['2024-03-12 null'],
    ],
    [
      'On Tuesday there was also a meeting between Prime Minister Anwar Ibrahim of Malaysia and Chancellor Olaf Scholz of Germany.',
      ['2024-03-12 null'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan travelled to Vienna on Monday, where he met Austrian Foreign Minister Alexander Schallenberg.',
      ['2024-03-11 Vienna'],
    ],
    [
      'Pakistani Foreign Minister Ishaq Dar, who is in Jeddah for consultations, met Iranian Foreign Minister Hossein Amirabdollahian on Monday.',
      ['2024-03-11 Jeddah'],
    ],
    [
      'While in Nairobi, Ethiopian Prime Minister Abiy Ahmed met Kenyan President William Ruto on 8 March.',
      ['2024-03-08 Nairobi'],
    ],
    [
      'Speaking in Brussels on Tuesday, the minister said that Serbian President Aleksandar Vucic will meet Kosovan Prime Minister Albin Kurti next month.',
      ['2024-04 null'],
    ],
    [
      'In a statement issued on Wednesday, the ministry said that Egyptian President Abdel Fattah El-Sisi had met King Abdullah II of Jordan in Amman on Monday.',
      ['2024-03-11 Amman'],
    ],
    [
      'The fourth round of talks between Peru and India will be preceded by a ministerial meeting on 2 April at the Torre Tagle Building in Lima.',
      ['null null', '2024-04-02 Lima'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text).sort()).toEqual(expected.sort()));
});

describe('before or after the report', () => {
  test.each([
    [
      'The invitation was extended when Lao Prime Minister Sonexay Siphandone had a meeting with Thai Prime Minister Srettha Thavisin in Vientiane on Monday.',
      '2024-03-11 Vientiane',
    ],
    [
      'Thai Prime Minister Srettha Thavisin and Lao Prime Minister Sonexay Siphandone will meet on Monday.',
      '2024-03-18 null',
    ],
    [
      'Thai Prime Minister Srettha Thavisin and Lao Prime Minister Sonexay Siphandone are due to meet on Thursday.',
      '2024-03-14 null',
    ],
    ['The summit of Laos and Thailand was scheduled for Tuesday.', '2024-03-19 null'],
  ])('%s', (text, expected) => expect(whenWhere(text)).toEqual([expected]));
});

describe('the scene around a meeting', () => {
  test.each([
    [
      'Malaysian Foreign Minister Mohamad Hasan met Philippine Foreign Secretary Enrique Manalo during his visit to Manila in February.',
      ['2024-02 Manila'],
    ],
    [
      'Chinese Foreign Minister Wang Yi will arrive in Islamabad on March 20. During his stay he will also call on Pakistani Prime Minister Shehbaz Sharif.',
      ['2024-03 Islamabad'],
    ],
    [
      'The last time was on 20 February, when French Foreign Minister Stéphane Séjourné met Iranian Foreign Minister Hossein Amirabdollahian in Geneva.',
      ['2024-02-20 Geneva'],
    ],
    ['The COP29 climate conference, which Azerbaijan will host in November, was the subject.', ['2024-11 Azerbaijan']],
    [
      'The summit had been proposed by a meeting which Kenyan President William Ruto and Rwandan President Paul Kagame held in January.',
      ['2024-01 null', 'null null'],
    ],
    [
      'Peruvian Foreign Minister Javier González-Olaechea and Indian Foreign Minister S. Jaishankar met at the Lima Convention Center in Miraflores, Peru.',
      ['null Miraflores'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text).sort()).toEqual(expected.sort()));
});

describe('days of other things', () => {
  test.each([
    [
      'The foreign ministers of Peru, Chile and Bolivia will gather in Lima this weekend. The March 16 meeting will be the second of the three.',
      ['2024-03-16 Lima'],
    ],
    [
      'Indian Foreign Minister S. Jaishankar met Nepali Foreign Minister Arzu Rana Deuba in New York on Monday. It was the first meeting of the two ministers since the change of government in Kathmandu on March 2.',
      ['2024-03-11 New York'],
    ],
    [
      'Russian President Vladimir Putin met Iranian President Ebrahim Raisi on the sidelines of the BRICS summit. The summit is being held in Kazan on March 12-14.',
      ['2024-03-12/2024-03-14 Kazan', '2024-03-12/2024-03-14 Kazan'],
    ],
    [
      'Serbian President Aleksandar Vucic met Kosovan Prime Minister Albin Kurti shortly after midnight on Tuesday.',
      ['2024-03-12 null'],
    ],
    ['The dialogue between Oman and Iran was established in 2017.', ['null null']],
    [
      'Omani Foreign Minister Badr Albusaidi met Iranian Foreign Minister Hossein Amirabdollahian in Muscat, as Iran had been struck in February.',
      ['null Muscat'],
    ],
    [
      'The summit adopted the report of the EU-Egypt ministerial meeting that was held in Luxor, Egypt, on March 3, and a plan of action.',
      ['2024-03-03 Luxor'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text).sort()).toEqual(expected));

  test('"that day" counts from the news, not from what is mentioned', () => {
    const text =
      'Omani Foreign Minister Badr Albusaidi met Iranian Foreign Minister Hossein Amirabdollahian in Muscat on March 12. The plan had been agreed upon during the Oman-Iran summit in Tehran on February 2. Albusaidi also met Kuwaiti Foreign Minister Abdullah Al-Yahya that day.';
    expect(whenWhere(text)).toContain('2024-03-12 Muscat');
    expect(whenWhere(text).filter((meeting) => meeting.startsWith('2024-03-12'))).toHaveLength(2);
  });
});

describe('the journey to a meeting', () => {
  test.each([
    [
      'German Foreign Minister Annalena Baerbock flew to Doha on Tuesday to meet Qatari Prime Minister Mohammed bin Abdulrahman Al Thani.',
      ['2024-03-12 Doha'],
    ],
    [
      'Kenyan President William Ruto travelled to Kampala on 4 March for talks with Ugandan President Yoweri Museveni.',
      ['2024-03-04 Kampala'],
    ],
    [
      'Chilean Foreign Minister Alberto van Klaveren will arrive in Lima on March 20 to co-chair the Binational Committee meeting with Peruvian Foreign Minister Javier González-Olaechea.',
      ['2024-03-20 Lima'],
    ],
    [
      'On Tuesday German Foreign Minister Annalena Baerbock will travel on to Abidjan for talks with Ivorian President Alassane Ouattara.',
      ['2024-03-19 Abidjan'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text)).toEqual(expected));
});

describe('a meeting dated by another or by a heading', () => {
  test.each([
    [
      'Omani Foreign Minister Badr Albusaidi met Qatari Prime Minister Mohammed bin Abdulrahman Al Thani in Doha, two days after their phone call on March 5.',
      ['2024-03-05 null', '2024-03-07 Doha'],
    ],
    [
      'The attack of 4 March came three days before Yemeni Foreign Minister Shayea Mohsin was to meet UN envoy Hans Grundberg in Muscat.',
      ['2024-03-07 Muscat'],
    ],
    [
      'Monday 18 March\n\n10:00\n\nGerman Chancellor Olaf Scholz receives Malaysian Prime Minister Anwar Ibrahim in Berlin.\n\nTuesday 19 March\n\nChancellor Scholz meets Moldovan President Maia Sandu.',
      ['2024-03-18 Berlin', '2024-03-19 null'],
    ],
    [
      '12 March 2024\n\nGerman Chancellor Olaf Scholz received Malaysian Prime Minister Anwar Ibrahim in Berlin.',
      ['null Berlin'],
    ],
  ])('%s', (text, expected) => expect(whenWhere(text).sort()).toEqual(expected));

  test('a full date further on does not tell the year of a day told first', () => {
    const text =
      'On February 28, Uzbek Foreign Minister Bakhtiyor Saidov met Kazakh Foreign Minister Murat Nurtleu in Astana. Their countries had signed a treaty in Tashkent on September 22, 2022.';
    const [meeting] = extract(articleOf(text, { published: null })).meetings;
    expect(meeting?.date).toBe('XXXX-02-28');
  });
});
