import { describe, expect, test } from '@jest/globals';
import { NotFoundError, UsageError } from '../../../src/model/errors.js';
import { nodesByIds } from '../../../src/query/nodes.js';
import { pathBetween } from '../../../src/query/path.js';
import { nameOf } from '../../../src/query/records.js';
import type { Ask } from '../../support/engines.js';
import { ISHIBA, LEE, TRUMP } from './named.js';

export function pathContract(ask: Ask): void {
  describe('a path', () => {
    test('of two who met is their latest meeting', async () => {
      const found = await pathBetween(await ask(), 'Lee', 'Ishiba', 4);
      expect(found?.steps).toEqual([
        { from: LEE, meeting: expect.stringMatching(/^meeting:jp-kr-summit-2025-09-30-/), to: ISHIBA },
      ]);
    });

    test('leads by way of somebody whom both met', async () => {
      const store = await ask();
      const found = await pathBetween(store, ISHIBA, 'Trump', 4);
      expect(found?.steps.map(({ from, to }) => [from, to])).toEqual([
        [ISHIBA, LEE],
        [LEE, TRUMP],
      ]);
      const meetings = await nodesByIds(store, found?.steps.map(({ meeting }) => meeting) ?? []);
      expect(meetings.map((node) => node && nameOf(node))).toEqual(['Korea-Japan summit', 'summit at the White House']);
    });

    test.each([
      ['would need more meetings than asked for', ISHIBA, 'Trump', 1],
      ['leads to nobody who attended nothing', 'Lee', 'Kim Jong-un', 6],
    ])('that %s is none', async (_what, from, to, maxHops) => {
      expect(await pathBetween(await ask(), from, to, maxHops)).toBeNull();
    });

    test.each([0, 7, 1.5])('of at most %p meetings is refused', async (maxHops) => {
      const message = `maxHops must be 1 to 6, but got ${maxHops}.`;
      await expect(pathBetween(await ask(), LEE, ISHIBA, maxHops)).rejects.toThrow(new UsageError(message));
    });

    test('is nothing to be asked of one person, or of nobody', async () => {
      const message = 'from and to must be two leaders, but "Lee" and "Lee Jae-myung" are both Lee Jae Myung.';
      await expect(pathBetween(await ask(), 'Lee', 'Lee Jae-myung', 4)).rejects.toThrow(new UsageError(message));
      await expect(pathBetween(await ask(), 'Lee', 'Metternich', 4)).rejects.toThrow(NotFoundError);
    });
  });
}
