import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openStore } from '../../src/graph/open.js';
import { UsageError } from '../../src/model/errors.js';
import { temporaryFolder } from '../support/folder.js';

const root = temporaryFolder();

test('a folder is opened by the embedded engine, and its schema left alone', async () => {
  const store = await openStore({ engine: 'embedded', path: join(root, 'graph') }, {});
  expect(store.engine).toBe('embedded');
  expect(await store.run('read/migrations')).toEqual([]);
  await store.close();
});

test('a server without a password is not even asked', async () => {
  await expect(openStore({ engine: 'neo4j', uri: 'bolt://127.0.0.1:1' }, {})).rejects.toThrow(UsageError);
});
