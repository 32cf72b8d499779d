import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likeness } from '../../../ingest/link/likeness.js';
import { assign, groupMeetings } from '../../../ingest/link/meeting-groups.js';
import { meetingKeys } from '../../../ingest/link/meeting-keys.js';
import type { MeetingClaim } from '../../../ingest/link/traits.js';
import { anyTraits, traits } from '../../support/traits.js';

const on = (date: string, name = 'summit') => traits({ dates: [date], names: [name] });

test.each([
  ['the likest', [on('2025-08-23')], [on('2025-08'), on('2025-08-23')], [[0, 1]]],
  ['each once, the likest first', [on('2025-08'), on('2025-08-23')], [on('2025-08-23')], [[1, 0]]],
  [
    'what is left for the second',
    [on('2025-08-23'), on('2025-08')],
    [on('2025-08-23'), on('2025-08')],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ['no one of two that are as like', [on('2025-08')], [on('2025-08-23'), on('2025-08-10')], []],
  ['neither of two for one', [on('2025-08-23'), on('2025-08-23')], [on('2025-08-23')], []],
  ['no worse one after a tie', [on('2025-08-23')], [on('2025-08-23'), on('2025-08-23'), on('2025-08')], []],
  ['none', [on('2025-08')], [], []],
])('a meeting is paired with %s', (_, mine, known, expected) => {
  expect([...assign(mine, known)].sort()).toEqual(expected);
});

const claim = (article: string, some: Partial<MeetingClaim>, published: string | null = null): MeetingClaim => ({
  article,
  published,
  mention: 'm1',
  node: null,
  base: null,
  ...traits(some),
  ...some,
});

describe('claims of one meeting', () => {
  const named = (groups: readonly (readonly MeetingClaim[])[]) =>
    groups.map((group) => group.map(({ article, mention }) => `${article} ${mention}`));

  test('come together over several articles, each sharper than the last', () => {
    const claims = [
      claim('report', { dates: ['2025-08-23'] }, '2025-08-24'),
      claim('announcement', { dates: ['2025-08'] }, '2025-08-01'),
      claim('recollection', { dates: ['2025-08'] }, '2025-09-30'),
    ];
    expect(named(groupMeetings(claims))).toEqual([['announcement m1', 'report m1', 'recollection m1']]);
  });

  test('come together without a date where both are told about the same time, and not a year later', () => {
    const undated = { kind: 'conference', names: ['UN General Assembly'], body: 'body:un-general-assembly' } as const;
    const claims = [
      claim('summer', undated, '2025-07-30'),
      claim('autumn', undated, '2025-09-23'),
      claim('next year', undated, '2026-09-20'),
    ];
    expect(named(groupMeetings(claims))).toEqual([['summer m1', 'autumn m1'], ['next year m1']]);
  });

  test('stay apart where one article tells two', () => {
    const two = [claim('a', { dates: ['2025-08-23'] }), claim('a', { mention: 'm2', dates: ['2025-08-23'] })];
    expect(named(groupMeetings([...two, claim('b', { dates: ['2025-08-23'] })]))).toEqual([
      ['a m1'],
      ['a m2'],
      ['b m1'],
    ]);
  });

  test('come together in the same groups in whatever order they are handed over', () => {
    const claims = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyTraits));
    fc.assert(
      fc.property(
        claims.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray(
              some.map((_, i) => i),
              { minLength: some.length },
            ),
          ),
        ),
        ([some, order]) => {
          const all = some.map(([article, one], i) => claim(article, { ...one, mention: `m${i}` }));
          expect(named(groupMeetings(order.flatMap((i) => all[i] ?? [])))).toEqual(named(groupMeetings(all)));
        },
      ),
    );
  });
});

test('meetings that are alike share a key, and look alike from either side', () => {
  fc.assert(
    fc.property(anyTraits, anyTraits, (a, b) => {
      const like = likeness(a, b);
      expect(likeness(b, a)).toBe(like);
      if (like === 0) return;
      const { stored } = meetingKeys(b);
      expect(meetingKeys(a).sought.some((key) => stored.includes(key))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
