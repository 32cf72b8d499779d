import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { acceptedOf, readAccepted, shortfall, writeAccepted } from '../../../bench/eval/accepted.js';
import { scoreCorpus } from '../../../bench/score/score.js';
import { InputError } from '../../../src/model/errors.js';

const leaders = (count: number): unknown => ({
  leaders: Array.from({ length: count }, (_, i) => ({ name: `Person${i}`, office: 'President' })),
});
/** Graph F1 2/3: of two offices one is found. */
const half = scoreCorpus([{ id: 'a', gold: leaders(2), pred: leaders(1) }]);

describe('accepted figures', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-accepted-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are kept to four decimals', () => {
    writeAccepted(half, join(folder, 'scores.json'));
    const kept = readAccepted(join(folder, 'scores.json'));
    expect(kept).toEqual(acceptedOf(half));
    expect(kept).toMatchObject({ articles: 1, graph: 0.6667 });
    expect(kept.slots).toMatchObject({ leaders: 0.6667, visits: null });
  });

  test.each([
    ['missing.json', null],
    ['empty.json', ''],
    ['other.json', '{"graph":"high"}'],
  ])('must be figures, which %s is not', (name, content) => {
    if (content !== null) writeFileSync(join(folder, name), content);
    expect(() => readAccepted(join(folder, name))).toThrow(InputError);
  });
});

describe('a fall', () => {
  test.each([0.6767, 0.6667, 0.5, 0])('is none when %d was accepted', (graph) => {
    expect(shortfall(half, { ...acceptedOf(half), graph })).toBeNull();
  });

  test('of more than 0.01 is told with the slots that fell', () => {
    const accepted = { articles: 1, graph: 0.677, slots: { leaders: 0.9, visits: null, bodies: null } };
    expect(shortfall(half, accepted)).toContain('0.677, but got 0.6667 (leaders 0.9 -> 0.6667)');
  });
});
