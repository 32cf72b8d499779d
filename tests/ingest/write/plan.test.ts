import { describe, expect, test } from '@jest/globals';
import type { Links } from '../../../ingest/link/links.js';
import type { Delta } from '../../../ingest/write/delta.js';
import { planDelta } from '../../../ingest/write/plan.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { anchorOf, decodeFact } from '../../../src/model/facts.js';
import { EDGE_PATTERNS } from '../../../src/model/graph.js';
import { labelOf } from '../../../src/model/ids.js';
import { extraction, telling } from '../../support/articles.js';

const TEXT = [
  'President Lee Jae-myung met Prime Minister Shigeru Ishiba in Busan on 30 September, with the UN there.',
  'They issued a joint statement on the Northern Sea Route and launched a Common Body of Korea and Japan.',
  'Ishiba had come to Busan on Tuesday; the Common Body meets next, on the margins, after the summit.',
] as const;
const text = TEXT.join(' ');
const { article } = telling('busan', {}, '2025-10-01');

/** The first such words of the text, as evidence for some fields. */
function at(words: string, ...supports: string[]) {
  const start = text.indexOf(words);
  return supports.map((field) => ({ start, end: start + words.length, rule: 'by-hand', supports: field }));
}

const said: Extraction = extraction({
  leaders: [
    {
      name: 'Lee Jae-myung',
      office: 'President',
      represents: 'KR',
      evidence: [...at('President', 'office'), ...at('Lee Jae-myung', 'name')],
    },
    {
      name: 'Shigeru Ishiba',
      office: 'Prime Minister',
      represents: 'JP',
      evidence: [...at('Prime Minister', 'office'), ...at('Shigeru Ishiba', 'name')],
    },
    { name: 'Nobody', evidence: at('Prime', 'name') },
    { name: 'Someone', represents: 'UN', evidence: at('UN', 'name') },
  ],
  bodies: [
    {
      name: 'Common Body',
      members: ['KR', 'JP', 'UN'],
      evidence: [...at('Common Body', 'name'), ...at('Korea', 'member:KR'), ...at('Japan', 'member:JP')],
    },
  ],
  meetings: [
    {
      name: 'summit',
      date: '2025-09-30',
      place: 'Busan',
      placeCountry: 'KR',
      parties: ['KR', 'JP', 'UN'],
      participants: ['Lee Jae-myung', 'Shigeru Ishiba', 'Who Is This'],
      topics: ['Northern Sea Route'],
      evidence: [
        ...at('met', 'name', 'kind'),
        ...at('President', 'party:KR'),
        ...at('30 September', 'date'),
        ...at('Busan', 'place'),
        ...at('Northern Sea Route', 'topic:Northern Sea Route'),
        ...at('Lee Jae-myung', 'participant:Lee Jae-myung'),
      ],
    },
    {
      name: 'meeting of the Common Body',
      kind: 'official',
      status: 'planned',
      body: 'Common Body',
      marginsOf: 'm1',
      evidence: [...at('Common Body meets', 'name', 'body'), ...at('margins', 'marginsOf')],
    },
  ],
  visits: [
    {
      leader: 'Shigeru Ishiba',
      to: 'Busan',
      country: 'KR',
      date: '2025-09-30',
      evidence: [...at('Ishiba had', 'leader'), ...at('Busan', 'to'), ...at('Tuesday', 'date')],
    },
  ],
  outcomes: [{ name: 'joint statement', meeting: 'm1', evidence: at('joint statement', 'name') }],
  follows: [
    { from: 'm2', to: 'm1', evidence: at('after the summit', 'order') },
    { from: 'Common Body', to: 'm1', evidence: at('launched', 'order') },
    { from: 'Body Nobody Listed', to: 'm1', evidence: at('launched', 'order') },
  ],
});

const LEE = 'leader:lee';
const ISHIBA = 'leader:ishiba';
const SUMMIT = 'meeting:summit';
const SESSION = 'meeting:session';
const VISIT = 'visit:ishiba';
const BODY = 'body:common-body';
const links: Links = {
  leaders: new Map([
    ['Lee Jae-myung', LEE],
    ['Shigeru Ishiba', ISHIBA],
    ['Nobody', 'leader:nobody'],
    ['Someone', 'leader:someone'],
  ]),
  meetings: new Map([
    ['m1', SUMMIT],
    ['m2', SESSION],
  ]),
  visits: new Map(said.visits.map((_, at) => [`v${at + 1}`, VISIT])),
  bases: new Map(),
};
const sentences = TEXT.map((sentence) => ({
  start: text.indexOf(sentence),
  end: text.indexOf(sentence) + sentence.length,
}));
const delta = planDelta({ ...article, text }, sentences, said, links);

/** The words behind an edge; none if the plan does not have it. */
function wordsOf(plan: Delta, from: string, type: string, to: string, office: string | null = null): string[] {
  const edge = plan.facts.find((row) => row.from === from && row.type === type && row.to === to);
  const place = edge && anchorOf({ type: edge.type, from, to, office });
  const own = plan.own.find((row) => row.to === place?.anchor);
  const facts = (own?.properties.facts ?? []) as string[];
  return facts
    .map(decodeFact)
    .filter((span) => span.fact === place?.fact)
    .map((span) => text.slice(span.start, span.end));
}

