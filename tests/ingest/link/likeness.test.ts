import { describe, expect, test } from '@jest/globals';
import { compareContents } from '../../../ingest/link/contents.js';
import { likeness } from '../../../ingest/link/likeness.js';
import { overlap } from '../../../ingest/link/overlap.js';
import { comparePlaces, type PlaceAgreement } from '../../../ingest/link/places.js';
import type { MeetingTraits } from '../../../ingest/link/traits.js';
import { traits } from '../../support/traits.js';

type Some = Partial<MeetingTraits>;
const LEE = 'leader:jae-lee-myung.kr';
const ISHIBA = 'leader:ishiba-shigeru.jp';
const IWAYA = 'leader:iwaya-takeshi.jp';
const PRESIDENT = 'Lee Jae-myung|KR';
const PREMIER = 'Shigeru Ishiba|JP';
const SCO = 'body:shanghai-cooperation-organization';
const G7 = 'body:group-of-seven';
const QUAD = ['AU', 'IN', 'JP', 'US'];
const TOKYO = { places: ['Tokyo'], placeCountries: ['JP'] };
const TIANJIN = { places: ['Tianjin'], placeCountries: ['CN'] };
const BEIJING = { places: ['Beijing'], placeCountries: ['CN'] };
const BUSAN = { places: ['Busan'], placeCountries: ['KR'] };

describe('one meeting', () => {
  test.each<[string, Some, Some]>([
    [
      'the August summit, and the Tokyo summit of the 23rd',
      { names: ['August summit'], dates: ['2025-08'], places: ['Japan'], placeCountries: ['JP'] },
      { names: ['Tokyo summit'], dates: ['2025-08-23'], ...TOKYO },
    ],
    [
      'a G7 summit of which each article tells the sides that concern it',
      {
        kind: 'conference',
        names: ['G7 summit'],
        dates: ['2025-06'],
        body: G7,
        places: ['Canada'],
        parties: ['KR', 'JP'],
      },
      { kind: 'conference', names: ['G7 Summit in Kananaskis'], dates: ['2025-06-17'], body: G7, parties: ['CA'] },
    ],
    [
      'a G7 summit that one article calls no conference',
      { kind: 'summit', names: ['G7 summit'], dates: ['2025-06'], body: G7, parties: ['KR', 'JP'] },
      { kind: 'conference', names: ['G7 summit'], dates: ['2025-06'], parties: [] },
    ],
    [
      "a Quad Foreign Ministers' Meeting",
      { kind: 'ministerial', names: ["Quad Foreign Ministers' Meeting"], dates: ['2025-07-01'], parties: QUAD },
      { kind: 'ministerial', names: ["Quad Foreign Ministers' Meeting"], dates: ['2025-07-01'], parties: QUAD },
    ],
    [
      'talks of which one article leaves a side out, on one day in one place',
      { kind: 'official', dates: ['2025-08-26'], places: ['Geneva'], parties: ['DE', 'EU', 'FR', 'GB', 'IR'] },
      { kind: 'official', dates: ['2025-08-26'], places: ['Geneva'], parties: ['DE', 'FR', 'GB', 'IR'] },
    ],
    [
      'a summit that two articles date a day apart',
      { names: ['Busan summit'], dates: ['2025-09-30'], participants: [LEE, ISHIBA], ...BUSAN },
      { names: ['Busan summit'], dates: ['2025-10-01'], participants: [LEE], ...BUSAN },
    ],
    [
      'two undated sessions of one body',
      { kind: 'official', names: ['committee'], body: 'body:science-committee' },
      { kind: 'official', names: ['next session'], body: 'body:science-committee' },
    ],
    [
      'a session of a body that two articles call otherwise',
      { names: ['JCC meeting'], dates: ['2022-05/2022-06'], body: 'body:joint-committee', participants: [LEE] },
      {
        names: ['JCC meeting'],
        dates: ['2022-01/2022-06'],
        body: 'body:joint-commission',
        participants: [LEE, ISHIBA],
      },
    ],
    [
      'a session that one article leaves to the name of the body who sat in it',
      { names: ['Quad summit'], dates: ['2025'], body: 'body:quad', parties: QUAD },
      { names: ["Quad Leaders' Summit"], dates: ['2025'], body: 'body:quad', parties: ['IN'] },
    ],
    [
      'the same two on one day, told of the town and of the venue beside it, at two levels',
      { dates: ['2025-08-23'], participants: [PRESIDENT, PREMIER], ...TOKYO },
      {
        kind: 'ministerial',
        dates: ['2025-08-23'],
        participants: [PREMIER, PRESIDENT],
        places: ['Hakone'],
        placeCountries: ['JP'],
      },
    ],
    [
      "a body's conference of which one article names the host's capital",
      { kind: 'conference', names: ['SCO summit'], dates: ['2025-08'], body: SCO, parties: ['IN'], ...TIANJIN },
      { kind: 'conference', names: ['SCO summit'], dates: ['2025-08'], body: SCO, parties: ['PK'], ...BEIJING },
    ],
    [
      'a conference in British and American spelling',
      { kind: 'conference', names: ['Cooperation Organisation (SCO) Summit'], dates: ['2025-08'], body: SCO },
      { kind: 'conference', names: ['Cooperation Organization summit'], dates: ['2025-08'], parties: ['PK'] },
    ],
    [
      'an announcement and a report in other words, of the same people on one day',
      { kind: 'call', names: ['call on tariffs'], dates: ['2025-07-01'], participants: [ISHIBA] },
      { kind: 'call', names: ['call on defence'], dates: ['2025-07-01'], participants: [ISHIBA, LEE] },
    ],
  ])('%s', (_, a, b) => {
    expect(likeness(traits(a), traits(b))).toBeGreaterThan(0);
    expect(likeness(traits(b), traits(a))).toBe(likeness(traits(a), traits(b)));
  });
});

