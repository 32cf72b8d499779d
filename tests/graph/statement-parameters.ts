import type { Parameter, Parameters } from '../../src/graph/port.js';
import { edgeStatement } from '../../src/graph/rows.js';
import { EDGE_PATTERNS, type EdgePattern, type EdgeType, KEPT_LABELS, type KeptLabel } from '../../src/model/graph.js';
import { labelOf } from '../../src/model/ids.js';
import { SMALL_EDGES, SMALL_NODES } from '../support/small-graph.js';
import { QUESTION_LISTS, QUESTION_PARAMETERS, QUESTIONS_WITHOUT_ANSWER } from './question-parameters.js';

const AUGUST = 'meeting:jp-kr-summit-2025-08-1a2b3c';
const BUSAN = 'meeting:jp-kr-summit-2025-09-30-4d5e6f';
const ASIDE = 'meeting:jp-kr-ministerial-undated-7a8b9c';
const LEE = 'leader:jae-lee-myung.kr';
const ISHIBA = 'leader:ishiba-shigeru.jp';
const VISIT = 'visit:ishiba-shigeru.jp-to-busan.kr-2025-09-30';
const LEE_FORM = '["Lee Jae-myung","country:KR","President"]';
const ARTICLE = 'article:busan-summit-0a1b2c3d';
const OUTCOME = 'outcome:joint-statement-1f2e3d';
const PLACE = 'place:busan.kr';
const TOPIC = 'topic:shuttle-diplomacy';
const UNITED_NATIONS = 'body:united-nations';
const DIALOGUE = 'body:economic-security-dialogue';

const idsOf = (label: string) => SMALL_NODES.filter((row) => row.label === label).map((row) => row.id);
const support = (anchor: string, type: EdgeType, other: string, office = '') => ({ anchor, type, other, office });

const FIRST_PAGE = { from: '', type: '', to: '', office: '', limit: 100 };

/** All nodes of a label, with one property more, and a new one. */
function nodeRows(label: KeptLabel): Parameter[] {
  const ids = [...idsOf(label), `${label.toLowerCase()}:added`];
  return ids.map((id) => ({ id, properties: { seen: 2 } }));
}

/** All edges of a pattern, with one property more, and a new one; `office` counts for HOLDS alone. */
function edgeRows({ from, type, to }: EdgePattern): Parameter[] {
  const there = SMALL_EDGES.filter((row) => row.type === type && labelOf(row.from) === from && labelOf(row.to) === to);
  const added = { from: idsOf(from)[0] ?? '', to: idsOf(to).at(-1) ?? '', properties: {} };
  return [...there, added].map((row) => ({
    from: row.from,
    to: row.to,
    properties: { office: 'Envoy', ...row.properties, seen: true },
    support: 2,
  }));
}

/**
 * With what each statement is run on the graph of small-graph.ts: choose what makes it find something there, or list it in
 * GIVES_NOTHING or CHANGES_NOTHING. Each write is run on its own and undone.
 */
