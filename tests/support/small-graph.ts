import type { EdgeRow, EdgeType, KeptLabel, NodeRow, Properties } from '../../src/model/graph.js';

const node = (label: KeptLabel, id: string, properties: Properties): NodeRow<KeptLabel> => ({ label, id, properties });
const edge = (from: string, type: EdgeType, to: string, properties: Properties = {}): EdgeRow => ({
  from,
  type,
  to,
  properties,
});

const AUGUST = 'meeting:jp-kr-summit-2025-08-1a2b3c';
const BUSAN = 'meeting:jp-kr-summit-2025-09-30-4d5e6f';
const ASIDE = 'meeting:jp-kr-ministerial-undated-7a8b9c';
const VISIT = 'visit:ishiba-shigeru.jp-to-busan.kr-2025-09-30';
const OUTCOME = 'outcome:joint-statement-1f2e3d';
const LEE = 'leader:jae-lee-myung.kr';
const ISHIBA = 'leader:ishiba-shigeru.jp';
const GUTERRES = 'leader:antonio-guterres.un';
const ARTICLE = 'article:busan-summit-0a1b2c3d';
const DECIDED = { by: 'desk', at: '2025-10-02T08:00:00Z', because: 'the communiqué says so' };
const LEE_FORM = '["Lee Jae-myung","country:KR","President"]';
const DIALOGUE = 'body:economic-security-dialogue';

/**
 * A summit and what it led to: one node of every label that an article tells of and one that none does, and an edge of
 * every pattern, in no useful order.
 */
export const SMALL_NODES: readonly NodeRow<KeptLabel>[] = [
  node('Leader', LEE, {
    name: 'Lee Jae-myung',
    folded: 'lee jae myung',
    first: 'lee',
    last: 'myung',
    aliases: ['Lee Jae-myung', 'President Lee'],
    forms: [LEE_FORM, '["President Lee",null,null]'],
    keys: ['name:lee@country:KR', 'name:myung@country:KR'],
  }),
  node('Leader', ISHIBA, {
    name: 'Shigeru Ishiba',
    folded: 'shigeru ishiba',
    first: 'shigeru',
    last: 'ishiba',
    aliases: [],
    keys: ['name:myung@country:KR'],
  }),
  node('Leader', GUTERRES, {
    name: 'António Guterres',
    folded: 'antonio guterres',
    first: 'antonio',
    last: 'guterres',
  }),
  node('Country', 'country:KR', { code: 'KR', name: 'South Korea', folded: 'south korea' }),
  node('Country', 'country:JP', { code: 'JP', name: 'Japan', folded: 'japan' }),
  node('Body', 'body:united-nations', { name: 'United Nations', acronym: 'UN', folded: 'united nations | un' }),
  node('Body', DIALOGUE, { name: 'Economic Security Dialogue', folded: 'economic security dialogue' }),
  node('Meeting', AUGUST, {
    name: 'Tokyo summit',
    names: ['Tokyo summit', 'August summit'],
    folded: 'tokyo summit | august summit',
    kind: 'summit',
    status: 'held',
    date: '2025-08',
    start: '2025-08-01',
    end: '2025-08-31',
    sort: '2025-08-01',
    parties: ['JP', 'KR'],
    keys: ['word:shuttle@2025-09'],
  }),
  node('Meeting', BUSAN, {
    name: 'Busan summit',
    names: ['Busan summit'],
    folded: 'busan summit',
    kind: 'summit',
    status: 'held',
    date: '2025-09-30',
    start: '2025-09-30',
    end: '2025-09-30',
    sort: '2025-09-30',
    parties: ['JP', 'KR', 'UN'],
    keys: ['sides:JP+KR+UN@2025-09', 'word:shuttle@2025-09'],
  }),
  node('Meeting', ASIDE, {
    name: 'Talks of the ministers',
    names: ['Talks of the ministers'],
    folded: 'talks of the ministers',
    kind: 'ministerial',
    status: 'planned',
    sort: '9999-12-31',
    parties: [],
  }),
  node('Visit', VISIT, {
    status: 'held',
    date: '2025-09-30',
    start: '2025-09-30',
    end: '2025-09-30',
    sort: '2025-09-30',
    keys: ['ishiba>KR@2025-09'],
  }),
  node('Outcome', OUTCOME, { name: 'Joint statement', kind: 'statement', folded: 'joint statement' }),
  node('Date', 'date:2025-09-30', { edtf: '2025-09-30', precision: 'day', start: '2025-09-30', end: '2025-09-30' }),
  node('Date', 'date:2025-09', { edtf: '2025-09', precision: 'month', start: '2025-09-01', end: '2025-09-30' }),
  node('Date', 'date:2025-08', { edtf: '2025-08', precision: 'month', start: '2025-08-01', end: '2025-08-31' }),
  node('Date', 'date:2025', { edtf: '2025', precision: 'year', start: '2025-01-01', end: '2025-12-31' }),
  node('Date', 'date:XXXX-09-08', { edtf: 'XXXX-09-08', precision: 'yearless' }),
  node('Place', 'place:busan.kr', { name: 'Busan', folded: 'busan' }),
  node('Topic', 'topic:shuttle-diplomacy', { name: 'shuttle diplomacy', folded: 'shuttle diplomacy' }),
  node('Visit', 'visit:ishiba-shigeru.jp-to-kr-undated', {}),
  node('Outcome', 'outcome:plan-4c5b6a', { name: 'Plan', kind: 'plan', folded: 'plan' }),
  node('Place', 'place:tokyo.jp', { name: 'Tokyo', folded: 'tokyo' }),
  node('Topic', 'topic:fisheries', { name: 'fisheries', folded: 'fisheries' }),
  node('Decision', 'decision:merge-1', { kind: 'merge', of: ASIDE, into: BUSAN, ...DECIDED }),
  node('Decision', 'decision:rename-2', { kind: 'rename', of: AUGUST, name: 'First shuttle summit', ...DECIDED }),
  node('Decision', 'decision:split-3', {
    kind: 'split',
    of: AUGUST,
    into: 'meeting:part',
    articles: [ARTICLE],
    ...DECIDED,
  }),
  node('Article', ARTICLE, {
    title: 'Busan summit',
    folded: 'busan summit',
    publisher: 'Chancery',
    url: 'https://example.org/busan',
    published: '2025-09-30',
    text: 'President Lee received Prime Minister Ishiba in Busan.\n\nIt was their second summit.',
    digest: 'a'.repeat(64),
    extraction: '{}',
  }),
];

