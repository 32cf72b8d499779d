import { afterEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { addGold } from '../support/gold.js';

describeOnBothEngines('time and paths', addGold, (open) => {
  let api: Api | null = null;
  const ask = async (query: string) => {
    api ??= await startApi(await open());
    return api.ask(query);
  };
  afterEach(async () => {
    await api?.close();
    api = null;
  });

  test('how two leaders are connected, and who says that they were there', async () => {
    const { data, errors } = await ask(`{
      path(from: "Ishiba", to: "Trump") {
        hops from { name } to { name }
        steps {
          from { leader { name } support evidence(first: 1) { sentence } }
          meeting { date }
          to { leader { name } support }
        }
      }
      none: path(from: "Ishiba", to: "Trump", maxHops: 1) { hops }
    }`);
    expect(errors).toEqual([]);
    expect(data.none).toBeNull();
    expect(data.path).toMatchObject({
      hops: 2,
      from: { name: 'Shigeru Ishiba' },
      to: { name: 'Donald Trump' },
      steps: [
        {
          from: { leader: { name: 'Shigeru Ishiba' }, support: 3 },
          meeting: { date: '2025-09-30' },
          to: { leader: { name: 'Lee Jae Myung' }, support: 3 },
        },
        {
          from: { leader: { name: 'Lee Jae Myung' }, support: 1 },
          meeting: { date: '2025-08-25' },
          to: { leader: { name: 'Donald Trump' }, support: 1 },
        },
      ],
    });
    for (const { from } of data.path.steps) expect(from.evidence[0].sentence).not.toBe('');
  });

  test('how many meetings there were', async () => {
    const { data, errors } = await ask(`{
      timeline(filter: { parties: ["KR", "JP"] }) {
        buckets { date start end tally { total kinds { kind count } statuses { status count } } }
        across { total } undated { total statuses { status count } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.timeline.buckets.map(({ date }: { date: string }) => date)).toEqual(['2025-06', '2025-08', '2025-09']);
    expect(data.timeline.buckets[2]).toEqual({
      date: '2025-09',
      start: '2025-09-01',
      end: '2025-09-30',
      tally: {
        total: 4,
        kinds: [
          { kind: 'SUMMIT', count: 1 },
          { kind: 'MINISTERIAL', count: 2 },
          { kind: 'OFFICIAL', count: 1 },
        ],
        statuses: [{ status: 'HELD', count: 4 }],
      },
    });
    expect([data.timeline.across.total, data.timeline.undated.total]).toEqual([0, 2]);
  });
});
