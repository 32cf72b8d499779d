import { afterEach, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { addGold } from '../support/gold.js';

const LEE = 'leader:jae-lee-myung.kr';

describeOnBothEngines('the API', addGold, (open) => {
  let api: Api | null = null;
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    api ??= await startApi(await open());
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  afterEach(async () => {
    await api?.close();
    api = null;
  });

  test('which meetings followed the August summit, and who says so', async () => {
    const { meetings } = await ask(`{
      meetings(following: "August summit", filter: { parties: ["KR", "JP"] }) {
        totalCount
        edges { node { date name kind status } follows { basis support meeting { name } evidence(first: 1) { sentence article { title } } } }
        pageInfo { hasNextPage hasPreviousPage }
      }
    }`);
    expect(meetings.totalCount).toBe(4);
    expect(meetings.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
    expect(meetings.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { date: '2025-09-08', name: "Korea-Japan Defense Ministers' Meeting", kind: 'MINISTERIAL', status: 'HELD' },
      { date: '2025-09-10', name: 'Economic Security Dialogue', kind: 'MINISTERIAL', status: 'HELD' },
      { date: '2025-09-15', name: "Deputy Finance Ministers' Meeting", kind: 'OFFICIAL', status: 'HELD' },
      { date: '2025-09-30', name: 'Korea-Japan summit', kind: 'SUMMIT', status: 'HELD' },
    ]);
    expect(meetings.edges[1].follows).toMatchObject({
      basis: 'STATED',
      support: 1,
      meeting: { name: 'Economic Security Dialogue' },
      evidence: [{ article: { title: 'Lee and Ishiba close the circle of shuttle diplomacy in Busan' } }],
    });
    expect(meetings.edges[1].follows.evidence[0].sentence).toMatch(/^Since the August summit, .* on September 15\.$/);
  });

  test('who says so', async () => {
    const { why } = await ask(`{
      why(from: "${LEE}", to: "country:KR") { type office support from { id } to { id } evidence(first: 1) { quote sentence rule } }
    }`);
    expect(why).toEqual([
      {
        type: 'HOLDS',
        office: 'President',
        support: 3,
        from: { id: LEE },
        to: { id: 'country:KR' },
        evidence: [
          {
            quote: 'President',
            sentence: expect.stringMatching(
              /^On September 30 South Korean President Lee Jae-myung received .* summit\.$/,
            ),
            rule: 'gold',
          },
        ],
      },
    ]);
  });

  test('why an article stands beside a meeting: every span that it has there', async () => {
    const { meetings } = await ask(
      '{ meetings(filter: { kind: [OFFICIAL] }, first: 1) { nodes { id articles { nodes { id } } } } }',
    );
    const [{ id, articles }] = meetings.nodes;
    const { why } = await ask(
      'query ($from: ID!, $to: ID!) { why(from: $from, to: $to) { type evidence { quote } } }',
      {
        from: id,
        to: articles.nodes[0].id,
      },
    );
    expect(why).toHaveLength(1);
    expect(why[0].type).toBe('REPORTS');
    expect(why[0].evidence).toContainEqual({ quote: "Deputy Finance Ministers' Meeting" });
  });

  test('a meeting has both of its dates and places, with their sources', async () => {
    const { resolve } = await ask(`{
      resolve(reference: "August summit") {
        score reasons
        meeting {
          codes { plover cameo }
          start end
          dates { date { edtf precision within { edtf } } preferred support evidence { article { published } } }
          places { place { name } preferred support }
          parties { party { __typename ... on Country { code name } } }
          precededBy { nodes { meeting { date } } }
          followedBy(by: CHRONOLOGY) { nodes { meeting { date } basis support evidence { quote } } }
        }
      }
    }`);
    expect(resolve[0]).toMatchObject({
      score: 1,
      reasons: ['named: august summit', 'kind: summit', 'date: 2025-08-23'],
    });
    expect(resolve[0].meeting).toMatchObject({
      codes: { plover: 'CONSULT', cameo: '044' },
      start: '2025-08-23',
      end: '2025-08-23',
      dates: [
        { date: { edtf: '2025-08-23', precision: 'DAY', within: { edtf: '2025-08' } }, preferred: true, support: 1 },
        { date: { edtf: '2025-08', precision: 'MONTH', within: { edtf: '2025' } }, preferred: false, support: 2 },
      ],
      places: [
        { place: { name: 'Tokyo' }, preferred: true, support: 2 },
        { place: { name: 'Japan' }, preferred: false, support: 1 },
      ],
      parties: [
        { party: { __typename: 'Country', code: 'JP', name: 'Japan' } },
        { party: { __typename: 'Country', code: 'KR', name: 'South Korea' } },
      ],
      precededBy: { nodes: [{ meeting: { date: '2025-06' } }] },
    });
    expect(resolve[0].meeting.followedBy.nodes[3]).toEqual({
      meeting: { date: '2025-09-30' },
      basis: 'CHRONOLOGY',
      support: 0,
      evidence: [],
    });
  });

  test('a list goes on from its cursors', async () => {
    const query =
      'query ($after: String) { meetings(first: 4, after: $after) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const ids: string[] = [];
    const pages: boolean[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { meetings } = await ask(query, { after });
      expect(meetings.totalCount).toBe(11);
      expect(meetings.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...meetings.nodes.map(({ id }: { id: string }) => id));
      more = meetings.pageInfo.hasNextPage;
      pages.push(more);
      after = meetings.pageInfo.endCursor;
    }
    expect(pages).toEqual([true, true, false]);
    expect(new Set(ids).size).toBe(11);
  });

  test('a page behind the last item is empty', async () => {
    const { leaders } = await ask('{ leaders(first: 100) { pageInfo { endCursor } } }');
    const after = leaders.pageInfo.endCursor;
    const { leaders: rest } = await ask(
      'query ($after: String) { leaders(after: $after) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } }',
      { after },
    );
    expect(rest).toEqual({ nodes: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: false } });
  });

  test('an article is its text with marks', async () => {
    const { articles } = await ask(`{
      articles(first: 1) {
        totalCount
        nodes { id title published text meetings { date } leaders { name } marks { start end fact subject { id __typename } object { id } } }
      }
    }`);
    expect(articles.totalCount).toBe(3);
    const [article] = articles.nodes;
    expect(article.meetings.map(({ date }: { date: string | null }) => date)).toEqual([
      '2025-08-23',
      '2025-09-08',
      '2025-09-10',
      '2025-09-15',
      '2025-09-30',
      null,
    ]);
    const office = article.marks.find(({ fact }: { fact: string }) => fact === 'HOLDS');
    expect(article.text.slice(office.start, office.end)).toBe('President');
    expect(office).toMatchObject({ subject: { id: LEE, __typename: 'Leader' }, object: { id: 'country:KR' } });
  });

  test('a drawing of what is around', async () => {
    const { neighbourhood } = await ask(`{
      neighbourhood(id: "${LEE}", hops: 2, limit: 9) { nodes { id label name degree node { id } } edges { from type to support } omitted }
    }`);
    expect(neighbourhood.nodes).toHaveLength(9);
    expect(neighbourhood.nodes[0]).toMatchObject({
      id: LEE,
      label: 'Leader',
      name: 'Lee Jae Myung',
      node: { id: LEE },
    });
    expect(neighbourhood.omitted).toBeGreaterThan(0);
    expect(neighbourhood.edges).toContainEqual({ from: LEE, type: 'HOLDS', to: 'country:KR', support: 3 });
  });

  test('a visit is drawn under the names of who made it and of where it went', async () => {
    const { neighbourhood } = await ask('{ neighbourhood(id: "leader:ishiba-shigeru.jp") { nodes { label name } } }');
    expect(neighbourhood.nodes).toContainEqual({ label: 'Visit', name: 'Shigeru Ishiba to Busan, South Korea' });
  });

  test.each([
    ['leader', 'leader(id: "leader:nobody") { id }'],
    ['meeting by a leader’s id', `meeting(id: "${LEE}") { id }`],
    ['node', 'node(id: "nonsense") { id }'],
    ['country', 'country(code: "ZZ") { id }'],
    ['date', 'date(edtf: "1999-01-01") { id }'],
    ['article', 'article(url: "https://example.org/none") { id }'],
  ])('no such %s is null', async (_what, field) => {
    expect(Object.values(await ask(`{ ${field} }`))).toEqual([null]);
  });

  describe('nouns', () => {
    test('know of each other', async () => {
      const data = await ask(`{
        country(code: "kr") { name leaders { nodes { name } } meetings(filter: { kind: [SUMMIT] }) { totalCount } }
        body(id: "body:consultative-body-on-common-social-issues") {
          members { country { code } support evidence { quote } } followed { meeting { name } evidence { quote } } sessions { totalCount } evidence { quote }
        }
        place(id: "place:busan.kr") { country { code } meetings { nodes { name } } }
        date(edtf: "2025-08") { start end meetings { totalCount } }
        topic(id: "topic:shuttle-diplomacy") { name meetings { nodes { date } } }
        search(text: "joint statement") { label node { ... on Outcome { kind codes { cameo } meetings { date } evidence { quote } } } }
        nodes(ids: ["country:JP", "x", "${LEE}"]) { __typename id }
      }`);
      expect(data).toMatchObject({
        country: { name: 'South Korea', leaders: { nodes: [{ name: 'Lee Jae Myung' }] }, meetings: { totalCount: 5 } },
        body: {
          members: [{ country: { code: 'JP' } }, { country: { code: 'KR' } }],
          followed: [{ meeting: { name: 'Tokyo summit' } }],
          sessions: { totalCount: 0 },
          evidence: [{ quote: 'Consultative Body on Common Social Issues' }],
        },
        place: { country: { code: 'KR' }, meetings: { nodes: [{ name: 'Korea-Japan summit' }] } },
        date: { start: '2025-08-01', end: '2025-08-31', meetings: { totalCount: 2 } },
        topic: { meetings: { nodes: [{ date: '2025-09-30' }] } },
        nodes: [{ __typename: 'Country', id: 'country:JP' }, null, { __typename: 'Leader', id: LEE }],
      });
      expect(data.search[0]).toMatchObject({ label: 'Outcome', node: { kind: 'STATEMENT', codes: { cameo: '057' } } });
    });
  });
});
