import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MeetingClaim, preferredDate, settleMeeting, settleVisit } from '../../../ingest/write/preferred.js';

const claim = (some: Partial<MeetingClaim>): MeetingClaim => ({
  article: 'article:x',
  published: null,
  name: 'summit',
  kind: 'summit',
  status: 'held',
  date: null,
  parties: ['JP', 'KR'],
  ...some,
});

describe('the preferred date', () => {
  test.each([
    [['2025-08', '2025-08-23'], '2025-08-23'],
    [['2025', '2025-08', '2025-08-23'], '2025-08-23'],
    [['2025-09-30', '2025-10-01', '2025-10-01'], '2025-10-01'],
    [['2025-09-30', '2025-10-01', '2025-09'], '2025-09-30'],
    [['2025-10-01', '2025-09-30'], '2025-09-30'],
    [['2025-08-22/2025-08-24', '2025-08-23'], '2025-08-23'],
    [['XXXX-09', 'XXXX-09-08'], 'XXXX-09-08'],
    [['no date', '2025'], '2025'],
    [['no date'], null],
    [[], null],
  ])('of %j is %s', (dates, expected) => {
    expect(preferredDate(dates)?.text ?? null).toBe(expected);
    expect(preferredDate([...dates].reverse())?.text ?? null).toBe(expected);
  });
});

describe('a meeting', () => {
  test('says what its articles say together', () => {
    expect(
      settleMeeting([
        claim({ name: 'August summit', date: '2025-08', parties: ['KR'] }),
        claim({ name: 'Tokyo summit', date: '2025-08-23', kind: 'conference' }),
        claim({ name: 'Tokyo summit', date: '2025-08' }),
      ]),
    ).toEqual({
      name: 'Tokyo summit',
      names: ['August summit', 'Tokyo summit'],
      folded: 'tokyo summit | august summit',
      kind: 'summit',
      status: 'held',
      parties: ['JP', 'KR'],
      date: '2025-08-23',
      start: '2025-08-23',
      end: '2025-08-23',
      sort: '2025-08-23',
    });
  });

  test('without a date holds none any more, and comes last', () => {
    expect(settleMeeting([claim({})])).toMatchObject({ date: null, start: null, end: null, sort: '9999-12-31' });
  });

  test('with a day whose year nobody told has a date, but no first and last day', () => {
    const settled = settleMeeting([claim({ date: 'XXXX-09-08' })]);
    expect(settled).toMatchObject({ date: 'XXXX-09-08', start: null, end: null, sort: '9999-12-31' });
  });

  test.each([
    ['one that tells something, however rare,', ['talks', 'talks', 'August summit', 'Tokyo summit'], 'Tokyo summit'],
    ['the most frequent', ['Tokyo summit', 'Tokyo summit', 'Korea-Japan summit'], 'Tokyo summit'],
    ['then the one that tells most', ['summit', 'Korea-Japan summit'], 'Korea-Japan summit'],
    ['but no clause', ['met the president of the neighbouring country for two hours', 'summit'], 'summit'],
    ['then the first in the alphabet', ['Tokyo summit', 'Busan summit'], 'Busan summit'],
  ])('goes by %s of its names', (_, names, expected) => {
    expect(settleMeeting(names.map((name) => claim({ name }))).name).toBe(expected);
  });

  test.each([
    [['planned', '2025-08-01'], ['held', '2025-08-24'], 'held'],
    [['planned', '2025-08-01'], ['cancelled', '2025-08-20'], 'cancelled'],
    [['planned', null], ['cancelled', '2025-08-20'], 'cancelled'],
    [['planned', '2025-08-23'], ['held', '2025-08-23'], 'held'],
  ])('has the newest status of %j and %j: %s', (...told) => {
    const [[a, dayOfA], [b, dayOfB], expected] = told as [[string, string | null], [string, string | null], string];
    const claims = [claim({ status: a, published: dayOfA }), claim({ status: b, published: dayOfB })];
    expect(settleMeeting(claims).status).toBe(expected);
    expect(settleVisit(claims.reverse()).status).toBe(expected);
  });

  test('says the same in whatever order its articles came', () => {
    const some = fc.record({
      article: fc.constantFrom('article:a', 'article:b'),
      published: fc.constantFrom(null, '2025-08-23', '2025-08-24'),
      name: fc.constantFrom(
        'summit',
        'Tokyo summit',
        'August summit',
        'a long way of telling that two people met at last',
      ),
      kind: fc.constantFrom('summit', 'conference', 'ministerial'),
      status: fc.constantFrom('held', 'planned', 'cancelled'),
      date: fc.constantFrom(null, '2025-08', '2025-08-23', '2025-08-24', '2025'),
      parties: fc.subarray(['CN', 'JP', 'KR']),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (claims) => {
        expect(settleMeeting([...claims].reverse())).toEqual(settleMeeting(claims));
      }),
    );
  });
});