describe('what an article adds', () => {
  test.each<[string, string, string, string[], string?]>([
    [LEE, 'HOLDS', 'country:KR', ['President'], 'President'],
    ['leader:someone', 'HOLDS', 'body:united-nations', ['UN']],
    [LEE, 'ATTENDED', SUMMIT, ['Lee Jae-myung']],
    [ISHIBA, 'ATTENDED', SUMMIT, ['met']],
    ['country:KR', 'PARTY_TO', SUMMIT, ['President']],
    ['body:united-nations', 'PARTY_TO', SUMMIT, ['met']],
    ['country:KR', 'MEMBER_OF', BODY, ['Korea']],
    [SESSION, 'FOLLOWED', SUMMIT, ['after the summit']],
    [BODY, 'FOLLOWED', SUMMIT, ['launched']],
    ['body:body-nobody-listed', 'FOLLOWED', SUMMIT, ['launched']],
    [SESSION, 'MARGINS_OF', SUMMIT, ['margins']],
    [SUMMIT, 'ON_DATE', 'date:2025-09-30', ['30 September']],
    [SUMMIT, 'HELD_AT', 'place:busan.kr', ['Busan']],
    ['place:busan.kr', 'LOCATED_IN', 'country:KR', ['Busan']],
    [SESSION, 'SESSION_OF', BODY, ['Common Body meets']],
    [SUMMIT, 'DISCUSSED', 'topic:northern-sea-route', ['Northern Sea Route']],
    [ISHIBA, 'MADE', VISIT, ['Ishiba had']],
    [VISIT, 'TO', 'place:busan.kr', ['Busan']],
    [VISIT, 'TO', 'country:KR', ['Busan']],
    [VISIT, 'ON_DATE', 'date:2025-09-30', ['Tuesday']],
  ])('%s %s %s, in the words %j', (...[from, type, to, words, office]) => {
    expect([...new Set(wordsOf(delta, from, type, to, office))]).toEqual(expect.arrayContaining(words));
  });

  test('an outcome of a meeting', () => {
    const outcome = delta.nodes.find(({ label }) => label === 'Outcome');
    expect(outcome?.properties).toEqual({ name: 'joint statement', kind: 'statement', folded: 'joint statement' });
    expect(wordsOf(delta, SUMMIT, 'PRODUCED', String(outcome?.id))).toEqual(['joint statement']);
  });

  test('an edge of each kind that the model has', () => {
    const kinds = (edges: Delta['facts']) =>
      edges.map(({ from, type, to }) => `${labelOf(from)} ${type} ${labelOf(to)}`);
    const all = EDGE_PATTERNS.map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect([...new Set(kinds([...delta.facts, ...delta.own]))].sort()).toEqual(all.sort());
  });

  test('each fact with words in a sentence of the text', () => {
    const facts = delta.facts.filter(({ type }) => type !== 'WITHIN');
    for (const { from, type, to, properties } of facts) {
      expect(wordsOf(delta, from, type, to, String(properties.office ?? ''))).not.toEqual([]);
    }
    const spans = delta.own.flatMap(({ properties }) => (properties.facts as string[]).map(decodeFact));
    for (const span of spans) {
      const sentence = text.slice(span.sentenceStart, span.sentenceEnd);
      expect(TEXT).toContain(sentence);
      expect(sentence).toContain(text.slice(span.start, span.end));
    }
  });

  test('both ends of each edge', () => {
    const ids = new Set(delta.nodes.map(({ id }) => id));
    for (const { from, to } of [...delta.facts, ...delta.own])
      expect([...ids]).toEqual(expect.arrayContaining([from, to]));
  });

  test('on its own edges what it says itself', () => {
    const claims = Object.fromEntries(delta.own.map(({ to, properties: { facts: _, ...claim } }) => [to, claim]));
    expect(claims).toMatchObject({
      [LEE]: { name: 'Lee Jae-myung' },
      [SUMMIT]: {
        name: 'summit',
        kind: 'summit',
        status: 'held',
        date: '2025-09-30',
        parties: ['JP', 'KR', 'UN'],
        topics: ['Northern Sea Route'],
      },
      [VISIT]: { status: 'held', date: '2025-09-30' },
      [BODY]: { name: 'Common Body' },
      'place:busan.kr': { name: 'Busan' },
      'country:KR': { name: 'South Korea' },
    });
  });

  test('no body among the members of a body, and nobody whom it does not list among the people', () => {
    const ends = delta.facts.map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(ends).not.toContain(`body:united-nations MEMBER_OF ${BODY}`);
    expect(ends.filter((end) => end.endsWith(`ATTENDED ${SUMMIT}`))).toHaveLength(2);
  });
});

test('what linking has left out cannot be written', () => {
  const unlinked = { ...links, meetings: new Map() };
  expect(() => planDelta(article, sentences, said, unlinked)).toThrow('"m1" must be linked before it is written');
});

test('an article that says nothing adds itself', () => {
  const empty = planDelta(article, [], extraction({}), links);
  expect(empty).toEqual({
    nodes: [
      {
        label: 'Article',
        id: 'article:busan',
        properties: {
          title: 'busan',
          folded: 'busan',
          published: '2025-10-01',
          text: article.text,
          digest: 'busan 1',
          extraction: JSON.stringify(extraction({})),
        },
      },
    ],
    facts: [],
    own: [],
  });
});
