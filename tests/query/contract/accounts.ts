import { describe, expect, test } from '@jest/globals';
import { accountsOf } from '../../../src/query/accounts.js';
import { historiesOf } from '../../../src/query/history.js';
import type { Ask } from '../../support/engines.js';
import { idOf } from './named.js';

export function accountContract(ask: Ask): void {
  describe('accounts of the August summit', () => {
    test('stand side by side, newest first, each with what it leaves out', async () => {
      const store = await ask();
      const id = await idOf(store, 'August summit');
      const [none, accounts = []] = await accountsOf(store, ['meeting:none', id], 10);
      expect(none).toEqual([]);
      expect(accounts.map(({ name, date, told }) => [name, date, told.places])).toEqual([
        ['August summit', '2025-08', ['place:japan.jp']],
        ['Tokyo summit', '2025-08-23', ['place:tokyo.jp']],
        ['Tokyo talks', '2025-08', ['place:tokyo.jp']],
      ]);
      // The second has the day, so the month that the others give is nothing that it leaves out.
      expect(accounts.map(({ leftOut }) => leftOut.dates)).toEqual([['date:2025-08-23'], [], ['date:2025-08-23']]);
      expect(accounts[1]?.leftOut).toMatchObject({ parties: [], participants: [], outcomes: [] });
      expect(accounts[1]?.leftOut.topics).toEqual(['topic:consultative-body']);
      expect(accounts[2]?.leftOut.outcomes).toEqual(accounts[1]?.told.outcomes);
    });

    test('are compared with all others, however few are asked for', async () => {
      const store = await ask();
      const [accounts = []] = await accountsOf(store, [await idOf(store, 'August summit')], 1);
      expect(accounts.map(({ name, leftOut }) => [name, leftOut.places])).toEqual([
        ['August summit', ['place:tokyo.jp']],
      ]);
    });
  });

  test('histories come in the order of the ids', async () => {
    const store = await ask();
    const ids = [
      await idOf(store, 'the Busan summit'),
      'meeting:none',
      await idOf(store, 'Economic Security Dialogue'),
    ];
    const found = await historiesOf(store, ids);
    expect(found.map((steps) => steps.map(({ stage, evidence }) => `${evidence.article.published} ${stage}`))).toEqual([
      ['2025-09-30 held', '2025-09-30 held', '2025-10-01 held'],
      [],
      ['2025-10-01 held'],
    ]);
  });
}
