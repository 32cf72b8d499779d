import { describe, expect, test } from '@jest/globals';
import { anchorOf } from '../../../src/model/facts.js';
import { evidenceOf } from '../../../src/query/evidence.js';
import { conditionsOf } from '../../../src/query/filter.js';
import {
  type FollowRecord,
  following,
  followsOf,
  pageOfFollowing,
  positionOfFollow,
  preceding,
} from '../../../src/query/following.js';
import { type Position, START } from '../../../src/query/page.js';
import { resolveMeeting } from '../../../src/query/resolve.js';
import type { Ask } from '../../support/engines.js';
import { idOf, lineOf } from './named.js';

/** The question that the project began with. */
const AFTER_AUGUST = [
  "2025-09-08 Korea-Japan Defense Ministers' Meeting",
  '2025-09-10 Economic Security Dialogue',
  "2025-09-15 Deputy Finance Ministers' Meeting",
  '2025-09-30 Korea-Japan summit',
];
const WHITE_HOUSE = '2025-08-25 summit at the White House';

export function followingContract(ask: Ask): void {
  describe('what followed the August summit', () => {
    test('by what articles say, of all sides and of its own', async () => {
      const store = await ask();
      const { id } = await resolveMeeting(store, 'August summit', ['KR', 'JP']);
      const all = await following(store, id, 'stated');
      expect(all.map(({ meeting }) => lineOf(meeting))).toEqual([WHITE_HOUSE, ...AFTER_AUGUST]);
      expect(all.map(({ support }) => support)).toEqual([1, 1, 1, 1, 3]);
      const own = await following(store, id, 'stated', { parties: ['KR', 'JP'] });
      expect(own.map(({ meeting }) => lineOf(meeting))).toEqual(AFTER_AUGUST);
    });

    test('each with its sentence', async () => {
      const store = await ask();
      const found = await following(store, await idOf(store, 'August summit'), 'stated', { parties: ['JP'] });
      const facts = found.flatMap(({ edge }) => (edge && anchorOf(edge)) ?? []);
      const evidence = await evidenceOf(store, facts, 1);
      expect(evidence.map(([first]) => first?.quote)).toEqual([
        "Korea-Japan Defense Ministers' Meeting",
        'Economic Security Dialogue',
        "Deputy Finance Ministers' Meeting",
        'Korea-Japan summit',
      ]);
      expect(evidence[0]?.[0]?.sentence).toBe(
        'Since the August summit, as both sides noted with approval, three ministerial-level forums have met: the ' +
          "Korea-Japan Defense Ministers' Meeting on September 8, the Economic Security Dialogue on September 10 and the " +
          "Deputy Finance Ministers' Meeting on September 15.",
      );
    });

    test('by chronology: the same sides, later; without a word that says so', async () => {
      const store = await ask();
      const found = await following(store, await idOf(store, 'August summit'), 'chronology');
      expect(found.map(({ meeting }) => lineOf(meeting))).toEqual(AFTER_AUGUST);
      expect(found.every(({ edge, support }) => edge === null && support === 0)).toBe(true);
    });

    test.each([
      [{ kind: ['ministerial'] }, AFTER_AUGUST.slice(0, 2)],
      [{ until: '2025-09-14', parties: ['jp'] }, AFTER_AUGUST.slice(0, 2)],
      [{ since: '2025-09-15', parties: ['Japan'] }, AFTER_AUGUST.slice(2)],
      [{ leader: 'Trump' }, [WHITE_HOUSE]],
      [{ status: ['cancelled'] }, []],
    ])('that is %j', async (filter, expected) => {
      const store = await ask();
      const found = await following(store, await idOf(store, 'August summit'), 'stated', filter);
      expect(found.map(({ meeting }) => lineOf(meeting))).toEqual(expected);
    });

    test('page by page', async () => {
      const store = await ask();
      const id = await idOf(store, 'August summit');
      const all = await following(store, id, 'stated');
      const first = await pageOfFollowing(store, id, 'stated', {}, { first: 3 });
      const second = await pageOfFollowing(
        store,
        id,
        'stated',
        {},
        { first: 3, after: first.items[2]?.cursor ?? null },
      );
      expect([first, second].map(({ items, hasNextPage }) => [items.length, hasNextPage])).toEqual([
        [3, true],
        [2, false],
      ]);
      expect(second.items[0]?.item.meeting.id).toBe(all[3]?.meeting.id);
    });
  });

  test('what came before the Busan summit', async () => {
    const store = await ask();
    const id = await idOf(store, 'the Busan summit');
    const stated = await preceding(store, id, 'stated');
    expect(stated.map(({ meeting }) => lineOf(meeting))).toEqual(['2025-08-23 Tokyo summit']);
    const dated = await preceding(store, id, 'chronology');
    expect(dated.map(({ meeting }) => meeting.date)).toEqual([
      '2025-06',
      '2025-08-23',
      '2025-09-08',
      '2025-09-10',
      '2025-09-15',
    ]);
  });

  test('what came before several meetings is asked in one statement, each from where it stands', async () => {
    const store = await ask();
    const [busan, august] = [await idOf(store, 'the Busan summit'), await idOf(store, 'August summit')];
    const [all = []] = await ofBoth([[busan, START]]);
    const behindSecond = positionOfFollow(all[1] as FollowRecord);
    const found = await ofBoth([
      [busan, behindSecond],
      ['meeting:none', START],
      [august, START],
      [busan, START],
    ]);
    expect(found.map((follows) => follows.map(({ meeting }) => meeting.date))).toEqual([
      ['2025-09-08', '2025-09-10', '2025-09-15'],
      [],
      ['2025-06'],
      ['2025-06', '2025-08-23', '2025-09-08'],
    ]);
    async function ofBoth(starts: readonly (readonly [string, Position])[]) {
      const conditions = await conditionsOf(store);
      return followsOf(store, { direction: 'before', basis: 'chronology', conditions, limit: 3 }, starts);
    }
  });

  test('nothing followed a meeting that is not there', async () => {
    expect(await following(await ask(), 'meeting:none', 'stated')).toEqual([]);
  });
}
