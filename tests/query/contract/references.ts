import { describe, expect, test } from '@jest/globals';
import { AmbiguousError, NotFoundError, UsageError } from '../../../src/model/errors.js';
import { resolveCandidates, resolveMeeting } from '../../../src/query/resolve.js';
import type { Ask } from '../../support/engines.js';
import { idOf, lineOf } from './named.js';

export function referenceContract(ask: Ask): void {
  describe('a reference', () => {
    test.each([
      ['August summit', ['KR', 'JP'], '2025-08-23 Tokyo summit'],
      ['August summit', [], '2025-08-23 Tokyo summit'],
      ['the Tokyo summit', [], '2025-08-23 Tokyo summit'],
      ['Tokyo talks', [], '2025-08-23 Tokyo summit'],
      ['summit in August', ['KR', 'US'], '2025-08-25 summit at the White House'],
      ['the Busan summit', [], '2025-09-30 Korea-Japan summit'],
      ['the Korea-Japan summit in September', [], '2025-09-30 Korea-Japan summit'],
      ['summit of 30 September 2025', [], '2025-09-30 Korea-Japan summit'],
      ['Lee-Ishiba summit in Tokyo', [], '2025-08-23 Tokyo summit'],
      ['South Korean-American summit', [], '2025-08-25 summit at the White House'],
      ['Lee-Trump summit', [], '2025-08-25 summit at the White House'],
      ['economic security dialogue', [], '2025-09-10 Economic Security Dialogue'],
      ['trilateral summit', [], 'undated Korea-Japan-China trilateral summit'],
      ['APEC summit', [], '2025-10 Asia-Pacific Economic Cooperation summit'],
      ['the summit in Canada', ['JP'], '2025-06 first meeting'],
    ])('"%s" of %j', async (text, parties, expected) => {
      expect(lineOf(await resolveMeeting(await ask(), text, parties))).toBe(expected);
    });

    test('may be an id', async () => {
      const store = await ask();
      const id = await idOf(store, 'August summit');
      expect((await resolveMeeting(store, id)).id).toBe(id);
      expect(await resolveCandidates(store, id)).toMatchObject([{ score: 1, reasons: [`id: ${id}`] }]);
    });

    test('is never guessed at: a kind alone is a name of no meeting', async () => {
      const found = resolveMeeting(await ask(), 'summit', ['KR', 'JP']);
      await expect(found).rejects.toThrow(AmbiguousError);
      await expect(found).rejects.toThrow(
        /^"summit" may be Korea-Japan summit, 2025-09-30, Busan, JP-KR, meeting:\S+; or Tokyo summit, 2025-08-23, Tokyo, JP-KR, meeting:\S+; or first meeting, 2025-06, Canada, JP-KR, meeting:\S+: name the sides, a date or the id\.$/,
      );
    });

    test('lists what it may mean', async () => {
      const error = await resolveMeeting(await ask(), 'Korea-Japan meeting in September').catch((thrown) => thrown);
      expect(error).toBeInstanceOf(AmbiguousError);
      expect(error.candidates.map((line: string) => line.split(', ').slice(0, 2).join(', '))).toEqual([
        'Korea-Japan summit, 2025-09-30',
        "Deputy Finance Ministers' Meeting, 2025-09-15",
        'Economic Security Dialogue, 2025-09-10',
        "Korea-Japan Defense Ministers' Meeting, 2025-09-08",
      ]);
    });

    test.each([
      ['the Paris summit', /^No meeting in the graph fits "the Paris summit": the nearest is .+, meeting:\S+\.$/],
      ['August call', /^No meeting in the graph fits "August call": the nearest is .+\.$/],
      ['xyzzy', /^No meeting in the graph fits "xyzzy": list the meetings to find its name or id\.$/],
      [
        'meeting:none',
        /^The graph has no meeting "meeting:none": give a reference such as "August summit", or list them\.$/,
      ],
    ])('"%s" fits none', async (text, message) => {
      const found = resolveMeeting(await ask(), text);
      await expect(found).rejects.toThrow(NotFoundError);
      await expect(found).rejects.toThrow(message);
    });

    test.each(['', ' ', 'the', '…'])('"%s" is none', async (text) => {
      const message = 'A reference must have words, such as "August summit", but got an empty one.';
      await expect(resolveMeeting(await ask(), text)).rejects.toThrow(new UsageError(message));
    });

    test.each([
      [{}, [null, '2025-09-30', '2025-08-25', '2025-08-23', '2025-06']],
      [{ since: '2025-08' }, ['2025-09-30', '2025-08-25', '2025-08-23']],
      [{ until: '2025-08-24' }, ['2025-08-23', '2025-06']],
      [{ since: '2025-08', until: '2025-08' }, ['2025-08-25', '2025-08-23']],
    ])('of %j', async (when, dates) => {
      const found = await resolveCandidates(await ask(), 'summit', ['KR'], when);
      expect(found.map(({ meeting }) => meeting.date)).toEqual(dates);
    });

    test('without a year cannot be told when', async () => {
      const message = 'since must be a day, month or year such as 2025-09-30, 2025-09 or 2025, but got "XXXX-08".';
      await expect(resolveCandidates(await ask(), 'summit', [], { since: 'XXXX-08' })).rejects.toThrow(
        new UsageError(message),
      );
    });

    test('tells for each candidate what fits', async () => {
      const [best, ...others] = await resolveCandidates(await ask(), 'Lee-Ishiba summit of August 23');
      expect(best).toMatchObject({
        meeting: { name: 'Tokyo summit' },
        score: 1,
        reasons: ['kind: summit', 'date: 2025-08-23', 'leader: Lee Jae Myung', 'leader: Shigeru Ishiba'],
      });
      expect(others).toEqual([]);
    });
  });
}
