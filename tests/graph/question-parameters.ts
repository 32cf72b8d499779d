import type { Parameters } from '../../src/graph/port.js';
import { NODE_LABELS } from '../../src/model/graph.js';
import { SMALL_NODES } from '../support/small-graph.js';

const AUGUST = 'meeting:jp-kr-summit-2025-08-1a2b3c';
const BUSAN = 'meeting:jp-kr-summit-2025-09-30-4d5e6f';
const ASIDE = 'meeting:jp-kr-ministerial-undated-7a8b9c';
const LEE = 'leader:jae-lee-myung.kr';
const ISHIBA = 'leader:ishiba-shigeru.jp';
const GUTERRES = 'leader:antonio-guterres.un';
const VISIT = 'visit:ishiba-shigeru.jp-to-busan.kr-2025-09-30';
const ARTICLE = 'article:busan-summit-0a1b2c3d';
const DIALOGUE = 'body:economic-security-dialogue';

const followKey = (of: string) => ({ of, afterSort: '', afterId: '' });

const EVERYTHING = SMALL_NODES.map((row) => row.id);

/** Asks nothing. */
const ANY = {
  since: '',
  until: '9999-12-31',
  kinds: [],
  statuses: [],
  parties: [],
  leader: '',
  body: '',
  topic: '',
  place: '',
  article: '',
};

/** Asks everything at once, of the Busan summit. */
const BUSAN_ONLY = {
  since: '2025-09-01',
  until: '2025-09-30',
  kinds: ['summit', 'call'],
  statuses: ['held'],
  parties: ['KR', 'JP'],
  leader: LEE,
};

const START = { order: '', afterSort: '', afterId: '', limit: 10 };

const NAMED = { words: [], country: '', body: '', kinds: [], since: '', until: '9999-12-31' };

const VISITS = { since: '2025-09-01', until: '9999-12-31', statuses: ['held'], leader: '', country: 'KR', place: '' };

/** Of each noun that lists of visits and articles begin at, one that the small graph has some of. */
const SOME: Readonly<Record<string, readonly string[]>> = {
  body: ['body:united-nations'],
  country: ['country:KR'],
  date: ['date:2025'],
  leader: [LEE, ISHIBA],
  meeting: [BUSAN],
  outcome: ['outcome:joint-statement-1f2e3d'],
  place: ['place:busan.kr'],
  visit: [VISIT],
};

const SCOPES: Readonly<Record<string, Parameters>> = {
  all: { ...ANY, ...BUSAN_ONLY },
  article: { ...ANY, ids: [ARTICLE], article: ARTICLE },
  body: { ...ANY, ids: [DIALOGUE, 'body:none'], body: DIALOGUE },
  country: { ...ANY, ids: ['country:KR', 'country:JP'] },
  date: { ...ANY, ids: ['date:2025', 'date:2025-09'] },
  leader: { ...ANY, ...BUSAN_ONLY, ids: [LEE] },
  place: { ...ANY, ids: ['place:busan.kr'], place: 'place:busan.kr' },
  topic: { ...ANY, ids: ['topic:shuttle-diplomacy'], topic: 'topic:shuttle-diplomacy' },
};

const SPANS: Readonly<Record<string, Parameters>> = {
  body: { anchor: 'body:united-nations', prefix: 'NAME|' },
  leader: { anchor: LEE, prefix: 'HOLDS>country:KR#President|' },
  meeting: { anchor: BUSAN, prefix: `ATTENDED<${LEE}|` },
  outcome: { anchor: 'outcome:joint-statement-1f2e3d', prefix: 'NAME|' },
  place: { anchor: 'place:busan.kr', prefix: 'NAME|' },
  visit: { anchor: VISIT, prefix: 'LEADER|' },
};

const ARTICLES_OF = ['all', 'body', 'country', 'leader', 'meeting', 'outcome', 'place', 'visit'];
const PUBLISHED = { since: '2025-09', until: '2025-10', publisher: 'chancery' };