export const SMALL_EDGES: readonly EdgeRow[] = [
  edge(LEE, 'HOLDS', 'country:KR', { office: 'President', from: '2025-08-23', to: '2025-09-30' }),
  edge(LEE, 'HOLDS', 'country:KR', { office: '' }),
  edge(ISHIBA, 'HOLDS', 'country:JP', { office: 'Prime Minister', support: 3 }),
  edge(GUTERRES, 'HOLDS', 'body:united-nations', { office: 'Secretary-General' }),
  edge(LEE, 'ATTENDED', BUSAN),
  edge(ISHIBA, 'ATTENDED', BUSAN, { support: 2 }),
  edge(LEE, 'ATTENDED', AUGUST),
  edge('country:KR', 'PARTY_TO', BUSAN),
  edge('country:JP', 'PARTY_TO', BUSAN),
  edge('country:KR', 'PARTY_TO', AUGUST),
  edge('body:united-nations', 'PARTY_TO', BUSAN),
  edge('country:KR', 'MEMBER_OF', DIALOGUE),
  edge(DIALOGUE, 'FOLLOWED', AUGUST),
  edge(BUSAN, 'FOLLOWED', AUGUST),
  edge(ASIDE, 'MARGINS_OF', BUSAN),
  edge(BUSAN, 'ON_DATE', 'date:2025-09-30'),
  edge(AUGUST, 'ON_DATE', 'date:2025-08'),
  edge(BUSAN, 'HELD_AT', 'place:busan.kr'),
  edge(ASIDE, 'SESSION_OF', DIALOGUE),
  edge(BUSAN, 'DISCUSSED', 'topic:shuttle-diplomacy'),
  edge(BUSAN, 'PRODUCED', OUTCOME),
  edge('place:busan.kr', 'LOCATED_IN', 'country:KR'),
  edge(ISHIBA, 'MADE', VISIT),
  edge(VISIT, 'TO', 'place:busan.kr'),
  edge(VISIT, 'TO', 'country:KR'),
  edge(VISIT, 'ON_DATE', 'date:2025-09-30'),
  edge('date:2025-09-30', 'WITHIN', 'date:2025-09'),
  edge('date:2025-09', 'WITHIN', 'date:2025'),
  edge('date:2025-08', 'WITHIN', 'date:2025'),
  edge(ARTICLE, 'REPORTS', BUSAN, {
    mention: 'm1',
    people: ['Lee Jae-myung|KR'],
    name: 'Busan summit',
    kind: 'summit',
    status: 'held',
    date: '2025-09-30',
    parties: ['JP', 'KR'],
    topics: ['Shuttle diplomacy', 'trade'],
    facts: ['NAME|0|13|0|54|meeting-name', 'ATTENDED<leader:jae-lee-myung.kr|0|13|0|54|participants'],
  }),
  edge(ARTICLE, 'REPORTS', VISIT, {
    mention: 'v1',
    traveller: 'Shigeru Ishiba|JP',
    country: 'KR',
    status: 'held',
    facts: ['LEADER|23|44|0|54|visit'],
  }),
  edge(ARTICLE, 'REPORTS', OUTCOME, { name: 'Joint statement', kind: 'statement', facts: ['NAME|0|13|0|54|outcome'] }),
  edge(ARTICLE, 'MENTIONS', LEE, {
    name: 'Lee Jae-myung',
    forms: [LEE_FORM],
    facts: ['HOLDS>country:KR#President|0|13|0|54|title'],
  }),
  edge(ARTICLE, 'MENTIONS', 'body:united-nations', { facts: ['NAME|0|13|0|54|body'] }),
  edge(ARTICLE, 'MENTIONS', 'country:KR', { facts: [] }),
  edge(ARTICLE, 'MENTIONS', 'place:busan.kr', { name: 'Busan', facts: ['NAME|48|53|0|54|place'] }),
];
