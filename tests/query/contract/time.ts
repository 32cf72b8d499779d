import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/model/errors.js';
import { type Tally, timeline } from '../../../src/query/timeline.js';
import type { Ask } from '../../support/engines.js';

const told = ({ total, kinds, statuses }: Tally) => [total, Object.fromEntries(kinds), Object.fromEntries(statuses)];

export function timelineContract(ask: Ask): void {
  describe('a timeline', () => {
    test('by month: what is dated to a year or longer and what has no date stand apart', async () => {
      const { buckets, across, undated } = await timeline(await ask(), {}, 'month');
      expect(buckets.map(({ date, tally }) => [date, ...told(tally)])).toEqual([
        ['2025-06', 2, { conference: 1, summit: 1 }, { held: 2 }],
        ['2025-08', 2, { summit: 2 }, { held: 2 }],
        ['2025-09', 4, { ministerial: 2, official: 1, summit: 1 }, { held: 4 }],
        ['2025-10', 1, { conference: 1 }, { planned: 1 }],
      ]);
      expect([across.total, undated.total]).toEqual([0, 2]);
    });

    test('by day: what is dated to a month stands apart', async () => {
      const { buckets, across, undated } = await timeline(await ask(), {}, 'day');
      expect(buckets.map(({ date }) => date)).toEqual([
        '2025-08-23',
        '2025-08-25',
        '2025-09-08',
        '2025-09-10',
        '2025-09-15',
        '2025-09-30',
      ]);
      expect([across.total, undated.total]).toEqual([3, 2]);
    });

    test.each([
      [{}, 9, 2],
      [{ leader: 'Ishiba' }, 3, 0],
      [{ parties: ['KR', 'US'] }, 1, 0],
      [{ kind: ['summit'], since: '2025-08', until: '2025-08' }, 2, 0],
      [{ body: 'APEC' }, 1, 0],
      [{ status: ['cancelled'] }, 0, 0],
    ])('of %j by year', async (filter, dated, without) => {
      const { buckets, undated } = await timeline(await ask(), filter, 'year');
      expect(buckets.map(({ date, tally }) => [date, tally.total])).toEqual(dated > 0 ? [['2025', dated]] : []);
      expect(undated.total).toBe(without);
    });

    test('of an unknown side is refused', async () => {
      await expect(timeline(await ask(), { parties: ['Atlantis'] }, 'year')).rejects.toThrow(UsageError);
    });
  });
}
