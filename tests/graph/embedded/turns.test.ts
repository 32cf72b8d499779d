import { expect, test } from '@jest/globals';
import { Turns } from '../../../src/graph/embedded/turns.js';

test('work runs one after the other, in the order in which it came', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(['a', 'b', 'c'].map((name) => turns.take(work(name))))).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('work that fails does not hold up the work behind it', async () => {
  const turns = new Turns();
  const failed = turns.take(async () => {
    throw new RangeError('no');
  });
  const next = turns.take(async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
