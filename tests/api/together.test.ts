import { expect, test } from '@jest/globals';
import { together } from '../../src/api/together.js';

/** A read that upper-cases, notes what it was asked for, and fails for a batch with "bad" in it. */
function reader() {
  const read: string[][] = [];
  const upper = together(async (keys: readonly string[]) => {
    read.push([...keys]);
    if (keys.includes('bad')) throw new Error('bad must not be asked for');
    return keys.map((key) => key.toUpperCase());
  });
  return { read, upper };
}

test('what several ask for in one turn is read once, each key once, and each gets its own in its order', async () => {
  const { read, upper } = reader();
  expect(await Promise.all([upper(['a', 'b']), upper(['b', 'c']), upper(['a'])])).toEqual([
    ['A', 'B'],
    ['B', 'C'],
    ['A'],
  ]);
  expect(read).toEqual([['a', 'b', 'c']]);
});

test('what is asked for in the next turn is read anew', async () => {
  const { read, upper } = reader();
  await upper(['a']);
  await upper(['a']);
  expect(read).toEqual([['a'], ['a']]);
});

test('nobody fails for what another asked for', async () => {
  const { upper } = reader();
  const [good, bad] = await Promise.allSettled([upper(['a']), upper(['bad'])]);
  expect(good).toEqual({ status: 'fulfilled', value: ['A'] });
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'bad must not be asked for' } });
});

test('one read is of at most 500 keys, those that several share counted once', async () => {
  const { read, upper } = reader();
  const many = Array.from({ length: 400 }, (_, i) => `k${i}`);
  const others = Array.from({ length: 400 }, (_, i) => `o${i}`);
  await Promise.all([upper(many), upper(many), upper(others)]);
  expect(read.map((keys) => keys.length)).toEqual([400, 400]);
});
