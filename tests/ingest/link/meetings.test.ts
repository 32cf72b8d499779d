import { expect, test } from '@jest/globals';
import { assign } from '../../../ingest/link/meetings.js';
import { traits } from '../../support/traits.js';

const day = (id: string, date: string, name = 'summit') => traits({ id, dates: [date], names: [name] });

test.each([
  ['the likest', [day('m1', '2025-08-23')], [day('a', '2025-08'), day('b', '2025-08-23')], [['m1', 'b']]],
  [
    'each once, the likest first',
    [day('m1', '2025-08'), day('m2', '2025-08-23')],
    [day('a', '2025-08-23')],
    [['m2', 'a']],
  ],
  [
    'what is left for the second',
    [day('m1', '2025-08-23'), day('m2', '2025-08')],
    [day('a', '2025-08-23'), day('b', '2025-08')],
    [
      ['m1', 'a'],
      ['m2', 'b'],
    ],
  ],
  ['no one of two that are as like', [day('m1', '2025-08')], [day('a', '2025-08-23'), day('b', '2025-08-10')], []],
  ['neither of two for one', [day('m1', '2025-08-23'), day('m2', '2025-08-23')], [day('a', '2025-08-23')], []],
  [
    'no worse one after a tie',
    [day('m1', '2025-08-23')],
    [day('a', '2025-08-23'), day('b', '2025-08-23'), day('c', '2025-08')],
    [],
  ],
  ['none', [day('m1', '2025-08')], [], []],
])('a meeting is paired with %s', (_, mine, known, expected) => {
  const sorted = (links: ReadonlyMap<string, string>) => [...links].sort();
  expect(sorted(assign(mine, known))).toEqual(expected);
  expect(sorted(assign([...mine].reverse(), [...known].reverse()))).toEqual(expected);
});
