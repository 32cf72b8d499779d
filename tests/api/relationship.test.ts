import { afterEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { addGold } from '../support/gold.js';

describeOnBothEngines('what is between two', addGold, (open) => {
  let api: Api | null = null;
  const ask = async (query: string) => {
    api ??= await startApi(await open());
    return api.ask(query);
  };
  afterEach(async () => {
    await api?.close();
    api = null;
  });

  test('leaders', async () => {
    const { data, errors } = await ask(`{
      relationship(a: "Lee Jae-myung", b: "Ishiba", asOf: "2025-10-10") {
        a { ... on Leader { name } } b { ... on Leader { name } } asOf
        meetings { totalCount nodes { date place { name country { code } } } }
        calls { totalCount nodes { id } }
        neverHeld { totalCount }
        travel {
          from { ... on Leader { name } } to { ... on Leader { name } } held planned cancelled
          travellers { leader { name } count } visits { leader { name } country { code } date }
        }
        firstContact { date } lastContact { date } daysSinceLastContact
        longestSilence { days after { date } before { date } }
        topics(first: 1) { topic { name } count }
        outcomes { kind meetings { date } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.relationship).toMatchObject({
      a: { name: 'Lee Jae Myung' },
      b: { name: 'Shigeru Ishiba' },
      asOf: '2025-10-10',
      meetings: {
        totalCount: 3,
        nodes: [
          { date: '2025-06', place: { name: 'Canada', country: { code: 'CA' } } },
          { date: '2025-08-23', place: { name: 'Tokyo', country: { code: 'JP' } } },
          { date: '2025-09-30', place: { name: 'Busan', country: { code: 'KR' } } },
        ],
      },
      calls: { totalCount: 0, nodes: [] },
      neverHeld: { totalCount: 0 },
      travel: [
        {
          from: { name: 'Lee Jae Myung' },
          to: { name: 'Shigeru Ishiba' },
          held: 1,
          planned: 0,
          cancelled: 0,
          travellers: [{ leader: { name: 'Lee Jae Myung' }, count: 1 }],
          visits: [{ leader: { name: 'Lee Jae Myung' }, country: { code: 'JP' }, date: '2025-08' }],
        },
        { held: 1, visits: [{ leader: { name: 'Shigeru Ishiba' }, country: { code: 'KR' }, date: '2025-09-30' }] },
      ],
      firstContact: { date: '2025-06' },
      lastContact: { date: '2025-09-30' },
      daysSinceLastContact: 10,
      longestSilence: { days: 54, after: { date: '2025-06' }, before: { date: '2025-08-23' } },
      topics: [{ count: 1 }],
    });
  });

  test('states, page by page', async () => {
    const page = (after: string | null) =>
      ask(`{
        relationship(a: "KR", b: "Japan") {
          a { __typename } daysSinceLastContact
          meetings(status: [HELD], first: 4, after: ${JSON.stringify(after)}) { totalCount nodes { date } pageInfo { hasNextPage endCursor } }
        }
      }`);
    const { relationship: first } = (await page(null)).data;
    expect([first.a.__typename, first.daysSinceLastContact]).toEqual(['Country', null]);
    expect([first.meetings.totalCount, first.meetings.pageInfo.hasNextPage]).toEqual([6, true]);
    const { relationship: rest } = (await page(first.meetings.pageInfo.endCursor)).data;
    const dates = [...first.meetings.nodes, ...rest.meetings.nodes].map(({ date }) => date);
    expect(dates).toEqual(['2025-06', '2025-08-23', '2025-09-08', '2025-09-10', '2025-09-15', '2025-09-30']);
  });

  test.each([
    ['b: "Metternich"', 'NOT_FOUND', /^No leader, state or body in the graph is called "Metternich"/],
    ['b: "KR"', 'BAD_USER_INPUT', /^a and b must be two, but "KR" and "KR" are both South Korea\.$/],
    ['b: "JP", asOf: "2025-13-01"', 'GRAPHQL_VALIDATION_FAILED', /Day must be a calendar day/],
  ])('%s is refused', async (other, code, message) => {
    const { errors } = await ask(`{ relationship(a: "KR", ${other}) { asOf } }`);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});
