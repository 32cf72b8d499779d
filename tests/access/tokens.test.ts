import { expect, test } from '@jest/globals';
import { hashOf, newSecret, tokenOf } from '../../src/access/token.js';
import { addToken, findToken, listTokens, revokeToken } from '../../src/access/tokens.js';
import { dump } from '../../src/graph/dump.js';
import { NotFoundError, UsageError } from '../../src/model/errors.js';
import { describeOnBothEngines } from '../support/engines.js';
import { textOf } from '../support/lines.js';

const MORNING = '2025-10-01T08:00:00.000Z';
const EVENING = '2025-10-01T20:00:00.000Z';

test('a secret is 256 random bits behind a prefix that scanners know', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^chancery_[\w-]{43}$/);
  expect(newSecret()).not.toBe(secret);
});

test('a secret opens its own token only, and no revoked one', () => {
  const kept = { name: 'desk', scope: 'write', made: MORNING, revoked: null, hash: hashOf('a') } as const;
  const { hash: _, ...token } = kept;
  expect(tokenOf('a', [kept])).toEqual(token);
  expect(tokenOf('b', [kept])).toBeNull();
  expect(tokenOf('', [{ ...kept, hash: '' }])).toBeNull();
  expect(tokenOf('a', [{ ...kept, revoked: EVENING }])).toBeNull();
  expect(tokenOf('a', [{ ...kept, revoked: EVENING }, kept])).toEqual(token);
});

describeOnBothEngines(
  'tokens',
  async () => {},
  (open) => {
    test('are made, found by their secret, listed without it and revoked', async () => {
      const store = await open();
      const write = await addToken(store, 'desk', 'write', MORNING);
      const read = await addToken(store, 'archive', 'read', EVENING);
      expect(await findToken(store, write)).toEqual({ name: 'desk', scope: 'write', made: MORNING, revoked: null });
      expect(await findToken(store, `${write} `)).toBeNull();
      expect(await listTokens(store)).toEqual([
        { name: 'archive', scope: 'read', made: EVENING, revoked: null },
        { name: 'desk', scope: 'write', made: MORNING, revoked: null },
      ]);
      await revokeToken(store, 'desk', EVENING);
      expect(await findToken(store, write)).toBeNull();
      expect((await findToken(store, read))?.name).toBe('archive');
      await expect(revokeToken(store, 'desk', EVENING)).rejects.toThrow(
        new NotFoundError('A token must hold to be revoked, but "desk" does not: "token list" shows them.'),
      );
    });

    test('a name is one token’s at a time', async () => {
      const store = await open();
      const first = await addToken(store, 'press', 'read', MORNING);
      await expect(addToken(store, 'press', 'write', MORNING)).rejects.toThrow(
        new UsageError('A token\'s name must be free, but "press" is taken: revoke it, or choose another.'),
      );
      await revokeToken(store, 'press', EVENING);
      const second = await addToken(store, 'press', 'write', EVENING);
      expect([await findToken(store, first), (await findToken(store, second))?.scope]).toEqual([null, 'write']);
    });

    test.each(['', ' ', 'a'.repeat(61), 'a\nb', '-'])('%j is no name', async (name) => {
      const store = await open();
      await expect(addToken(store, name, 'read', MORNING)).rejects.toThrow(UsageError);
    });

    test('are no part of a dump, and nothing that a graph must be empty of', async () => {
      const store = await open();
      await addToken(store, 'keeper', 'read', MORNING);
      expect(await textOf(dump(store))).not.toMatch(/keeper|token/);
      expect(await store.run('read/any-node')).toEqual([]);
    });
  },
);
