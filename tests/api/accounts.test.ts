import { afterEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { addGold } from '../support/gold.js';

describeOnBothEngines('what articles say of a meeting and a person', addGold, (open) => {
  let api: Api | null = null;
  const ask = async (query: string) => {
    api ??= await startApi(await open());
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    return data;
  };
  afterEach(async () => {
    await api?.close();
    api = null;
  });

  test('side by side, with its words and what it leaves out', async () => {
    const { resolve } = await ask(`{
      resolve(reference: "August summit") {
        meeting {
          accounts {
            name kind status date
            article { published }
            told { dates { edtf } places { name } parties { ... on Country { code } } participants { name } topics { name } outcomes { name } }
            leftOut { dates { edtf } places { name } topics { name } outcomes { kind } }
            evidence(first: 1) { quote article { published } }
          }
        }
      }
    }`);
    const { accounts } = resolve[0].meeting;
    expect(accounts).toHaveLength(3);
    expect(accounts[0]).toMatchObject({
      name: 'August summit',
      kind: 'SUMMIT',
      status: 'HELD',
      date: '2025-08',
      told: {
        dates: [{ edtf: '2025-08' }],
        places: [{ name: 'Japan' }],
        parties: [{ code: 'KR' }, { code: 'JP' }],
        participants: [{ name: 'Lee Jae Myung' }, { name: 'Shigeru Ishiba' }],
        topics: [],
      },
      leftOut: { dates: [{ edtf: '2025-08-23' }], places: [{ name: 'Tokyo' }], outcomes: [{ kind: 'STATEMENT' }] },
    });
    for (const { article, evidence } of accounts) expect(evidence[0].article).toEqual(article);
  });

  test('step by step', async () => {
    const { resolve } = await ask(`{
      resolve(reference: "the Busan summit") { meeting { history { stage date evidence { sentence article { published } } } } }
    }`);
    const { history } = resolve[0].meeting;
    expect(history.map(({ stage, date }: { stage: string; date: string }) => [stage, date])).toEqual(
      Array(3).fill(['HELD', '2025-09-30']),
    );
    expect(history[0].evidence.article.published).toBe('2025-09-30');
  });

  test('which office somebody held, and nothing where no article shows one', async () => {
    const { leader } = await ask(`{
      leader(id: "leader:jae-lee-myung.kr") {
        shown: officeAt(date: "2025-09") { name of { ... on Country { code } } support evidence(first: 1) { quote } }
        before: officeAt(date: "2025-08-23") { name }
      }
    }`);
    expect(leader).toEqual({
      shown: { name: 'President', of: { code: 'KR' }, support: 3, evidence: [{ quote: 'President' }] },
      before: null,
    });
  });
});
