import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../ingest/pipeline.js';
import { parseEdtf } from '../../src/model/edtf.js';
import type { Evidence, Extraction } from '../../src/model/extraction.js';
import { articleOf } from '../support/article-of.js';

/** Pieces that rules look for, so that random texts reach them. */
const PIECES = [
  'President',
  'Prime Minister',
  'Foreign Minister',
  'his Chinese counterpart',
  'Lee Jae-myung',
  'Shigeru Ishiba',
  'S. Jaishankar',
  'bin Salman',
  'Japan',
  'South Korea',
  'Korea-Japan',
  'in Busan',
  'the EU',
  'met',
  'held talks with',
  'will visit',
  'summit',
  'the meeting',
  'on September 30',
  'last month',
  'since 2009',
  ',',
  '.',
  ';',
  '(',
  ')',
  '“',
  "'s",
  'and',
  'of',
  'the',
  'which',
  'who',
  'ahead of',
  'on the sidelines of',
  'the Joint Commission',
  'signed',
  'a joint statement',
  'was cancelled',
  'postponed',
  '–',
  '\n\n',
  '\n- ',
  ':',
  '14th',
  'General Border Committee (GBC)',
  'the two leaders',
  'he',
  'they',
  '2025-09-30',
  'within two weeks',
  'a day earlier',
  '"',
  'İ',
  '\u00ad',
  '😀',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function evidenceOf(extraction: Extraction): Evidence[] {
  return [
    ...extraction.leaders,
    ...extraction.bodies,
    ...extraction.meetings,
    ...extraction.visits,
    ...extraction.outcomes,
    ...extraction.follows,
  ].flatMap(({ evidence }) => [...evidence]);
}

describe('extract', () => {
  test('takes any text, twice the same, with every span within bounds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-09-30'), (words, published) => {
        const article = articleOf(words, { published });
        const extraction = extract(article);
        expect(extract(article)).toEqual(extraction);
        for (const { start, end } of evidenceOf(extraction)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names only what it lists, and dates that exist', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { leaders, bodies, meetings, visits, outcomes, follows } = extract(articleOf(words));
        const [names, ids, bodyNames] = [
          leaders.map(({ name }) => name),
          meetings.map(({ id }) => id),
          bodies.map(({ name }) => name),
        ];
        for (const meeting of meetings) {
          expect(names).toEqual(expect.arrayContaining([...meeting.participants]));
          if (meeting.body) expect(bodyNames).toContain(meeting.body);
          if (meeting.date) expect(parseEdtf(meeting.date)).not.toBeNull();
          if (meeting.marginsOf) expect(ids).toContain(meeting.marginsOf);
        }
        for (const visit of visits) expect(names).toContain(visit.leader);
        for (const outcome of outcomes) if (outcome.meeting) expect(ids).toContain(outcome.meeting);
        for (const { from, to } of follows) {
          expect([...ids, ...bodyNames]).toContain(from);
          expect(ids).toContain(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('says where each fact stands', () => {
    const words = 'Turkish Foreign Minister Hakan Fidan met his Iraqi counterpart Fuad Hussein in Ankara on Monday.';
    const { leaders, meetings } = extract(articleOf(words, { published: '2025-09-30' }));
    const said = (evidence: readonly Evidence[], supports: string) =>
      evidence.filter((one) => one.supports === supports).map(({ start, end }) => words.slice(start, end));
    expect(said(leaders[0]?.evidence ?? [], 'name')).toEqual(['Hakan Fidan']);
    expect(said(meetings[0]?.evidence ?? [], 'date')).toEqual(['Monday']);
    expect(said(meetings[0]?.evidence ?? [], 'place')).toEqual(['Ankara']);
  });
});