describe('two meetings', () => {
  test.each<[string, Some, Some]>([
    [
      'of other days and subjects',
      { kind: 'ministerial', names: ["Defense Ministers' Meeting"], dates: ['2025-09-08'] },
      { kind: 'ministerial', names: ['Economic Security Dialogue'], dates: ['2025-09-10'] },
    ],
    [
      'of one day and other subjects',
      { kind: 'ministerial', names: ["Defense Ministers' Meeting"], dates: ['2025-09-08'] },
      { kind: 'ministerial', names: ['Economic Security Dialogue'], dates: ['2025-09-08'] },
    ],
    ['a call and a summit', { kind: 'call', dates: ['2025-08'] }, { kind: 'summit', dates: ['2025-08'] }],
    ['in two countries', { dates: ['2025-08'], ...TOKYO }, { dates: ['2025-08'], ...BUSAN }],
    [
      'in two towns of one country',
      { dates: ['2025-08'], ...TOKYO },
      { dates: ['2025-08'], places: ['Osaka'], placeCountries: ['JP'] },
    ],
    [
      'in two towns, of one minister who saw others',
      { dates: ['2025-08-23'], participants: [PRESIDENT], ...TOKYO },
      { dates: ['2025-08-23'], participants: [PRESIDENT, PREMIER], places: ['Osaka'], placeCountries: ['JP'] },
    ],
    [
      'at two levels, in one month',
      { dates: ['2025-08'], participants: [PRESIDENT, PREMIER] },
      { kind: 'ministerial', dates: ['2025-08'], participants: [PRESIDENT, PREMIER] },
    ],
    [
      'face to face and by telephone, of the same two on one day',
      { dates: ['2025-08-23'], participants: [PRESIDENT, PREMIER] },
      { kind: 'call', dates: ['2025-08-23'], participants: [PRESIDENT, PREMIER] },
    ],
    [
      'undated sessions of a body, of one of which nobody tells the sides',
      { kind: 'official', names: ['committee'], body: 'body:science-committee' },
      { kind: 'official', names: ['next session'], body: 'body:science-committee', parties: [] },
    ],
    [
      'sessions of a body with another side',
      { dates: ['2025-08'], body: SCO },
      { dates: ['2025-08'], body: SCO, parties: ['US'] },
    ],
    [
      'summits of one body in two towns',
      { dates: ['2025-08'], body: SCO, ...TIANJIN },
      { dates: ['2025-08'], body: SCO, ...BEIJING },
    ],
    [
      'two gatherings that both are a forum',
      { kind: 'conference', names: ['54th Pacific Islands Forum'], body: 'body:pacific-islands-forum', parties: [] },
      { kind: 'ministerial', names: ['ministerial forum'], parties: ['ASEAN'] },
    ],
    ['of other people', { dates: ['2025-08'], participants: [ISHIBA] }, { dates: ['2025-08'], participants: [IWAYA] }],
    ['of other sides', { dates: ['2025-08'] }, { dates: ['2025-08'], parties: ['JP', 'US'] }],
    [
      'of two sides, and of three',
      { dates: ['2025-08-23'], ...TOKYO },
      { dates: ['2025-08-23'], ...TOKYO, parties: ['CN', 'JP', 'KR'] },
    ],
    ['a session and no session', { dates: ['2025-08'], body: G7 }, { dates: ['2025-08'] }],
    ['sessions of two bodies', { dates: ['2025-08'], body: G7 }, { dates: ['2025-08'], body: 'body:quad' }],
    ['undated, of no name', {}, {}],
    ['one dated, one not', { dates: ['2025-08'] }, {}],
    ['a day apart, nothing else told', { dates: ['2025-09-30'] }, { dates: ['2025-10-01'] }],
    ['of a year that nobody told', { dates: ['XXXX-09-08'] }, { dates: ['2025-09-08'] }],
    [
      'two conferences',
      { kind: 'conference', names: ['climate conference'], dates: ['2025-06'] },
      { kind: 'conference', names: ['conference on water'], dates: ['2025-06'] },
    ],
  ])('%s', (_, a, b) => {
    expect(likeness(traits(a), traits(b))).toBe(0);
    expect(likeness(traits(b), traits(a))).toBe(0);
  });
});