export const PARAMETERS: Readonly<Record<string, Parameters>> = {
  ...Object.fromEntries(
    KEPT_LABELS.flatMap((label): [string, Parameters][] => [
      [`read/dump/nodes/${label.toLowerCase()}`, { after: '', whole: true, limit: 10 }],
      [`write/nodes/${label.toLowerCase()}`, { rows: nodeRows(label) }],
    ]),
  ),
  ...Object.fromEntries(
    EDGE_PATTERNS.flatMap((pattern): [string, Parameters][] => [
      [`read/dump/edges/${pattern.from.toLowerCase()}`, { ids: idsOf(pattern.from), ...FIRST_PAGE }],
      [`write/edges/${edgeStatement(pattern)}`, { rows: edgeRows(pattern) }],
    ]),
  ),
  ...QUESTION_PARAMETERS,
  'read/any-node': {},
  'read/claims/article': { id: ARTICLE },
  'read/claims/digest': { id: ARTICLE },
  'read/claims/leader-forms': { ids: [LEE, ISHIBA] },
  'read/claims/leaders': { ids: [LEE, ISHIBA, 'leader:nobody'] },
  'read/claims/meetings': { ids: [BUSAN, AUGUST] },
  'read/claims/known': { ids: [DIALOGUE, OUTCOME, PLACE, TOPIC, 'country:KR', 'topic:unknown'] },
  'read/claims/office-days': {
    rows: [
      { leader: LEE, side: 'country:KR', office: 'President', prefix: 'HOLDS>country:KR#President|' },
      { leader: LEE, side: 'country:JP', office: 'King', prefix: 'HOLDS>country:JP#King|' },
    ],
  },
  'read/claims/spellings': { ids: [UNITED_NATIONS, OUTCOME, PLACE, 'place:unknown'] },
  'read/claims/topics': { ids: [TOPIC, 'topic:unknown'] },
  'read/claims/visits': { ids: [VISIT] },
  'read/link/articles-with-forms': {
    article: 'article:other',
    rows: [{ leader: LEE, form: LEE_FORM, mention: LEE_FORM, name: 'Lee Jae-myung' }],
  },
  'read/curate/leader-pairs': { limit: 10 },
  'read/curate/meeting-pairs': { limit: 10 },
  'read/decisions/all': {},
  'read/decisions/one': { id: 'decision:split-3' },
  'read/link/leader-claims-on': { ids: [LEE, 'leader:nobody'] },
  'read/link/meeting-claims-on': { ids: [BUSAN, AUGUST] },
  'read/link/partings': { ids: [AUGUST, 'meeting:part', LEE] },
  'read/link/redirects': { ids: [ASIDE, BUSAN] },
  'read/link/visit-claims-on': { ids: [VISIT] },
  'read/link/forms-elsewhere': {
    article: 'article:other',
    rows: [
      { leader: LEE, form: LEE_FORM },
      { leader: ISHIBA, form: LEE_FORM },
    ],
  },
  'read/link/leader-claims-of': { article: ARTICLE },
  'read/link/leaders-under': {
    keys: ['name:lee@country:KR', 'name:myung@country:KR', 'name:nobody@any'],
    known: [ISHIBA],
  },
  'read/link/meeting-claims-of': { article: ARTICLE },
  'read/link/meetings-under': { keys: ['word:shuttle@2025-09', 'sides:JP+KR+UN@2025-09'], known: [] },
  'read/link/taken': { ids: [LEE, AUGUST, VISIT, 'leader:nobody', DIALOGUE] },
  'read/link/visit-claims-of': { article: ARTICLE },
  'read/link/visits-under': { keys: ['ishiba>KR@2025-09'], known: [AUGUST] },
  'read/link/written': { ids: [ARTICLE, 'article:unknown'] },
  'read/migrations': {},
  'read/tokens/all': { limit: 10 },
  'read/unfinished-load': {},
  'write/keys/leader': { rows: [{ id: ISHIBA, keys: ['name:ishiba@any'] }] },
  'write/keys/leader-stale': { rows: [{ id: LEE, keys: ['name:lee@country:KR', 'name:nobody@any'] }] },
  'write/keys/meeting': { rows: [{ id: AUGUST, keys: ['sides:JP+KR@2025-08'] }] },
  'write/keys/meeting-stale': { rows: [{ id: BUSAN, keys: ['word:shuttle@2025-09'] }] },
  'write/keys/visit': { rows: [{ id: VISIT, keys: ['ishiba>KR@2025'] }] },
  'write/keys/visit-stale': { rows: [{ id: VISIT, keys: ['ishiba>KR@2025-09'] }] },
  'write/load/begin': { token: 'a' },
  'write/load/continue': { token: 'a', part: 1 },
  'write/load/empty': { limit: 1_000 },
  'write/load/end': {},
  'write/lock': {},
  'write/tokens/token': {
    id: 'token:desk',
    properties: { name: 'desk', scope: 'write', hash: 'ab12', made: '2025-10-01T00:00:00Z', revoked: '' },
  },
  'write/migration': { id: 77, name: '077-more' },
  'write/office-days': {
    rows: [
      { leader: LEE, side: 'country:KR', office: 'President', from: null, to: '2025-12-31' },
      { leader: ISHIBA, side: 'country:JP', office: 'Prime Minister', from: '2024-10-01', to: '2025-10-01' },
    ],
  },
  'write/retract/article': { id: ARTICLE },
  'write/retract/body-in': { rows: [support(DIALOGUE, 'MEMBER_OF', 'country:KR')] },
  'write/retract/body-out': { rows: [support(DIALOGUE, 'FOLLOWED', AUGUST)] },
  'write/retract/leader-out': {
    rows: [support(LEE, 'HOLDS', 'country:KR', 'President'), support(ISHIBA, 'HOLDS', 'country:JP', 'Prime Minister')],
  },
  'write/retract/meeting-in': {
    rows: [
      support(BUSAN, 'ATTENDED', LEE),
      support(BUSAN, 'ATTENDED', ISHIBA),
      support(BUSAN, 'PARTY_TO', 'country:KR'),
      support(BUSAN, 'PARTY_TO', 'country:US'),
    ],
  },
  'write/retract/meeting-out': { rows: [support(BUSAN, 'FOLLOWED', AUGUST), support(ASIDE, 'MARGINS_OF', BUSAN)] },
  'write/retract/place-out': { rows: [support('place:busan.kr', 'LOCATED_IN', 'country:KR')] },
  'write/retract/visit-in': { rows: [support(VISIT, 'MADE', ISHIBA)] },
  'write/retract/visit-out': { rows: [support(VISIT, 'TO', 'place:busan.kr')] },
  'write/sweep/body': { ids: idsOf('Body') },
  'write/sweep/country': { ids: idsOf('Country') },
  'write/sweep/date': { ids: idsOf('Date') },
  'write/sweep/key': { ids: ['name:lee@country:KR', 'name:nobody@any'] },
  'write/sweep/leader': { ids: idsOf('Leader') },
  'write/sweep/meeting': { ids: idsOf('Meeting') },
  'write/sweep/outcome': { ids: idsOf('Outcome') },
  'write/sweep/place': { ids: idsOf('Place') },
  'write/sweep/topic': { ids: idsOf('Topic') },
  'write/sweep/visit': { ids: idsOf('Visit') },
};

/** Reads that rightly give no row on the small graph. */
export const GIVES_NOTHING: readonly string[] = [
  'read/unfinished-load',
  'read/tokens/all',
  ...QUESTIONS_WITHOUT_ANSWER,
];

/** Writes that rightly leave all as it was, as far as a dump shows it: those about the graph itself and the index of its keys. */
export const CHANGES_NOTHING: readonly string[] = [
  'write/tokens/token',
  'write/keys/leader',
  'write/keys/leader-stale',
  'write/keys/meeting',
  'write/keys/meeting-stale',
  'write/keys/visit',
  'write/keys/visit-stale',
  'write/sweep/key',
  'write/load/continue',
  'write/load/end',
  'write/lock',
  'write/migration',
];

/** Statements whose lists come in no order of their own (`collect`), and are compared as sets. */
export const LISTS_IN_ANY_ORDER: readonly string[] = [
  ...QUESTION_LISTS,
  'read/claims/leader-forms',
  'read/link/leaders-by-word',
  'read/link/meeting-traits',
  'read/link/visits-of',
];
