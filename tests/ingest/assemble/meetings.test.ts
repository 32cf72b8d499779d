import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Published on Tuesday 30 September 2025. */
const meetings = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).meetings.map(
    ({ kind, status, date, place, parties, participants }) => ({
      kind,
      status,
      date,
      place,
      parties: [...parties].sort(),
      participants: participants.map((name) => name.split(' ').at(-1)),
    }),
  );

const KR_JP = 'South Korean President Lee Jae-myung and Japanese Prime Minister Shigeru Ishiba';

describe('who met, when and where', () => {
  test.each([
    [
      'Turkish Foreign Minister Hakan Fidan met his Iraqi counterpart Fuad Hussein in Ankara on Monday.',
      {
        kind: 'ministerial',
        status: 'held',
        date: '2025-09-29',
        place: 'Ankara',
        parties: ['IQ', 'TR'],
        participants: ['Fidan', 'Hussein'],
      },
    ],
    [
      `${KR_JP} held talks in Busan on September 30.`,
      {
        kind: 'summit',
        status: 'held',
        date: '2025-09-30',
        place: 'Busan',
        parties: ['JP', 'KR'],
        participants: ['Jae-myung', 'Ishiba'],
      },
    ],
    [
      'Chilean President Gabriel Boric was received by Portuguese President Marcelo Rebelo de Sousa in Lisbon on 12 May 2024.',
      {
        kind: 'summit',
        status: 'held',
        date: '2024-05-12',
        place: 'Lisbon',
        parties: ['CL', 'PT'],
        participants: ['Boric', 'Sousa'],
      },
    ],
    [
      'Greek Foreign Minister Giorgos Gerapetritis spoke by phone with Cypriot Foreign Minister Constantinos Kombos yesterday.',
      {
        kind: 'call',
        status: 'held',
        date: '2025-09-29',
        place: null,
        parties: ['CY', 'GR'],
        participants: ['Gerapetritis', 'Kombos'],
      },
    ],
    [
      'Indian Foreign Secretary Vikram Misri paid a courtesy call on Nepali Prime Minister K P Sharma Oli in Kathmandu on Sunday.',
      {
        kind: 'ministerial',
        status: 'held',
        date: '2025-09-28',
        place: 'Kathmandu',
        parties: ['IN', 'NP'],
        participants: ['Misri', 'Oli'],
      },
    ],
    [
      'The foreign ministers of Egypt, Jordan and Iraq will meet in Amman on 5 October.',
      {
        kind: 'ministerial',
        status: 'planned',
        date: '2025-10-05',
        place: 'Amman',
        parties: ['EG', 'IQ', 'JO'],
        participants: [],
      },
    ],
    [
      'The Kenya-Uganda summit planned for Thursday in Nairobi has been postponed.',
      {
        kind: 'summit',
        status: 'cancelled',
        date: '2025-10-02',
        place: 'Nairobi',
        parties: ['KE', 'UG'],
        participants: [],
      },
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual([expected]));

  test('what is told again is one meeting', () => {
    const told = meetings(
      `${KR_JP} met in Busan on September 30. The two leaders discussed trade. The summit lasted an hour. At the meeting, President Lee spoke of the past.`,
    );
    expect(told).toHaveLength(1);
  });

  test('a day after "a phone call between the two leaders" is the day of the call', () => {
    const told = meetings(
      'Polish President Andrzej Duda met Lithuanian President Gitanas Nauseda in Vilnius on Monday, after a phone call between the two leaders on Friday.',
    );
    expect(told).toMatchObject([
      { kind: 'summit', date: '2025-09-29', place: 'Vilnius' },
      { kind: 'call', date: '2025-09-26', place: null },
    ]);
  });

  test('separate talks are separate meetings', () => {
    const told = meetings(
      'Norwegian Foreign Minister Espen Barth Eide held separate talks with Danish Foreign Minister Lars Rasmussen and with Swedish Foreign Minister Maria Stenergard in Oslo on Monday.',
    );
    expect(told.map(({ parties }) => parties)).toEqual([
      ['DK', 'NO'],
      ['NO', 'SE'],
    ]);
  });

  test('on the margins of a dated event the day and place are its own', () => {
    const extraction = extract(
      articleOf(
        'French President Emmanuel Macron met Egyptian President Abdel Fattah el-Sisi on the sidelines of the G20 summit in Rio de Janeiro on 18 November 2024.',
      ),
    );
    const [talks, summit] = [
      extraction.meetings.find(({ marginsOf }) => marginsOf),
      extraction.meetings.find(({ body }) => body),
    ];
    expect(talks).toMatchObject({ date: '2024-11-18', place: 'Rio de Janeiro', marginsOf: summit?.id });
    expect(summit).toMatchObject({ kind: 'conference', date: '2024-11', place: 'Rio de Janeiro' });
  });

  test.each([
    'Foreign Minister Penny Wong of Australia held a press conference in Canberra on Monday.',
    'French President Emmanuel Macron could meet Russian President Vladimir Putin one day.',
    'The ministers called for talks between Sudan and Chad.',
    'Iran is ready for a meeting with Iraq.',
    'There was no meeting between Iranian President Masoud Pezeshkian and US President Donald Trump.',
    'Prime Minister Narendra Modi of India met External Affairs Minister S Jaishankar of India.',
    'Climbers reached the summit of the mountain on Sunday.',
    'The town council meeting in Leeds was chaired by the mayor.',
  ])('no meeting in "%s"', (text) => expect(meetings(text)).toEqual([]));
});

describe('one meeting told by two words', () => {
  test.each([
    [`${KR_JP} met in Busan on Tuesday, their third encounter this year.`, 'held 2025-09-30 JP KR'],
    [`${KR_JP} held their annual consultations in Busan on Tuesday.`, 'held 2025-09-30 JP KR'],
    [`On Tuesday ${KR_JP} sat down for talks. They met in the Nurimaru House in Busan.`, 'held 2025-09-30 JP KR'],
  ])('%s', (text, expected) => {
    expect(meetings(text).map(({ status, date, parties }) => `${status} ${date} ${parties.join(' ')}`)).toEqual([
      expected,
    ]);
  });
});

describe('two meetings told one after the other', () => {
  const THREE =
    'On Tuesday US Secretary of State Marco Rubio hosted Indian Foreign Minister S. Jaishankar and Japanese Foreign Minister Takeshi Iwaya in Washington.';
  test.each([
    [`${THREE} In the meeting with Foreign Minister Iwaya he praised Japan.`, ['IN JP US', 'JP US']],
    [`${THREE} In the meeting he praised Japan.`, ['IN JP US']],
    [`${KR_JP} met in Busan on Tuesday. They had met in Tokyo on 23 August.`, ['JP KR', 'JP KR']],
  ])('%s', (text, expected) => {
    expect(meetings(text).map(({ parties }) => parties.join(' '))).toEqual(expected);
  });
});

describe('who met by the form of the sentence', () => {
  test.each([
    [
      'the one behind "whom"',
      'Greek Prime Minister Kyriakos Mitsotakis praised Cypriot President Nikos Christodoulides, whom he met in Nicosia on Monday.',
      ['CY GR'],
    ],
    [
      'the one behind "with whom"',
      'Greek Prime Minister Kyriakos Mitsotakis praised Cypriot President Nikos Christodoulides, with whom he held talks on Monday.',
      ['CY GR'],
    ],
    ['ministers of the states of a body', 'EU foreign ministers met in Prague on Monday.', ['EU']],
    [
      'two heads of whom no side is told',
      'President Ana Lopes spoke by phone with President Ivo Marek on Monday.',
      [''],
    ],
    [
      'one government',
      'Greek Prime Minister Kyriakos Mitsotakis praised Greek Finance Minister Kyriakos Pierrakakis, whom he met on Monday.',
      [],
    ],
    [
      'a call that somebody received',
      'Greek Prime Minister Kyriakos Mitsotakis received a phone call from Cypriot President Nikos Christodoulides on Monday.',
      ['CY GR'],
    ],
    [
      'not the summit that one of them attends',
      'Greek Prime Minister Kyriakos Mitsotakis, attending the G7 Summit, held a meeting with Cypriot President Nikos Christodoulides.',
      ['GR', 'CY GR'],
    ],
    ['ministers of two peoples', 'Thai and Cambodian foreign ministers met in Kuala Lumpur on Monday.', ['KH TH']],
    ['officials of three peoples', 'US, Russian and Ukrainian negotiators met in Jeddah on Monday.', ['RU UA US']],
    [
      'one with each, besides another',
      'Greek Prime Minister Kyriakos Mitsotakis also met with Cypriot President Nikos Christodoulides and Italian Prime Minister Giorgia Meloni.',
      ['CY GR', 'GR IT'],
    ],
    ['a forum of ministers', `${KR_JP} met on the margins of a ministerial forum in Hanoi.`, ['JP KR', '']],
  ])('%s', (_, text, expected) => expect(meetings(text).map(({ parties }) => parties.join(' '))).toEqual(expected));
});

test('a meeting that has been proposed is to come', () => {
  expect(
    meetings(`A meeting of ${KR_JP} has been proposed by Seoul, but no date has been set.`).map(({ status }) => status),
  ).toEqual(['planned']);
});

describe('a meeting that is denied', () => {
  test.each([
    ['was called off, if it had been set', 'A planned meeting between', 'did not take place.', ['cancelled']],
    ['was called off, if it had a future', 'The summit of', 'will not take place.', ['cancelled']],
    ['is none, if nobody had set it', 'A meeting between', 'did not take place.', []],
  ])('%s', (_, before, after, expected) => {
    expect(meetings(`${before} ${KR_JP} ${after}`).map(({ status }) => status)).toEqual(expected);
  });
});

describe('a list below a colon', () => {
  const GUESTS = `
- the President of Chile, Gabriel Boric;
- the Prime Minister of Ireland, Micheal Martin; and
- Kenyan President William Ruto.`;

  test('is of those who were met separately, and what is said next of all of them', () => {
    const text = `Portuguese President Marcelo Rebelo de Sousa held separate meetings on Monday with each of the following:${GUESTS}

They discussed tourism. With Ruto, he also discussed malaria.`;
    expect(
      extract(articleOf(text, { published: '2025-09-30' })).meetings.map(({ parties, topics }) => [parties, topics]),
    ).toEqual([
      [['PT', 'CL'], ['tourism']],
      [['PT', 'IE'], ['tourism']],
      [
        ['PT', 'KE'],
        ['tourism', 'malaria'],
      ],
    ]);
  });

  test('is of those who met together, where nothing says that they were met apart', () => {
    const text = `Portuguese President Marcelo Rebelo de Sousa held talks on Monday with:${GUESTS}`;
    expect(meetings(text).map(({ parties }) => parties)).toEqual([['CL', 'IE', 'KE', 'PT']]);
  });
});

test('a bare style of office is the one who holds it', () => {
  const text =
    'Secretary of State Ann Lee of the United States flew to Belmopan. The Secretary met with Belizean Prime Minister Johnny Briceno on Monday.';
  expect(meetings(text).map(({ participants }) => participants)).toEqual([['Lee', 'Briceno']]);
});
