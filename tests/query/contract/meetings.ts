import { describe, expect, test } from '@jest/globals';
import { NotFoundError, UsageError } from '../../../src/model/errors.js';
import { bodyFacts } from '../../../src/query/bodies.js';
import type { MeetingFilter } from '../../../src/query/filter.js';
import { meetingsByIds } from '../../../src/query/meeting-facts.js';
import { ALL_MEETINGS, countMeetings, listMeetings, type MeetingScope } from '../../../src/query/meetings.js';
import { meetingsOfOutcomes } from '../../../src/query/outcomes.js';
import type { Ask } from '../../support/engines.js';
import { COMMITTEE, idOf, LEE, lineOf } from './named.js';

const ALL = [
  '2025-06 G7 (Group of Seven) summit',
  '2025-06 first meeting',
  '2025-08-23 Tokyo summit',
  '2025-08-25 summit at the White House',
  "2025-09-08 Korea-Japan Defense Ministers' Meeting",
  '2025-09-10 Economic Security Dialogue',
  "2025-09-15 Deputy Finance Ministers' Meeting",
  '2025-09-30 Korea-Japan summit',
  '2025-10 Asia-Pacific Economic Cooperation summit',
  'undated Korea-Japan-China trilateral summit',
  'undated Korea-Japan Science and Technology Cooperation Committee',
];

