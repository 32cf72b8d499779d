import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-09-30' }));

/** The order of a text as pairs of dates, later first; a body goes by its name. */
function orderOf(text: string): (readonly [string | null, string | null])[] {
  const { meetings, follows } = read(text);
  const end = (id: string) => {
    const meeting = meetings.find((one) => one.id === id);
    return meeting ? meeting.date : id;
  };
  return follows.map(({ from, to }) => [end(from), end(to)] as const);
}

const MET =
  'Latvian President Edgars Rinkevics met Greek President Konstantinos Tasoulas in Riga on 12 September 2025.';

describe('order that a text states', () => {
  test.each([
    [
      'a preposition',
      'Latvian President Edgars Rinkevics met Greek President Konstantinos Tasoulas in Riga on 12 September 2025 after the Athens summit of 3 June 2025.',
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'a preposition for what is ahead',
      `Ahead of the Athens summit of 3 October 2025, ${MET}`,
      ['2025-10-03', '2025-09-12'],
    ],
    [
      'the previous one of the row',
      `${MET.replace('met', 'held a summit with')} The previous summit took place in Athens on 3 June 2025.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'a meeting that the two agree on',
      `${MET} The two presidents agreed to meet in Athens on 2 December 2025.`,
      ['2025-12-02', '2025-09-12'],
    ],
    [
      'a number',
      'Malta and Cyprus held the 6th summit in Valletta on 3 May 2024. The 5th summit was held in Nicosia on 4 June 2023.',
      ['2024-05-03', '2023-06-04'],
    ],
    [
      'a time counted from the other',
      `${MET} A day earlier, Rinkevics had held talks with Estonian President Alar Karis in Tallinn.`,
      ['2025-09-12', '2025-09-11'],
    ],
    [
      'what it builds on',
      `${MET} Building on the commitments from their June 3 meeting in Athens, they reviewed port links.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'an earlier one that only its day and town tell apart',
      `${MET} It was their first session since the talks in Athens on 3 June 2025.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'the results of an earlier one',
      `${MET} The session was held following the decisions made at the talks in Athens on 3 June 2025.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'a follow-up',
      `${MET} The meeting was a follow-up to the talks of 3 June 2025 in Athens.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'a way that is paved',
      `${MET} The meeting paved the way for the Athens summit on 3 October 2025.`,
      ['2025-10-03', '2025-09-12'],
    ],
    [
      'what is to be prepared',
      `${MET.replace('.', ' to prepare the Athens summit of 3 October 2025.')}`,
      ['2025-10-03', '2025-09-12'],
    ],
    [
      'what it was followed by',
      'The 46th ASEAN Summit was held in Kuala Lumpur on 26 May 2025. It was followed by the ASEAN-GCC Summit on 27 May 2025.',
      ['2025-05-27', '2025-05-26'],
    ],
    [
      'words that point at what was just told',
      `${MET} Before that, Rinkevics held talks with Estonian President Alar Karis in Tallinn on 11 September 2025.`,
      ['2025-09-12', '2025-09-11'],
    ],
    [
      'what was agreed at another, which took place',
      `${MET} As agreed at their talks in Athens in June, they will open ports.`,
      ['2025-09-12', '2025-06'],
    ],
    [
      'one that proposed the other',
      `${MET} The meeting had been proposed by the Athens summit of 3 June 2025.`,
      ['2025-09-12', '2025-06-03'],
    ],
    [
      'preparations that began with it',
      'Preparations for the Athens summit of 3 October 2025 began on 12 September 2025, when Latvian President Edgars Rinkevics met Greek President Konstantinos Tasoulas in Riga.',
      ['2025-10-03', '2025-09-12'],
    ],
    [
      'the last time that the two spoke',
      `${MET} The two presidents last spoke on 20 August 2025.`,
      ['2025-09-12', '2025-08-20'],
    ],
    [
      'numbers of which no sides are told',
      `The first meeting took place in Riga on 3 May 2024. The second meeting took place in Tallinn on 4 June 2025. ${MET}`,
      ['2025-06-04', '2024-05-03'],
    ],
    ['a run-up', `In the run-up to the Athens summit of 3 October 2025, ${MET}`, ['2025-10-03', '2025-09-12']],
    [
      'what was first agreed upon at another',
      `${MET} They welcomed the ferry line, which was first agreed upon during the Athens summit of 3 June 2025.`,
      ['2025-09-12', '2025-06-03'],
    ],
  ])('by %s', (_, text, expected) => {
    expect(orderOf(text)).toContainEqual(expected);
  });

  test('all of a list come after what stands with "since"', () => {
    const text =
      'South Korean President Lee Jae-myung met Japanese Prime Minister Shigeru Ishiba in Busan on September 30. Since the August summit, ' +
      "ministers have met in forums such as the Korea-Japan Defense Ministers' Meeting on September 8 and the Economic Security Dialogue on September 10.";
    expect(orderOf(text)).toEqual(
      expect.arrayContaining([
        ['2025-09-08', '2025-08'],
        ['2025-09-10', '2025-08'],
      ]),
    );
  });

  test('a body comes after the meeting at which it was founded', () => {
    const text = `${MET} The Latvia-Greece Council on Ports was launched at the Athens summit of 3 June 2025.`;
    expect(orderOf(text)).toContainEqual(['Latvia-Greece Council on Ports', '2025-06-03']);
  });

  test.each([
    [
      'of which a clause says so',
      `${MET} The Latvia-Greece Council on Ports, which both sides established during the Athens summit of 3 June 2025, met in July.`,
      ['Latvia-Greece Council on Ports', '2025-06-03'],
    ],
    [
      'in small letters, where the two agree on it',
      `${MET} The two presidents agreed to set up a joint working group on ports.`,
      ['joint working group', '2025-09-12'],
    ],
    [
      'that is announced as the news',
      `${MET} They also announced the launch of the Latvia-Greece Council on Ports.`,
      ['Latvia-Greece Council on Ports', '2025-09-12'],
    ],
  ])('a body %s', (_, text, expected) => {
    expect(orderOf(text)).toContainEqual(expected);
  });

  test('an earlier one of the same noun, where no sides are told', () => {
    const text =
      'A standby force was approved at the Extraordinary Summit in Abuja on 10 August 2023. An earlier summit in Abuja on 30 July 2023 was attended by ' +
      'Presidents Macky Sall of Senegal and Patrice Talon of Benin.';
    expect(orderOf(text)).toContainEqual(['2023-08-10', '2023-07-30']);
  });

  test.each([
    [
      'what a body itself agreed',
      `${MET} At their talks in Athens on 3 June 2025 the Latvia-Greece Council on Ports agreed on new rules.`,
    ],
    ['a founding of long ago', `${MET} The Latvia-Greece Council on Ports was established in 1999.`],
    [
      'a reason for calling off',
      `${MET} After the talks in Athens on 3 June 2025 their meeting planned for 2 July 2025 was cancelled.`,
    ],
    [
      'what is ahead of a sentence without a meeting',
      `${MET} Prices of fish rose ahead of the Athens summit of Latvia and Greece on 3 October 2025.`,
    ],
    [
      'two numbers of different companies',
      'Malta, Cyprus and Greece held the fifth meeting in Valletta on 3 May 2024. Malta and Cyprus will hold the sixth meeting in Nicosia on 4 June 2026.',
    ],
    ['dates alone', `${MET} Rinkevics met Estonian President Alar Karis in Tallinn on 15 September 2025.`],
    ['a date between', `${MET} Last year Greek exports to Latvia rose after the reform of the ports.`],
    ['preparations as a subject', `${MET} Preparations for the meeting had been difficult.`],
  ])('none by %s', (_, text) => {
    expect(orderOf(text)).toEqual([]);
  });

  test('the words that say so are its evidence', () => {
    const text = `Ahead of the Athens summit of 3 October 2025, ${MET}`;
    const [span] = read(text).follows[0]?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('Ahead of the Athens summit');
    expect(span?.supports).toBe('order');
  });

  test('no pair goes both ways, whatever the words', () => {
    const words = fc.constantFrom(
      'after',
      'before',
      'the',
      'previous summit',
      'next meeting',
      'Malta and Cyprus',
      'met',
      'again',
      'on 3 May 2024',
      ',',
      'since',
      'they agreed to meet',
      'in Riga',
      '.',
      'followed by talks',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { follows } = read(parts.join(' '));
        const pairs = new Set(follows.map(({ from, to }) => `${from}>${to}`));
        for (const { from, to } of follows) expect(pairs.has(`${to}>${from}`) || from === to).toBe(false);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