test('a day tells more than a month', () => {
  const day = traits({ dates: ['2025-08-23'] });
  expect(likeness(day, day)).toBeGreaterThan(likeness(day, traits({ dates: ['2025-08'] })));
});

describe('the contents of names', () => {
  test.each([
    ["Defense Ministers' Meeting", 'Economic Security Dialogue', 'differ'],
    ['sixth Strategic Dialogue', '6th China-Pakistan Strategic Dialogue', 'same'],
    ['Quad Leaders’ Summit', 'Quad Summit', 'same'],
    ['August summit', 'Tokyo summit', 'open'],
    ['talks', "Defense Ministers' Meeting", 'open'],
    ['Defense Ministers’ Meeting', "Deputy Finance Ministers' Meeting", 'differ'],
    ['Ministers’ Meeting', "Deputy Finance Ministers' Meeting", 'open'],
    ['meeting with Ishiba', 'Economic Security Dialogue', 'open'],
  ])('%s and %s: %s', (a, b, expected) => {
    const [mine, theirs] = [traits({ names: [a], participants: [ISHIBA] }), traits({ names: [b] })];
    expect(compareContents(mine, theirs)).toBe(expected);
    expect(compareContents(theirs, mine)).toBe(expected);
  });
});

test.each<[Some, Some, PlaceAgreement]>([
  [TOKYO, TOKYO, 'some'],
  [TOKYO, BUSAN, 'countries'],
  [TOKYO, { places: ['Japan'], placeCountries: ['JP'] }, 'open'],
  [BUSAN, { places: ['Busan, South Korea'], placeCountries: [] }, 'open'],
  [TOKYO, { places: ['Osaka'], placeCountries: ['JP'] }, 'towns'],
  [TOKYO, { places: ['Akasaka Palace'], placeCountries: [] }, 'open'],
  [TOKYO, {}, 'unknown'],
  [{ places: ['Türkiye'], placeCountries: ['TR'] }, { places: ['Ankara'], placeCountries: ['TR'] }, 'open'],
])('places of %j and %j: %s', (a, b, expected) => {
  expect(comparePlaces(traits(a), traits(b))).toBe(expected);
  expect(comparePlaces(traits(b), traits(a))).toBe(expected);
});

test.each([
  [['a', 'b'], ['b'], 'some'],
  [['a'], ['b'], 'none'],
  [[], ['b'], 'unknown'],
])('%j and %j share %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
});