export function meetingContract(ask: Ask): void {
  describe('meetings', () => {
    test.each([1, 2, 5, 100])('come in order of time, those without a date last, %i a page', async (first) => {
      const store = await ask();
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await listMeetings(store, ALL_MEETINGS, {}, { first, after });
        found.push(...page.items.map(({ item }) => lineOf(item)));
        more = page.hasNextPage;
        after = page.items.at(-1)?.cursor ?? null;
      }
      expect(found).toEqual(ALL);
      expect(await countMeetings(store, ALL_MEETINGS, {})).toBe(ALL.length);
    });

    test.each<[MeetingFilter, readonly string[]]>([
      [{ parties: ['US'] }, [ALL[3] ?? '']],
      [{ parties: ['jp', 'KR', 'CN'] }, [ALL[9] ?? '']],
      [{ kind: ['conference'] }, [ALL[0] ?? '', ALL[8] ?? '']],
      [{ kind: ['MINISTERIAL', 'official'], status: ['held'] }, ALL.slice(4, 7)],
      [{ status: ['planned'] }, ALL.slice(8)],
      [{ leader: 'Ishiba' }, [ALL[1] ?? '', ALL[2] ?? '', ALL[7] ?? '']],
      [{ body: 'G7' }, [ALL[0] ?? '']],
      [{ topic: 'Shuttle Diplomacy' }, [ALL[7] ?? '']],
      [{ place: 'tokyo' }, [ALL[2] ?? '']],
      [{ place: 'Japan', leader: 'Lee' }, [ALL[2] ?? '']],
      [
        { article: 'article:south-korean-president-lee-jae-myung-and-japanese-4fa1f4a2425e' },
        [ALL[2] ?? '', ALL[7] ?? ''],
      ],
      [{ article: 'article:none' }, []],
      [{ since: '2025-09-16' }, ALL.slice(7, 9)],
      [{ since: '2025-06', until: '2025-06' }, ALL.slice(0, 2)],
      [{ until: '2025-08-24' }, ALL.slice(0, 3)],
      [{ since: '2026' }, []],
      [{ parties: [], kind: [], status: [], leader: null, since: null }, ALL],
    ])('that are %j', async (filter, expected) => {
      const store = await ask();
      const { items } = await listMeetings(store, ALL_MEETINGS, filter, { first: 100 });
      expect(items.map(({ item }) => lineOf(item))).toEqual(expected);
      expect(await countMeetings(store, ALL_MEETINGS, filter)).toBe(expected.length);
    });

    test.each<[MeetingScope, MeetingFilter, readonly string[]]>([
      [{ around: 'leader', id: LEE }, {}, [ALL[1] ?? '', ALL[2] ?? '', ALL[3] ?? '', ALL[7] ?? '']],
      [{ around: 'leader', id: LEE }, { parties: ['US'] }, [ALL[3] ?? '']],
      [{ around: 'country', id: 'country:CN' }, {}, [ALL[9] ?? '']],
      [{ around: 'body', id: COMMITTEE }, {}, [ALL[10] ?? '']],
      [{ around: 'place', id: 'place:tokyo.jp' }, {}, [ALL[2] ?? '']],
      [{ around: 'topic', id: 'topic:shuttle-diplomacy' }, {}, [ALL[7] ?? '']],
      [{ around: 'date', id: 'date:2025-09-30' }, {}, [ALL[7] ?? '']],
      [{ around: 'date', id: 'date:2025-08' }, {}, ALL.slice(2, 4)],
      [{ around: 'date', id: 'date:2025' }, {}, ALL.slice(0, 9)],
      [{ around: 'date', id: 'date:2025' }, { leader: 'Trump' }, [ALL[3] ?? '']],
      [{ around: 'date', id: 'date:1999' }, {}, []],
    ])('around %j, %j', async (scope, filter, expected) => {
      const store = await ask();
      const { items } = await listMeetings(store, scope, filter, { first: 100 });
      expect(items.map(({ item }) => lineOf(item))).toEqual(expected);
      expect(await countMeetings(store, scope, filter)).toBe(expected.length);
    });

    test.each<[MeetingFilter, string]>([
      [
        { parties: ['Atlantis'] },
        'parties must be a code of a state or body, such as KR, JP or EU, but got "Atlantis".',
      ],
      [{ kind: ['tea'] }, 'kind must be one of summit, ministerial, official, call, conference, but got "tea".'],
      [{ status: ['over'] }, 'status must be one of held, planned, cancelled, but got "over".'],
      [
        { since: '2025-13' },
        'since must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "2025-13".',
      ],
      [
        { until: 'XXXX-09' },
        'until must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "XXXX-09".',
      ],
    ])('cannot be asked for by %j', async (filter, message) => {
      await expect(listMeetings(await ask(), ALL_MEETINGS, filter, { first: 1 })).rejects.toThrow(
        new UsageError(message),
      );
    });

    test('of a leader whom nobody knows', async () => {
      await expect(countMeetings(await ask(), ALL_MEETINGS, { leader: 'Nobody' })).rejects.toThrow(NotFoundError);
    });
  });

  describe('the August summit', () => {
    test('has everything that articles state of it, the preferred first', async () => {
      const store = await ask();
      const [detail, missing] = await meetingsByIds(store, [await idOf(store, 'August summit'), 'meeting:none']);
      expect(missing).toBeNull();
      expect(detail?.dates.map(({ node, support }) => [node.edtf, support])).toEqual([
        ['2025-08-23', 1],
        ['2025-08', 2],
      ]);
      // Two articles say Tokyo, one says Japan.
      expect(detail?.places.map(({ node, support }) => [node.id, node.country, support])).toEqual([
        ['place:tokyo.jp', 'JP', 2],
        ['place:japan.jp', 'JP', 1],
      ]);
      expect(detail?.parties.map(({ node, support }) => [node.id, support])).toEqual([
        ['country:JP', 3],
        ['country:KR', 3],
      ]);
      expect(detail?.participants.map(({ node }) => [node.name, node.sides])).toEqual([
        ['Shigeru Ishiba', ['JP']],
        ['Lee Jae Myung', ['KR']],
      ]);
      expect(detail?.outcomes.map(({ node }) => [node.name, node.kind])).toEqual([['joint statement', 'statement']]);
      expect(detail?.topics.map(({ node }) => node.name).sort()).toEqual([
        'Asia-Pacific Economic Cooperation summit',
        'Consultative Body',
        'imbalances',
        'trilateral summit',
      ]);
      expect([detail?.bodies, detail?.marginsOf]).toEqual([[], []]);
    });

    test('is where its outcome came from, and a body followed it', async () => {
      const store = await ask();
      const [detail] = await meetingsByIds(store, [await idOf(store, 'August summit')]);
      const outcome = detail?.outcomes[0]?.node.id ?? '';
      const [[meeting] = []] = await meetingsOfOutcomes(store, [outcome, 'outcome:none']);
      expect(meeting?.name).toBe('Tokyo summit');
      const [facts] = await bodyFacts(store, ['body:consultative-body-on-common-social-issues']);
      expect(facts?.members.map(({ node }) => node.code)).toEqual(['JP', 'KR']);
      expect(facts?.followed.map(({ node }) => node.name)).toEqual(['Tokyo summit']);
    });
  });
}
