import { describe, expect, test } from '@jest/globals';
import { NotFoundError, UsageError } from '../../../src/model/errors.js';
import { findBody } from '../../../src/query/find-body.js';
import { findLeader } from '../../../src/query/find-leader.js';
import { countLeaders, listLeaders, officesOf, visitsOf } from '../../../src/query/leaders.js';
import { visitFacts } from '../../../src/query/visit-facts.js';
import type { Ask } from '../../support/engines.js';
import { COMMITTEE, ISHIBA, LEE, TRUMP } from './named.js';

export function leaderContract(ask: Ask): void {
  describe('a leader', () => {
    test.each([
      ['Lee Jae-myung', LEE],
      ['LEE JAE MYUNG', LEE],
      ['Jae-myung Lee', LEE],
      ['lee', LEE],
      ['Ishiba', ISHIBA],
      ['Ishiba Shigeru', ISHIBA],
      ['Donald Trúmp', TRUMP],
      [TRUMP, TRUMP],
    ])('is found as %s', async (name, expected) => {
      expect((await findLeader(await ask(), name)).id).toBe(expected);
    });

    test.each(['Nobody', '', '—', 'leader:nobody', LEE.slice(0, -1), 'ish'])('is not found as "%s"', async (name) => {
      const found = findLeader(await ask(), name);
      await expect(found).rejects.toThrow(NotFoundError);
      await expect(found).rejects.toThrow(
        `No leader in the graph is called "${name}": give an id, or a surname or whole name as articles write it.`,
      );
    });

    test('holds offices, from the first to the last day of the articles that show them', async () => {
      const [ofLee = [], ofNobody] = await officesOf(await ask(), [LEE, 'leader:nobody']);
      expect(ofLee.map(({ node, edge, from, to, support }) => [node.id, edge.office, from, to, support])).toEqual([
        ['country:KR', 'President', '2025-09-30', '2025-10-01', 3],
      ]);
      expect(ofNobody).toEqual([]);
    });

    test('makes visits', async () => {
      const store = await ask();
      const [visits = []] = await visitsOf(store, [LEE]);
      expect(visits.map(({ date, status }) => [date, status])).toEqual([
        ['2025-08', 'held'],
        ['2025-08', 'held'],
      ]);
      const facts = await visitFacts(store, [...visits.map(({ id }) => id), 'visit:none']);
      expect(facts.map(({ leader, place, country }) => [leader?.name, place?.name, country?.code])).toEqual([
        ['Lee Jae Myung', 'Japan', 'JP'],
        ['Lee Jae Myung', 'Washington', 'US'],
        [undefined, undefined, undefined],
      ]);
    });
  });

  describe('leaders', () => {
    test('come in order of name, page by page', async () => {
      const store = await ask();
      const first = await listLeaders(store, {}, { first: 3 });
      const rest = await listLeaders(store, {}, { first: 3, after: first.items[2]?.cursor ?? null });
      expect([...first.items, ...rest.items].map(({ item }) => item.name)).toEqual([
        'Donald Trump',
        'Kim Jong-un',
        'Lee Jae Myung',
        'Shigeru Ishiba',
      ]);
      expect([first.hasNextPage, rest.hasNextPage, rest.hasPreviousPage]).toEqual([true, false, true]);
    });

    test.each([
      [{ name: 'ISH' }, ['Shigeru Ishiba']],
      [{ name: 'myung jae' }, ['Lee Jae Myung']],
      [{ country: 'kp' }, ['Kim Jong-un']],
      [{ country: 'Japan', name: 'lee' }, []],
      [{ country: 'FJ' }, []],
    ])('that are %j', async (filter, expected) => {
      const store = await ask();
      const { items } = await listLeaders(store, filter, { first: 10 });
      expect(items.map(({ item }) => item.name)).toEqual(expected);
      expect(await countLeaders(store, filter)).toBe(expected.length);
    });

    test('of no country there is', async () => {
      const message = 'country must be a code of a state or body, such as KR, JP or EU, but got "Atlantis".';
      await expect(listLeaders(await ask(), { country: 'Atlantis' }, { first: 1 })).rejects.toThrow(
        new UsageError(message),
      );
    });
  });

  test.each([
    ['apec', 'Asia-Pacific Economic Cooperation'],
    ['Group of Seven', 'Group of Seven'],
    [COMMITTEE, 'Korea-Japan Science and Technology Cooperation Committee'],
  ])('the body %s is found', async (name, expected) => {
    expect((await findBody(await ask(), name)).name).toBe(expected);
  });

  test.each(['', 'Nothing', 'body:none'])('the body "%s" is not found', async (name) => {
    await expect(findBody(await ask(), name)).rejects.toThrow(NotFoundError);
  });
}