/** As PARAMETERS of statement-parameters.ts, for the statements behind the questions of src/query. */
export const QUESTION_PARAMETERS: Readonly<Record<string, Parameters>> = {
  ...prefixed(
    'read/nodes/',
    NODE_LABELS.map((label) => [label.toLowerCase(), { ids: [...EVERYTHING, 'leader:nobody'] }]),
  ),
  ...prefixed(
    'read/meetings/',
    mapped(SCOPES, (parameters) => ({ ...parameters, ...START })),
  ),
  'read/meetings/latest': { ...ANY, beforeSort: '9999-12-31', afterId: '', limit: 10 },
  ...prefixed(
    'read/visits/',
    some(['all', 'country', 'date', 'leader', 'place'], { ...VISITS, ...START, order: 'latest' }),
  ),
  ...prefixed('read/visits/count/', some(['all', 'country', 'date', 'leader', 'place'], VISITS)),
  ...prefixed('read/articles/', some(ARTICLES_OF, { ...PUBLISHED, ...START })),
  ...prefixed('read/articles/count/', some(ARTICLES_OF, PUBLISHED)),
  ...prefixed(
    'read/meetings/count/',
    mapped(SCOPES, (parameters) => parameters),
  ),
  ...prefixed(
    'read/evidence/',
    mapped(SPANS, (key) => ({ keys: [key, { anchor: 'leader:nobody', prefix: 'NAME|' }], first: 3 })),
  ),
  'read/search/named': { words: [' s'], word: 's', text: 's', labels: NODE_LABELS, limit: 100 },
  'read/search/visits': { words: [' ishiba', ' busan'], word: 'ishiba', limit: 10 },
  ...prefixed(
    'read/around/',
    NODE_LABELS.filter((label) => label !== 'Article').map((label) => [
      label.toLowerCase(),
      { ids: EVERYTHING, limit: 20 },
    ]),
  ),
  ...prefixed(
    'read/between/',
    ['article', 'body', 'date', 'leader', 'meeting', 'place', 'visit'].map((label) => [
      label,
      { ids: EVERYTHING, others: EVERYTHING },
    ]),
  ),
  ...prefixed(
    'read/facts/',
    ['body', 'leader', 'meeting', 'outcome', 'visit'].map((label) => [label, { ids: EVERYTHING }]),
  ),
  'read/facts/meeting': { ids: EVERYTHING, types: ['ON_DATE', 'HELD_AT', 'ATTENDED', 'MARGINS_OF'] },
  'read/facts/participants': { ids: [BUSAN, AUGUST, 'meeting:none'] },
  'read/facts/accounts': { ids: [BUSAN, AUGUST], first: 10 },
  'read/facts/history': { ids: [BUSAN, AUGUST], first: 10 },
  'read/decisions/count': { of: AUGUST },
  'read/decisions/page': { of: AUGUST, beforeAt: '9999-12-31', afterId: '', limit: 10 },
  'read/articles/by-url': { url: 'https://example.org/busan' },
  'read/articles/own-edges': { ids: [ARTICLE, 'article:none'] },
  'read/bodies/all': { ...NAMED, ...START, words: [' econ', ' dia'], country: 'KR' },
  'read/bodies/count': { ...NAMED, order: 'support' },
  'read/countries/all': { ...NAMED, ...START, order: 'connectedness' },
  'read/countries/count': NAMED,
  'read/counts': {},
  'read/follow/earlier': { ...ANY, keys: [followKey(BUSAN), followKey(ASIDE)], limit: 10 },
  'read/follow/later': { ...ANY, keys: [followKey(AUGUST), followKey(ASIDE)], limit: 10 },
  'read/follow/stated-after': { ...ANY, keys: [followKey(AUGUST), followKey(ASIDE)], limit: 10 },
  'read/follow/stated-before': { ...ANY, keys: [followKey(BUSAN), followKey(ASIDE)], limit: 10 },
  'read/leaders/all': { ...NAMED, ...START, words: [' lee'], country: 'KR' },
  'read/leaders/count-of-country': { ...NAMED, ids: ['country:KR', 'country:JP'] },
  'read/leaders/country': { ...NAMED, ...START, ids: ['country:KR', 'country:JP'], words: [' lee'] },
  'read/leaders/count': { ...NAMED, words: [' ishi'] },
  'read/leaders/meant': { ids: ['leader:antonio-guterres'] },
  'read/leaders/named': { words: [' antonio '] },
  'read/path/attendants': { ids: [BUSAN, AUGUST], limit: 10 },
  'read/path/attended': { ids: [LEE, ISHIBA], limit: 10 },
  'read/timeline/all': { ...ANY, length: 7, limit: 10 },
  'read/timeline/body': { ...ANY, of: DIALOGUE, length: 4, limit: 10 },
  'read/timeline/article': { ...ANY, of: ARTICLE, length: 10, limit: 10 },
  'read/timeline/place': { ...ANY, of: 'place:busan.kr', length: 7, limit: 10 },
  'read/timeline/topic': { ...ANY, of: 'topic:shuttle-diplomacy', length: 7, limit: 10 },
  'read/timeline/leader': { ...ANY, ...BUSAN_ONLY, of: LEE, length: 10, limit: 10 },
  'read/leaders/ranked': { ...NAMED, ...START, order: 'connectedness', body: 'body:united-nations' },
  'read/meetings/ranked': { ...ANY, ...START, order: 'connectedness' },
  'read/named/body': { text: 'un' },
  'read/named/place': { text: 'busan' },
  'read/named/topic': { text: 'fisheries' },
  'read/outcomes/all': { ...NAMED, ...START, order: 'support' },
  'read/outcomes/count': { ...NAMED, country: 'KR', since: '2025-09-01', kinds: ['statement'] },
  'read/outcomes/count-of-date': { ...NAMED, ids: ['date:2025'] },
  'read/outcomes/date': { ...NAMED, ...START, ids: ['date:2025', 'date:2025-09-30'] },
  'read/places/all': { ...NAMED, ...START, order: 'support', country: 'KR' },
  'read/places/count': NAMED,
  'read/reference/candidates': {
    name: 'august summit',
    since: '2025-01-01',
    until: '2025-12-31',
    parties: ['KR'],
    kinds: ['summit'],
    month: '09',
    from: '2025-09-01',
    to: '2025-09-30',
    codes: ['JP'],
    words: [' busan', ' lee'],
  },
  'read/relationship/meetings/body': { of: 'body:united-nations', other: 'country:KR', limit: 10 },
  'read/relationship/meetings/country': { of: 'country:KR', other: ISHIBA, limit: 10 },
  'read/relationship/meetings/leader': { of: LEE, other: ISHIBA, limit: 10 },
  'read/relationship/outcomes': { ids: [BUSAN, AUGUST], limit: 10 },
  'read/relationship/topics': { ids: [BUSAN, AUGUST], limit: 10 },
  'read/relationship/visits': {
    keys: [
      { way: '0', country: 'country:KR', of: ISHIBA },
      { way: '1', country: 'country:KR', of: 'country:JP' },
    ],
    limit: 10,
  },
  'read/sides': {},
  'read/topics/all': { ...NAMED, ...START, order: 'support', country: 'JP' },
  'read/topics/count': { ...NAMED, words: [' fish'] },
  'read/visits-of': { ids: [ISHIBA, LEE, GUTERRES] },
};

/** Of these the ones whose lists come in no order of their own. */
export const QUESTION_LISTS: readonly string[] = ['read/follow/stated-after', 'read/follow/stated-before'];

/** The small graph has no two meetings of exactly the same sides, and nobody in it is known by a bare surname. */
export const QUESTIONS_WITHOUT_ANSWER: readonly string[] = [
  'read/follow/earlier',
  'read/follow/later',
  'read/leaders/meant',
];

function prefixed(folder: string, entries: readonly (readonly [string, Parameters])[]): Record<string, Parameters> {
  return Object.fromEntries(entries.map(([name, parameters]) => [folder + name, parameters]));
}

/** The same conditions at one node of each noun. */
function some(nouns: readonly string[], conditions: Parameters): [string, Parameters][] {
  return nouns.map((noun) => [noun, noun === 'all' ? conditions : { ...conditions, ids: SOME[noun] ?? [] }]);
}

function mapped<T>(table: Readonly<Record<string, T>>, to: (value: T) => Parameters): [string, Parameters][] {
  return Object.entries(table).map(([name, value]) => [name, to(value)]);
}
