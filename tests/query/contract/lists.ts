import { describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../../src/graph/port.js';
import { listLeaders } from '../../../src/query/leaders.js';
import type { NameOrder } from '../../../src/query/lists.js';
import { ALL_MEETINGS, listMeetings, type MeetingOrder, type MeetingScope } from '../../../src/query/meetings.js';
import { countNamed, listNamed, type NamedFilter } from '../../../src/query/named-lists.js';
import {
  countOutcomes,
  countOutcomesOn,
  listOutcomes,
  listOutcomesOn,
  type OutcomeFilter,
} from '../../../src/query/outcomes.js';
import type { Page } from '../../../src/query/page.js';
import { countVisits, countVisitsOf, listVisits, listVisitsOf, type VisitFilter } from '../../../src/query/visits.js';
import type { Ask } from '../../support/engines.js';
import { LEE, lineOf } from './named.js';

const PLAN =
  'Operational Plan for a Consultative Body Between Authorities on Common Social Issues between Korea and Japan';

const CONSULTATIVE = [
  'Consultative Body Between Authorities on Common Social Issues between Korea and Japan',
  'Consultative Body on Common Social Issues',
  'Korea-Japan Common Social Issues Consultative Body',
];

/** All that a list gives, read in pages of two. */
async function pages<T>(read: (page: { first: number; after: string | null }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await read({ first: 2, after });
    found.push(...page.items.map(({ item }) => item));
    more = page.hasNextPage;
    after = page.items.at(-1)?.cursor ?? null;
  }
  return found;
}

const meetings = (store: GraphStore, scope: MeetingScope, order: MeetingOrder) =>
  pages((page) => listMeetings(store, scope, {}, { ...page, order }));

export function listContract(ask: Ask): void {
  describe('meetings in another order', () => {
    test.each<[string, MeetingScope, readonly string[]]>([
      [
        'all',
        ALL_MEETINGS,
        [
          '2025-10 Asia-Pacific Economic Cooperation summit',
          '2025-09-30 Korea-Japan summit',
          "2025-09-15 Deputy Finance Ministers' Meeting",
          '2025-09-10 Economic Security Dialogue',
          "2025-09-08 Korea-Japan Defense Ministers' Meeting",
          '2025-08-25 summit at the White House',
          '2025-08-23 Tokyo summit',
          '2025-06 G7 (Group of Seven) summit',
          '2025-06 first meeting',
          'undated Korea-Japan-China trilateral summit',
          'undated Korea-Japan Science and Technology Cooperation Committee',
        ],
      ],
      [
        'of Lee',
        { around: 'leader', id: LEE },
        [
          '2025-09-30 Korea-Japan summit',
          '2025-08-25 summit at the White House',
          '2025-08-23 Tokyo summit',
          '2025-06 first meeting',
        ],
      ],
    ])('%s, latest first, those without a date last', async (_what, scope, expected) => {
      expect((await meetings(await ask(), scope, 'latest')).map(lineOf)).toEqual(expected);
    });

    test.each<[MeetingOrder, readonly string[]]>([
      [
        'name',
        [
          '2025-10 Asia-Pacific Economic Cooperation summit',
          "2025-09-15 Deputy Finance Ministers' Meeting",
          '2025-09-10 Economic Security Dialogue',
        ],
      ],
      ['connectedness', ['2025-09-30 Korea-Japan summit', '2025-08-23 Tokyo summit', '2025-06 first meeting']],
      // The first two in all three articles, the third in two.
      [
        'support',
        ['2025-08-23 Tokyo summit', '2025-09-30 Korea-Japan summit', 'undated Korea-Japan-China trilateral summit'],
      ],
    ])('by %s', async (order, expected) => {
      const store = await ask();
      const all = await meetings(store, ALL_MEETINGS, order);
      expect(all).toHaveLength(11);
      expect(all.slice(0, 3).map(lineOf)).toEqual(expected);
      const ofYear = await meetings(store, { around: 'date', id: 'date:2025' }, order);
      expect(ofYear.map(({ id }) => id)).toEqual(
        all.map(({ id }) => id).filter((id) => ofYear.some((one) => one.id === id)),
      );
      expect(ofYear).toHaveLength(9);
    });

    test('a cursor holds for its own order only', async () => {
      const store = await ask();
      const { items } = await listMeetings(store, ALL_MEETINGS, {}, { first: 1, order: 'name' });
      const after = items[0]?.cursor ?? null;
      for (const order of ['earliest', 'latest', 'support'] as const) {
        await expect(listMeetings(store, ALL_MEETINGS, {}, { first: 1, order, after })).rejects.toThrow(
          'after must be the cursor of an item of this list, but got ',
        );
      }
    });
  });

  test.each<[NameOrder, readonly string[]]>([
    ['name', ['Donald Trump', 'Kim Jong-un', 'Lee Jae Myung', 'Shigeru Ishiba']],
    ['connectedness', ['Lee Jae Myung', 'Shigeru Ishiba', 'Donald Trump', 'Kim Jong-un']],
    // All three articles name both Ishiba and Lee; equal ones are in order of their ids.
    ['support', ['Shigeru Ishiba', 'Lee Jae Myung', 'Donald Trump', 'Kim Jong-un']],
  ])('leaders by %s', async (order, expected) => {
    const store = await ask();
    const found = await pages((page) => listLeaders(store, {}, { ...page, order }));
    expect(found.map(({ name }) => name)).toEqual(expected);
  });

  test.each<['Body' | 'Country' | 'Place' | 'Topic', NamedFilter, NameOrder, readonly string[]]>([
    ['Country', {}, 'name', ['Canada', 'China', 'Japan', 'North Korea', 'South Korea', 'United States']],
    ['Country', { name: 'kor' }, 'connectedness', ['South Korea', 'North Korea']],
    ['Country', { name: 'orea' }, 'name', []],
    ['Body', { name: 'consult' }, 'support', CONSULTATIVE],
    ['Body', { name: 'ASIA coop' }, 'name', ['Asia-Pacific Economic Cooperation']],
    ['Body', { country: 'KR', name: 'body' }, 'name', CONSULTATIVE],
    ['Place', { country: 'Japan' }, 'name', ['Japan', 'Tokyo']],
    ['Place', {}, 'support', ['Busan', 'Tokyo', 'Canada', 'Gyeongju', 'Japan', 'Washington']],
    ['Topic', { name: 'shut' }, 'name', ['Shuttle diplomacy']],
    ['Topic', { country: 'US' }, 'name', []],
  ])('%s, %j, by %s', async (label, filter, order, expected) => {
    const store = await ask();
    const found = await pages((page) => listNamed(store, label, filter, { ...page, order }));
    expect(found.map(({ name }) => name)).toEqual(expected);
    expect(await countNamed(store, label, filter)).toBe(expected.length);
  });

  describe('visits', () => {
    test.each<[VisitFilter, readonly (string | null)[]]>([
      [
        {},
        [
          'visit:ishiba-shigeru.jp-to-kr-2025-09',
          'visit:jae-lee-myung.kr-to-jp-2025-08',
          'visit:jae-lee-myung.kr-to-us-2025-08',
        ],
      ],
      [{ leader: 'Lee' }, ['visit:jae-lee-myung.kr-to-jp-2025-08', 'visit:jae-lee-myung.kr-to-us-2025-08']],
      [{ country: 'KR' }, ['visit:ishiba-shigeru.jp-to-kr-2025-09']],
      [{ place: 'Busan', status: ['held'] }, ['visit:ishiba-shigeru.jp-to-kr-2025-09']],
      [{ until: '2025-08' }, ['visit:jae-lee-myung.kr-to-jp-2025-08', 'visit:jae-lee-myung.kr-to-us-2025-08']],
      [{ status: ['planned'] }, []],
    ])('that are %j', async (filter, expected) => {
      const store = await ask();
      const found = await pages((page) => listVisits(store, filter, { ...page, order: 'latest' }));
      expect(found.map(({ id }) => id)).toEqual(expected);
      expect(await countVisits(store, filter)).toBe(expected.length);
    });

    test('around several nodes come in the order of the ids', async () => {
      const store = await ask();
      const ids = ['date:2025', 'date:2025-08', 'date:1999', 'date:2025-09-30'];
      const found = await listVisitsOf(store, 'date', ids, {}, { first: 2 });
      expect(found.map(({ items }) => items.map(({ item }) => item.date))).toEqual([
        ['2025-08', '2025-08'],
        ['2025-08', '2025-08'],
        [],
        ['2025-09-30'],
      ]);
      expect(found.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false, false, false]);
      expect(await countVisitsOf(store, 'date', ids, {})).toEqual([3, 2, 0, 1]);
    });
  });

  describe('outcomes', () => {
    test.each<[OutcomeFilter, readonly string[]]>([
      [{}, ['joint statement', 'joint statement', PLAN]],
      [{ kind: ['statement', 'treaty'] }, ['joint statement', 'joint statement']],
      [{ country: 'KR', since: '2025-09' }, ['joint statement', PLAN]],
      [{ until: '2024' }, []],
    ])('that are %j', async (filter, expected) => {
      const store = await ask();
      const found = await pages((page) => listOutcomes(store, filter, page));
      expect(found.map(({ name }) => name)).toEqual(expected);
      expect(await countOutcomes(store, filter)).toBe(expected.length);
    });

    test('of a day are those of its month and year', async () => {
      const store = await ask();
      const dates = ['date:2025-09-30', 'date:2025-09', 'date:2025', 'date:2024'];
      const found = await listOutcomesOn(store, dates, {}, { first: 10 });
      expect(found.map(({ items }) => items.map(({ item }) => item.name))).toEqual([
        ['joint statement', PLAN],
        ['joint statement', PLAN],
        ['joint statement', 'joint statement', PLAN],
        [],
      ]);
      expect(await countOutcomesOn(store, dates, {})).toEqual([2, 2, 3, 0]);
    });
  });
}
